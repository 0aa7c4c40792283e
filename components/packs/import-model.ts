import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EntityType } from '../../utils/domain';
import type { PackEntity } from '../../utils/gazetteer';
import type { PackSummary } from '../../utils/messaging';
import {
  type ColumnMapping,
  comparePacks,
  compareVersions,
  headerFlaw,
  nextVersion,
  type OpenedPack,
  type OpenedTable,
  openPackFile,
  type PackChanges,
  type PackField,
  type PackHeader,
  type PackProblem,
} from '../../utils/packs';
import { csvOf } from '../../utils/tables';
import { attempting, formatCount } from '../common';
import { textOfFile } from './decode-file';
import { type Reading, readDraft } from './pack-draft';
import type { PackVerbs } from './pack-verbs';
import { storePack } from './store-pack';

/** How an import is getting on. */
type ImportStep = 'idle' | 'reading' | 'preview' | 'storing';

/** What the new version is to the one that is there. */
export interface Update {
  from: string;
  isOlder: boolean;
  changes: PackChanges;
}

export type ImportModel = ReturnType<typeof createImportModel>;

/** One import from the choice of a file to the pack: read, shown with what is wrong, corrected, stored. */
export const createImportModel = (
  verbs: PackVerbs,
  packs: ReadonlySignal<PackSummary[] | undefined>,
  show: (packs: PackSummary[]) => void,
) => {
  const step = signal<ImportStep>('idle');
  /** From 0 to 1. */
  const progress = signal(0);
  const failed = signal('');
  const done = signal('');
  const opened = signal<OpenedPack | OpenedTable | undefined>();
  const header = signal<PackHeader>({ name: '', version: '', licence: '' });
  const mapping = signal<ColumnMapping | undefined>();
  const fallback = signal<EntityType | undefined>();
  const reading = signal<Reading | undefined>();
  const stored = signal<{ name: string; entities: PackEntity[] } | undefined>();
  /** Counts files and corrections, so that an answer to an earlier one is dropped. */
  let turn = 0;

  const replaced = computed(() => packs.value?.find(({ name }) => name === header.value.name.trim()));
  // By itself, since a hundred thousand names are not to be compared anew at each letter typed into the header.
  const changes = computed(() =>
    stored.value && reading.value ? comparePacks(stored.value.entities, reading.value.entities) : undefined,
  );
  const update = computed((): Update | undefined => {
    const before = replaced.value;
    if (!before || !changes.value || stored.value?.name !== before.name) return undefined;
    const isOlder = compareVersions(header.value.version, before.version) < 0;
    return { from: before.version, isOlder, changes: changes.value };
  });

  const attempt = attempting(failed);

  const fetchReplaced = async (): Promise<void> => {
    const before = replaced.value;
    if (!before?.updatedAt || stored.value?.name === before.name) return;
    const entities = await verbs.entitiesOf(before.name);
    stored.value = { name: before.name, entities };
  };

  const read = async (mine: number): Promise<void> => {
    const file = opened.value;
    if (!file) return;
    const common = await verbs.commonWords();
    const made = await readDraft(
      file,
      { mapping: mapping.value, fallback: fallback.value, common },
      verbs,
      (share) => {
        if (mine === turn) progress.value = share;
      },
      () => mine === turn,
    );
    if (!made || mine !== turn) return;
    reading.value = made;
    progress.value = 1;
    await fetchReplaced();
  };
  const readAgain = (): Promise<void> => {
    turn += 1;
    reading.value = undefined;
    progress.value = 0;
    return attempt(() => read(turn));
  };

  const clear = (): void => {
    turn += 1;
    step.value = 'idle';
    opened.value = undefined;
    reading.value = undefined;
    stored.value = undefined;
    mapping.value = undefined;
    fallback.value = undefined;
    failed.value = '';
  };

  return {
    step,
    progress,
    failed,
    done,
    opened,
    header,
    mapping,
    fallback,
    reading,
    replaced,
    update,
    flaw: computed(() => headerFlaw(header.value)),

    /** Opens a file and shows what is in it. */
    choose: async (file: File): Promise<void> => {
      clear();
      done.value = '';
      step.value = 'reading';
      const mine = turn;
      await attempt(async () => {
        const text = await textOfFile(file);
        const made = openPackFile(text, file.name);
        if (mine !== turn) return;
        if ('flaw' in made) {
          failed.value = made.flaw;
          return;
        }
        opened.value = made;
        header.value = made.header;
        // The name in the file's header tells which pack it replaces.
        header.value = headerFor(made, replaced.value);
        mapping.value = made.kind === 'table' ? made.mapping : undefined;
        step.value = 'preview';
        await read(mine);
      });
      if (mine === turn && step.value === 'reading') step.value = 'idle';
    },
    setHeader: (change: Partial<PackHeader>): Promise<void> => {
      header.value = { ...header.value, ...change };
      return attempt(fetchReplaced);
    },
    setColumn: (at: number, field: PackField | undefined): Promise<void> => {
      if (!mapping.value) return Promise.resolve();
      mapping.value = withColumn(mapping.value, at, field);
      return readAgain();
    },
    setHasHeader: (hasHeader: boolean): Promise<void> => {
      if (mapping.value) mapping.value = { ...mapping.value, hasHeader };
      return readAgain();
    },
    setFallback: (type: EntityType | undefined): Promise<void> => {
      fallback.value = type;
      return readAgain();
    },
    store: (): Promise<void> =>
      attempt(async () => {
        const made = reading.value;
        if (!made || made.entities.length === 0 || headerFlaw(header.value)) return;
        step.value = 'storing';
        progress.value = 0;
        const clean = trimmed(header.value);
        const isUpdate = replaced.value !== undefined;
        const tell = (share: number): void => {
          progress.value = share;
        };
        try {
          show(await storePack(clean, made.entities, verbs, tell));
        } catch (error) {
          step.value = 'preview';
          throw error;
        }
        clear();
        done.value = storedWords(clean, made.entities.length, isUpdate);
      }),
    cancel: clear,
    saveProblems: (): void => {
      const table = problemsTable(reading.value?.problems ?? [], opened.value?.kind === 'json' ? 'Entry' : 'Line');
      verbs.saveFile('problems.csv', [table], 'text/csv');
    },
  };
};

