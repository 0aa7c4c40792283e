import type { LibraryDb } from './database';
import type { ReadTail } from './tail';

/** The outlets of the library with how many reports each has, most first, at most `limit`. */
export const outletsOf = (
  db: LibraryDb,
  readTail: ReadTail,
  limit: number,
): Promise<{ outlet: string; reports: number }[]> =>
  db.transaction('r', db.log, db.reports, async () => {
    const counts = new Map<string, number>();
    const count = (outlet: string | undefined): void => {
      if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    };
    for (const { record } of await readTail()) count(record.report.outlet);
    await db.reports.each(({ report }) => count(report.outlet));
    return [...counts]
      .map(([outlet, reports]) => ({ outlet, reports }))
      .sort((a, b) => b.reports - a.reports)
      .slice(0, limit);
  });
