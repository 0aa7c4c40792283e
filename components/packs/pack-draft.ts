import type { EntityType } from '../../utils/domain';
import type { PackEntity } from '../../utils/gazetteer';
import {
  type ColumnMapping,
  type CommonWords,
  createJsonReader,
  createTableReader,
  linkKnown,
  type OpenedPack,
  type OpenedTable,
  type PackProblem,
} from '../../utils/packs';
import type { PackVerbs } from './pack-verbs';

/** What reading a pack file gave. */
export interface Reading {
  entities: PackEntity[];
  problems: PackProblem[];
  refused: number;
  /** Entities that Sightline knows already, under whose ids they come. */
  linked: number;
}

// Short enough that the page answers a click meanwhile.
const ROWS_AT_ONCE = 2_000;
const NAMES_AT_ONCE = 1_000;

/** Reads an opened file piece by piece; gives up, with undefined, as soon as `isWanted` says so. */
export const readDraft = async (
  opened: OpenedPack | OpenedTable,
  choices: { mapping: ColumnMapping | undefined; fallback: EntityType | undefined; common: CommonWords },
  verbs: Pick<PackVerbs, 'breathe' | 'knownNames'>,
  tell: (share: number) => void,
  isWanted: () => boolean,
): Promise<Reading | undefined> => {
  const { mapping, fallback, common } = choices;
  const reader =
    opened.kind === 'table'
      ? createTableReader(opened.rows, mapping ?? opened.mapping, fallback, common)
      : createJsonReader(opened.entities, common);
  while (reader.read(ROWS_AT_ONCE)) {
    tell((reader.done() / reader.total) * 0.6);
    await verbs.breathe();
    if (!isWanted()) return undefined;
  }
  const { entities, problems, withoutId, refused } = reader.result;
  const known = new Map<PackEntity, string>();
  const asked = entities.filter((entity) => withoutId.has(entity));
  for (let at = 0; at < asked.length; at += NAMES_AT_ONCE) {
    const batch = asked.slice(at, at + NAMES_AT_ONCE);
    const ids = await verbs.knownNames(batch.map(({ name, type }) => ({ text: name, type })));
    if (!isWanted()) return undefined;
    batch.forEach((entity, i) => {
      const id = ids[i];
      if (id) known.set(entity, id);
    });
    tell(0.6 + (at / asked.length) * 0.4);
  }
  const stopped = opened.kind === 'table' && opened.stopped;
  return {
    ...linkKnown(entities, known),
    problems: stopped
      ? [{ at: stopped.line, name: '', message: stopped.message, refused: true }, ...problems]
      : problems,
    refused: refused() + (stopped ? 1 : 0),
  };
};
