import type { EntityId } from '../domain';
import type { LibraryDb } from './database';
import { bucketOf, entitiesOf, newestFirst, spansByEntity } from './packing';
import type { MentionChunk, SummaryRow } from './rows';

/**
 * Takes a folded report out of every table. Runs inside the caller's transaction over all tables. Chunks are left with a
 * gap rather than closed up: later chunks keep their numbers.
 */
export const unfold = async (db: LibraryDb, no: number): Promise<void> => {
  const analysis = await db.analyses.get(no);
  if (analysis) {
    const named = spansByEntity(analysis);
    for (const entity of entitiesOf(analysis)) await takeOutOfEntity(db, entity, no, named.has(entity));
    await takeOutOfPostings(db, analysis.sketch, no);
  }
  await Promise.all([db.reports.delete(no), db.texts.delete(no), db.analyses.delete(no)]);
};

/** Takes what a report says of one entity out of the packed rows. Inside the caller's transaction. */
export const takeOutOfEntity = async (db: LibraryDb, entity: EntityId, no: number, named: boolean): Promise<void> => {
  const observations = await db.observations.where('[entity+chunk]').between([entity, 0], [entity, Infinity]).toArray();
  for (const chunk of observations)
    if (chunk.items.some((item) => item.no === no))
      await db.observations.put({ ...chunk, items: chunk.items.filter((item) => item.no !== no) });

  const mentions = await db.mentions.where('[entity+chunk]').between([entity, 0], [entity, Infinity]).toArray();
  const left = mentions.map((chunk) => ({ ...chunk, items: chunk.items.filter((item) => item.no !== no) }));
  await db.mentions.bulkPut(left.filter((chunk, i) => chunk.items.length < mentions[i]!.items.length));

  const summary = await db.summaries.get(entity);
  if (!summary) return;
  const claimsLeft = observations.some((chunk) => chunk.items.some((item) => item.no !== no));
  const reports = summary.reports - (named ? 1 : 0);
  if (reports === 0 && !claimsLeft) await forgetEntity(db, entity);
  else await db.summaries.put({ ...summary, reports, latest: latestOf(summary, left, no) });
};

const latestOf = (summary: SummaryRow, mentions: MentionChunk[], no: number): SummaryRow['latest'] =>
  summary.latest.every((ref) => ref.no !== no)
    ? summary.latest
    : newestFirst(
        mentions.flatMap(({ items }) =>
          items.map(({ no, publishedOn, spans }) => ({ no, publishedOn, start: spans[0]!, end: spans[1]! })),
        ),
      );

const forgetEntity = async (db: LibraryDb, entity: EntityId): Promise<void> => {
  await Promise.all([
    db.summaries.delete(entity),
    db.observations.where('[entity+chunk]').between([entity, 0], [entity, Infinity]).delete(),
    db.mentions.where('[entity+chunk]').between([entity, 0], [entity, Infinity]).delete(),
  ]);
};

/** Takes a report's samples out of the buckets. Inside the caller's transaction. */
export const takeOutOfPostings = async (db: LibraryDb, sketch: number[], no: number): Promise<void> => {
  const buckets = await db.postings.bulkGet([...new Set(sketch.map(bucketOf))]);
  for (const row of buckets) {
    if (!row) continue;
    const kept = [...row.nos.keys()].filter((i) => row.nos[i] !== no);
    if (kept.length === 0) await db.postings.delete(row.bucket);
    else
      await db.postings.put({
        bucket: row.bucket,
        hashes: Uint32Array.from(kept, (i) => row.hashes[i]!),
        nos: Uint32Array.from(kept, (i) => row.nos[i]!),
      });
  }
};
