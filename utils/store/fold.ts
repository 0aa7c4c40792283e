import type { LibraryDb } from './database';
import { chunkKey, entitiesOf, type PackedRows, packRecord, withPostings } from './packing';
import type { TailRow } from './rows';

/** Reports folded in one transaction: enough to share the packed rows, few enough not to hold up a hover. */
const FOLD_BATCH = 16;

/**
 * Moves the oldest reports of the log into the packed rows; answers how many. One transaction does all of it, so
 * stopping the browser at any moment leaves each report in the log or in the packed rows, never in both or neither.
 */
export const foldOnce = (db: LibraryDb, limit = FOLD_BATCH): Promise<number> =>
  db.transaction('rw', db.tables, async () => {
    const tail = (await db.log.limit(limit).toArray()) as TailRow[];
    if (tail.length === 0) return 0;
    await addFolded(db, tail);
    await db.log.bulkDelete(tail.map(({ seq }) => seq));
    return tail.length;
  });

/** Adds numbered reports to the packed rows and to the tables beside them. Inside a transaction over all tables. */
export const addFolded = async (db: LibraryDb, tail: TailRow[]): Promise<void> => {
  const rows = await loadPackedRows(db, tail);
  for (const { seq, record } of tail) packRecord(rows, seq, record);
  await savePackedRows(db, rows);
  await Promise.all([
    db.reports.bulkAdd(tail.map(reportRowOf)),
    db.texts.bulkAdd(tail.map(({ seq, record }) => ({ no: seq, text: record.text }))),
    db.analyses.bulkAdd(
      tail.map(({ seq, record: { mentions, claims, sketch } }) => ({ no: seq, mentions, claims, sketch })),
    ),
  ]);
};

/** The packed rows that reports will be added to. Inside a transaction. */
export const loadPackedRows = async (db: LibraryDb, tail: TailRow[]): Promise<PackedRows> => {
  const entities = [...new Set(tail.flatMap(({ record }) => entitiesOf(record)))];
  const known = present(await db.summaries.bulkGet(entities));
  const [observations, mentions] = await Promise.all([
    db.observations.bulkGet(known.map((row) => [row.entity, row.observationChunk])),
    db.mentions.bulkGet(known.map((row) => [row.entity, row.mentionChunk])),
  ]);
  return {
    summaries: new Map(known.map((row) => [row.entity, row])),
    observations: new Map(present(observations).map((row) => [chunkKey(row.entity, row.chunk), row])),
    mentions: new Map(present(mentions).map((row) => [chunkKey(row.entity, row.chunk), row])),
    addedPostings: new Map(),
  };
};

/** Writes packed rows back. Inside the same transaction. */
export const savePackedRows = async (db: LibraryDb, rows: PackedRows): Promise<void> => {
  await Promise.all([
    db.summaries.bulkPut([...rows.summaries.values()]),
    db.observations.bulkPut([...rows.observations.values()]),
    db.mentions.bulkPut([...rows.mentions.values()]),
    savePostings(db, rows),
  ]);
};

const savePostings = async (db: LibraryDb, { addedPostings }: PackedRows): Promise<void> => {
  const added = [...addedPostings];
  const before = await db.postings.bulkGet(added.map(([bucket]) => bucket));
  await db.postings.bulkPut(added.map(([bucket, lists], i) => withPostings(before[i], bucket, lists)));
};

const reportRowOf = ({ seq, contentHash, urlKey, record }: TailRow) => ({
  no: seq,
  id: record.report.id,
  contentHash,
  ...(urlKey === undefined ? {} : { urlKey }),
  publishedOn: record.report.publishedOn ?? ('' as const),
  report: record.report,
  ...(record.origin === undefined ? {} : { origin: record.origin }),
});

const present = <T>(rows: (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
