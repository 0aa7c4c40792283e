import { isMemorable } from '../crossref';
import type { EntityId, Observation, Report, ReportId } from '../domain';
import type { LibraryDb } from './database';
import type { TailRow } from './rows';
import type { ReadTail } from './tail';

/** Newest chunks read of one subject: 512 claims bound what a page on a much-reported system costs. */
const CHUNKS_READ = 8;

/**
 * What the library's reports claim of these subjects, in order of reading and then of the text. The report `except` says
 * nothing.
 */
export const observationsOf = (
  db: LibraryDb,
  readTail: ReadTail,
  subjects: EntityId[],
  except?: ReportId,
): Promise<Observation[]> =>
  db.transaction('r', db.log, db.reports, db.summaries, db.observations, async () => {
    const wanted = new Set(subjects);
    const summaries = await db.summaries.bulkGet([...wanted]);
    const chunks = await db.observations.bulkGet(
      summaries.flatMap((row) =>
        row ? newestChunks(row.observationChunk).map((chunk) => [row.entity, chunk]) : [],
      ) as [string, number][],
    );
    const items = chunks.flatMap((chunk) => chunk?.items ?? []);
    const rows = await db.reports.bulkGet([...new Set(items.map((item) => item.no))]);
    const byNo = new Map(rows.flatMap((row) => (row ? [[row.no, row] as const] : [])));
    const folded = items.flatMap(({ no, claim }) => {
      const row = byNo.get(no);
      return row ? [{ no, report: row.report, claim, origin: row.origin ?? row.id }] : [];
    });
    return [...folded, ...fromTail(await readTail(), wanted)]
      .filter(({ report }) => report.id !== except)
      .sort((a, b) => a.no - b.no || a.claim.figure.span.start - b.claim.figure.span.start)
      .map(({ report, claim, origin }) => ({ report, claim, origin }));
  });

/** Reports by number, each read once. */
export const reportsByNo = async (db: LibraryDb, nos: number[]): Promise<Map<number, Report>> => {
  const rows = await db.reports.bulkGet([...new Set(nos)]);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.no, row.report]));
};

const newestChunks = (last: number): number[] =>
  Array.from({ length: Math.min(last + 1, CHUNKS_READ) }, (_, i) => last - i).reverse();

const fromTail = (tail: TailRow[], wanted: Set<EntityId>): (Observation & { no: number })[] =>
  tail.flatMap(({ seq, record: { report, claims, origin = report.id } }) =>
    claims
      .filter((claim) => claim.subject && wanted.has(claim.subject) && isMemorable(claim))
      .map((claim) => ({ no: seq, report, claim, origin })),
  );
