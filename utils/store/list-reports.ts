import type { PartialDate, Report } from '../domain';
import type { LibraryDb } from './database';
import { byNewest } from './packing';
import type { ReadTail } from './tail';

/** How many reports the library holds. */
export const countReports = (db: LibraryDb): Promise<number> =>
  db.transaction('r', db.log, db.reports, async () => (await db.log.count()) + (await db.reports.count()));

/** A page of the library, newest publication first; reports without a date come last. */
export const listReports = (
  db: LibraryDb,
  readTail: ReadTail,
  offset: number,
  limit: number,
): Promise<{ total: number; reports: Report[] }> =>
  db.transaction('r', db.log, db.reports, async () => {
    const tail = await readTail();
    // Each waiting report may stand before the page or not, so the page may begin that many folded ones earlier.
    const start = Math.max(0, offset - tail.length);
    const rows = await db.reports
      .orderBy('publishedOn')
      .reverse()
      .offset(start)
      .limit(offset + limit - start)
      .toArray();
    const all = [
      ...rows.map(({ no, publishedOn, report }) => ({ no, publishedOn, report })),
      ...tail.map(({ seq, record: { report } }) => ({ no: seq, publishedOn: report.publishedOn ?? '', report })),
    ].sort(byNewest);
    return {
      total: tail.length + (await db.reports.count()),
      reports: all.slice(offset - start, offset - start + limit).map(({ report }) => report),
    };
  });

/** How much the library holds. */
export interface LibraryExtent {
  reports: number;
  /** Distinct entities that folded or waiting reports speak of. */
  entities: number;
  oldest?: PartialDate;
  newest?: PartialDate;
}

/** What the library spans. */
export const extentOf = (db: LibraryDb, readTail: ReadTail): Promise<LibraryExtent> =>
  db.transaction('r', db.log, db.reports, db.summaries, async () => {
    const tail = await readTail();
    const dated = db.reports.where('publishedOn').above('');
    const [folded, summaries, oldest, newest] = await Promise.all([
      db.reports.count(),
      db.summaries.count(),
      dated.first(),
      db.reports.where('publishedOn').above('').last(),
    ]);
    const inTail = [...new Set(tail.flatMap(({ record }) => record.mentions.map((mention) => mention.entityId)))];
    const known = await db.summaries.where('entity').anyOf(inTail).count();
    const dates = [oldest?.publishedOn, newest?.publishedOn, ...tail.map(({ record }) => record.report.publishedOn)]
      .filter((date): date is PartialDate => Boolean(date))
      .sort();
    return {
      reports: folded + tail.length,
      entities: summaries + inTail.length - known,
      ...(dates.length === 0 ? {} : { oldest: dates[0]!, newest: dates[dates.length - 1]! }),
    };
  });
