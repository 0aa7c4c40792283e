import type { ReportId } from '../domain';
import type { LibraryDb } from './database';
import type { ReadTail } from './tail';
import { unfold } from './unfold';

/** True when the library holds the report. */
export const hasReport = (db: LibraryDb, readTail: ReadTail, reportId: ReportId): Promise<boolean> =>
  db.transaction('r', db.log, db.reports, async () => {
    const tail = await readTail();
    if (tail.some((row) => row.record.report.id === reportId)) return true;
    return (await db.reports.where('id').equals(reportId).count()) > 0;
  });

/**
 * Removes a report, its earlier texts, the rulings made on it and all that was packed of it; an unknown one does no
 * harm.
 */
export const forgetReport = (db: LibraryDb, readTail: ReadTail, reportId: ReportId): Promise<boolean> =>
  db.transaction('rw', db.tables, async () => {
    const inTail = (await readTail()).find((row) => row.record.report.id === reportId);
    const folded = await db.reports.where('id').equals(reportId).first();
    if (inTail) await db.log.delete(inTail.seq);
    if (folded) await unfold(db, folded.no);
    await db.versions.where('reportId').equals(reportId).delete();
    await db.rulings.where('report.id').equals(reportId).delete();
    return inTail !== undefined || folded !== undefined;
  });
