import type { EarlierVersion, ReportId } from '../domain';
import type { LibraryDb } from './database';
import type { ReadTail } from './tail';
import { textsOf } from './texts';

/** The texts a report has had. */
export interface VersionStore {
  /** Every text kept of a report, the oldest first, the present one last; none of an unknown report. */
  of(reportId: ReportId): Promise<EarlierVersion[]>;
  /** The earlier texts alone of these reports, the oldest of each first. */
  earlierOf(reportIds: ReportId[]): Promise<EarlierVersion[]>;
  /**
   * Adds earlier texts of a file to reports that are kept; one that is kept already changes nothing. Answers how
   * many.
   */
  merge(versions: EarlierVersion[]): Promise<number>;
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
        const earlier = await earlierOf(db, [reportId]);
        return [...earlier, ...(present ? [present] : [])];
      }),
    ),
  earlierOf: (reportIds) => run(() => earlierOf(db, reportIds)),
  merge: (versions) =>
    run(() =>
      db.transaction('rw', db.log, db.reports, db.texts, db.versions, async () => {
        const ids = [...new Set(versions.map(({ report }) => report.id))];
        const present = await textsOf(db, readTail, ids);
        const kept = new Set([...present.values(), ...(await earlierOf(db, ids))].map(keyOf));
        const fresh = versions.filter((version) => {
          if (!present.has(version.report.id) || kept.has(keyOf(version))) return false;
          kept.add(keyOf(version)); // the same text twice in one file
          return true;
        });
        await db.versions.bulkAdd(
          fresh.map(({ report, text }) => ({ reportId: report.id, no: NO_NUMBER, report, text })),
        );
        return fresh.length;
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

/** A text that came out of a file never had a number of its own here. */
const NO_NUMBER = 0;

const keyOf = ({ report, text }: EarlierVersion): string => `${report.id}\n${text}`;

/** By the day of reading, then as they were kept: texts out of a file come in after later ones. */
const earlierOf = async (db: LibraryDb, reportIds: ReportId[]): Promise<EarlierVersion[]> => {
  const rows = await db.versions.where('reportId').anyOf(reportIds).sortBy('id');
  return rows
    .map(({ report, text }) => ({ report, text }))
    .sort((a, b) => compare(a.report.id, b.report.id) || compare(a.report.readAt ?? '', b.report.readAt ?? ''));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
