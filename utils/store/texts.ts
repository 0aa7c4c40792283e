import type { Report, ReportId } from '../domain';
import type { LibraryDb } from './database';
import type { ReadTail } from './tail';

/** A report with its text. */
export interface StoredText {
  report: Report;
  text: string;
}

/** The texts of these reports, each once; unknown ones are left out. */
export const textsOf = (db: LibraryDb, readTail: ReadTail, reportIds: ReportId[]): Promise<Map<ReportId, StoredText>> =>
  db.transaction('r', db.log, db.reports, db.texts, async () => {
    const wanted = new Set(reportIds);
    const found = new Map<ReportId, StoredText>();
    for (const { record } of await readTail())
      if (wanted.has(record.report.id)) found.set(record.report.id, { report: record.report, text: record.text });
    const missing = [...wanted].filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    const rows = await db.reports.where('id').anyOf(missing).toArray();
    const texts = await db.texts.bulkGet(rows.map((row) => row.no));
    for (const [i, row] of rows.entries()) found.set(row.id, { report: row.report, text: texts[i]?.text ?? '' });
    return found;
  });
