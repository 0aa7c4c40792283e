import { batch, computed, signal } from '@preact/signals';
import type { EntityType, OwnName } from '../../utils/domain';
import type { KnownName, NameOutcome } from '../../utils/messaging';
import { attempting } from '../common';
import type { NameVerbs } from './name-verbs';

/** A form is for a new name, for one more name of a known entity, or for changing a kept name. */
export type FormMode = 'new' | 'other' | 'edit';

export interface FormStart {
  /** The text it begins with: a selection, or a name the page has. */
  surface?: string;
  sentence?: string;
  /** What the page takes it for, where that is known better than by its looks. */
  type?: EntityType;
  /** A kept name to change. */
  edit?: OwnName;
  /** The entity that gets another name, where there is no choice. */
  of?: KnownName;
}

export type FormModel = ReturnType<typeof createFormModel>;

/** What stands in the form that adds or changes a name, and what the reader can do with it. */
export const createFormModel = (verbs: NameVerbs, start: FormStart, onDone: (outcome: NameOutcome) => void) => {
  const { edit, of } = start;
  const mode = signal<FormMode>(edit ? 'edit' : of ? 'other' : 'new');
  const name = signal(edit?.name ?? start.surface ?? '');
  const type = signal<EntityType>(edit?.type ?? start.type ?? 'system');
  /** Other names, one a line. */
  const others = signal((edit?.aliases ?? []).filter((alias) => alias !== edit?.name || edit.ofPack).join('\n'));
  const note = signal(edit?.note ?? '');
  const query = signal('');
  const found = signal<KnownName[]>([]);
  const target = signal<KnownName | undefined>(of);
  const problems = signal<NameOutcome['problems']>([]);
  const failed = signal('');
  const isBusy = signal(false);
  let isTypeChosen = edit !== undefined || start.type !== undefined;
  let asked = 0;

  const attempt = attempting(failed);
  const settle = (outcome: NameOutcome): void => {
    problems.value = outcome.problems;
    if (outcome.problems.length === 0) onDone(outcome);
  };
  const draft = () => ({
    name: name.value,
    type: type.value,
    aliases: others.value.split('\n').filter((line) => line.trim() !== ''),
    ...(note.value.trim() ? { note: note.value } : {}),
  });
  const submit = async (anyway: boolean): Promise<void> => {
    if (isBusy.value) return;
    isBusy.value = true;
    await attempt(async () => {
      const { value: entity } = target;
      if (edit) settle(await verbs.edit(edit.id, draft(), anyway));
      else if (mode.value === 'new') settle(await verbs.add(draft(), anyway));
      else if (entity) settle(await verbs.addAlias(entity, name.value, anyway));
      else failed.value = 'Choose whose other name it is.';
    });
    isBusy.value = false;
  };

  return {
    mode,
    name,
    type,
    others,
    note,
    query,
    found,
    target,
    problems,
    failed,
    isBusy,
    /** What the name is another one of, where there is no choice. */
    fixed: of,
    /** A kept name of a pack's entity: only what was added to it can be changed. */
    isOfPack: edit?.ofPack === true,
    /** Nothing but doubts that the reader may wave through. */
    canAddAnyway: computed(() => problems.value.length > 0 && problems.value.every(({ kind }) => kind !== 'error')),

    /** Asks what the text may be; what the reader has typed meanwhile stays. */
    begin: () =>
      attempt(async () => {
        const { surface } = start;
        if (!surface || edit) return;
        const suggested = await verbs.suggest(surface, start.sentence);
        batch(() => {
          if (name.value === surface) name.value = suggested.name;
          if (!isTypeChosen) type.value = suggested.type;
          const [known] = suggested.known;
          if (known && !target.value) {
            target.value = known;
            problems.value = [
              {
                kind: 'known',
                text: suggested.name,
                entity: known,
                message: `“${suggested.name}” stands for ${known.name} already.`,
              },
            ];
          }
        });
      }),
    setName: (text: string) =>
      batch(() => {
        name.value = text;
        problems.value = [];
      }),
    setOthers: (text: string) =>
      batch(() => {
        others.value = text;
        problems.value = [];
      }),
    setType: (chosen: EntityType) => {
      isTypeChosen = true;
      type.value = chosen;
    },
    setMode: (chosen: FormMode) =>
      batch(() => {
        mode.value = chosen;
        problems.value = [];
        failed.value = '';
      }),
    search: (text: string) =>
      attempt(async () => {
        query.value = text;
        target.value = undefined;
        const mine = ++asked;
        const names = text.trim() === '' ? [] : await verbs.search(text);
        if (mine === asked) found.value = names;
      }),
    choose: (known: KnownName) =>
      batch(() => {
        mode.value = 'other';
        target.value = known;
        query.value = known.name;
        found.value = [];
        problems.value = [];
      }),
    submit,
  };
};