/** A table says nothing of itself: what the reader said of the pack it replaces still holds. */
const headerFor = (made: OpenedPack | OpenedTable, before: PackSummary | undefined): PackHeader => {
  if (!before || made.kind !== 'table') return made.header;
  const { licence, source, version } = before;
  return { ...made.header, version: nextVersion(version), licence, ...(source ? { source } : {}) };
};

/** A field stands in one column; other names may stand in several. */
const withColumn = (mapping: ColumnMapping, at: number, field: PackField | undefined): ColumnMapping => {
  const columns = mapping.columns.map((other) => (other === field && field !== 'aliases' ? undefined : other));
  columns[at] = field;
  return { ...mapping, columns };
};

const trimmed = ({ name, version, licence, source }: PackHeader): PackHeader => ({
  name: name.trim(),
  version: version.trim(),
  licence: licence.trim(),
  ...(source?.trim() ? { source: source.trim() } : {}),
});

const storedWords = ({ name, version }: PackHeader, names: number, isUpdate: boolean): string => {
  const count = formatCount(names, 'name');
  return isUpdate
    ? `${name} is now version ${version}, with ${count}.`
    : `${name} was added, with ${count}. Open pages show them already.`;
};

const problemsTable = (problems: readonly PackProblem[], place: 'Entry' | 'Line'): string =>
  csvOf([
    [place, 'Name', 'Loads', 'Problem'],
    ...problems.map(({ at, name, message, refused }) => [String(at), name, refused ? 'no' : 'in part', message]),
  ]);
