import { computed, signal } from '@preact/signals';
import type { EntityType } from '../../utils/domain';
import type { PackSummary } from '../../utils/messaging';
import { STARTER_PACK } from '../../utils/packs';
import { describeError } from '../../utils/platform';
import { createForgetting } from '../library/forgetting';
import { createImportModel } from './import-model';
import type { PackVerbs } from './pack-verbs';

export type PackModel = ReturnType<typeof createPackModel>;

/** The packs there are, what the reader chose for each, and the import under way if there is one. */
export const createPackModel = (verbs: PackVerbs) => {
  const packs = signal<PackSummary[] | undefined>();
  const failed = signal('');
  /** Packs switched off only because they are on their way out. */
  const offForRemoval = new Set<string>();

  const show = async (answer: Promise<PackSummary[]>): Promise<void> => {
    failed.value = '';
    try {
      packs.value = await answer;
    } catch (error) {
      failed.value = describeError(error).message;
    }
  };
  const removing = createForgetting((name) => {
    offForRemoval.delete(name);
    return show(verbs.remove(name));
  });
  const importing = createImportModel(verbs, packs, (next) => {
    packs.value = next;
  });
  const find = (name: string): PackSummary | undefined => packs.value?.find((pack) => pack.name === name);

  return {
    packs,
    failed,
    importing,
    removing: removing.ids,
    count: computed(() => packs.value?.length),

    start: (): (() => void) => {
      void show(verbs.list());
      return removing.finish;
    },
    switchPack: (name: string, enabled: boolean) => show(verbs.choose(name, { enabled })),
    switchKind: (name: string, kind: EntityType, isOn: boolean): Promise<void> => {
      const off = new Set(find(name)?.kindsOff);
      if (isOn) off.delete(kind);
      else off.add(kind);
      return show(verbs.choose(name, { kindsOff: [...off] }));
    },
    /** Its marks go at once; the pack itself when the time to undo is over. */
    remove: (name: string): void => {
      const pack = find(name);
      if (!pack || name === STARTER_PACK || removing.ids.value.has(name)) return;
      removing.begin(name);
      if (!pack.enabled) return;
      offForRemoval.add(name);
      void show(verbs.choose(name, { enabled: false }));
    },
    keep: (name: string): void => {
      removing.undo(name);
      if (offForRemoval.delete(name)) void show(verbs.choose(name, { enabled: true }));
    },
    exportPack: async (name: string): Promise<void> => {
      const pack = find(name);
      if (!pack) return;
      failed.value = '';
      try {
        const { version, licence, source } = pack;
        const entities = await verbs.entitiesOf(name);
        const whole = { name, version, licence, ...(source ? { source } : {}), entities };
        verbs.saveFile(`${fileNameOf(name)}.json`, [JSON.stringify(whole, undefined, 1)], 'application/json');
      } catch (error) {
        failed.value = describeError(error).message;
      }
    },
  };
};

/** A name as a name of a file. */
const fileNameOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'pack';
