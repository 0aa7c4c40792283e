import type { Report, ReportId } from '../domain';
import type { LibraryDb } from './database';
import type { ReadTail } from './tail';
import { textsOf } from './texts';

/** One text of a report, as it was remembered. */
export interface StoredVersion {
  report: Report;
  text: string;
}

/** The texts a report has had. */
export interface VersionStore {
  /** Every text kept of a report, the oldest first, the present one last; none of an unknown report. */
  of(reportId: ReportId): Promise<StoredVersion[]>;
  /** How many earlier texts are kept of each of these reports that has any. */
  countsOf(reportIds: ReportId[]): Promise<Map<ReportId, number>>;
}

type Run = <T>(operation: () => Promise<T>) => Promise<T>;

/** The versions' part of the store. Remembering keeps them, forgetting removes them. */
export const createVersionStore = (db: LibraryDb, readTail: ReadTail, run: Run): VersionStore => ({
  of: (reportId) =>
    run(() =>
      db.transaction('r', db.log, db.reports, db.texts, db.versions, async () => {
        const present = (await textsOf(db, readTail, [reportId])).get(reportId);
        const earlier = await db.versions.where('reportId').equals(reportId).sortBy('id');
        return [...earlier.map(({ report, text }) => ({ report, text })), ...(present ? [present] : [])];
      }),
    ),
  countsOf: (reportIds) =>
    run(async () => {
      const counts = new Map<ReportId, number>();
      const keys = await db.versions.where('reportId').anyOf(reportIds).keys();
      for (const key of keys) counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
      return counts;
    }),
});
