import type { ReportRecord } from '../domain';
import type { LibraryDb } from './database';
import type { ReadTail } from './tail';

/**
 * Up to `limit` whole records in the order they were remembered, from the place `after` on; `next` is the place to go on
 * from, absent at the end, and `last` that of the last record. Places are numbers that outlive a report, so forgetting one meanwhile neither ends nor restarts the export.
 */
export const recordsAfter = (
  db: LibraryDb,
  readTail: ReadTail,
  after: number,
  limit: number,
): Promise<{ records: ReportRecord[]; next?: number; last?: number }> =>
  db.transaction('r', db.log, db.reports, db.texts, db.analyses, async () => {
    const rows = await db.reports.where('no').above(after).limit(limit).toArray();
    const nos = rows.map((row) => row.no);
    const [texts, analyses] = await Promise.all([db.texts.bulkGet(nos), db.analyses.bulkGet(nos)]);
    const folded = rows.map(({ no, report, origin }, i) => ({
      no,
      record: {
        report,
        text: texts[i]?.text ?? '',
        mentions: analyses[i]?.mentions ?? [],
        claims: analyses[i]?.claims ?? [],
        sketch: analyses[i]?.sketch ?? [],
        ...(origin === undefined ? {} : { origin }),
      },
    }));
    // Everything in the log was remembered after everything folded.
    const waiting = (await readTail()).filter((row) => row.seq > after).map(({ seq, record }) => ({ no: seq, record }));
    const page = [...folded, ...waiting].slice(0, limit);
    const records = page.map(({ record }) => record);
    const last = page[page.length - 1];
    if (!last) return { records };
    return page.length === limit ? { records, next: last.no, last: last.no } : { records, last: last.no };
  });
