import type { Claim, EntityId, Observation, Report } from '../domain';
import type { LibraryDb } from './database';
import type { TailRow } from './rows';
import type { ReadTail } from './tail';

/** Newest chunks read of one subject: 512 claims bound what a page on a much-reported system costs. */
const CHUNKS_READ = 8;

/**
 * What the library's reports claim of these subjects, in order of reading and then of the text. Each observation is its own origin here;
 * whoever compares groups the copies.
 */
export const observationsOf = (db: LibraryDb, readTail: ReadTail, subjects: EntityId[]): Promise<Observation[]> =>
  db.transaction('r', db.log, db.reports, db.summaries, db.observations, async () => {
    const wanted = new Set(subjects);
    const summaries = await db.summaries.bulkGet([...wanted]);
    const chunks = await db.observations.bulkGet(
      summaries.flatMap((row) =>
        row ? newestChunks(row.observationChunk).map((chunk) => [row.entity, chunk]) : [],
      ) as [string, number][],
    );
    const items = chunks.flatMap((chunk) => chunk?.items ?? []);
    const reports = await reportsByNo(
      db,
      items.map((item) => item.no),
    );
    const folded = items.flatMap(({ no, claim }) => {
      const report = reports.get(no);
      return report ? [{ no, report, claim }] : [];
    });
    return [...folded, ...fromTail(await readTail(), wanted)]
      .sort((a, b) => a.no - b.no || a.claim.figure.span.start - b.claim.figure.span.start)
      .map(({ report, claim }) => ({ report, claim, origin: report.id }));
  });
    return [...folded, ...fromTail(await readTail(), wanted)];
  });

/** Reports by number, each read once. */
export const reportsByNo = async (db: LibraryDb, nos: number[]): Promise<Map<number, Report>> => {
  const rows = await db.reports.bulkGet([...new Set(nos)]);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.no, row.report]));
};

const newestChunks = (last: number): number[] =>
  Array.from({ length: Math.min(last + 1, CHUNKS_READ) }, (_, i) => last - i).reverse();

const fromTail = (tail: TailRow[], wanted: Set<EntityId>): { no: number; report: Report; claim: Claim }[] =>
  tail.flatMap(({ seq, record: { report, claims } }) =>
    claims
      .filter((claim) => claim.subject && wanted.has(claim.subject))
      .map((claim) => ({ no: seq, report, claim })),
  );
