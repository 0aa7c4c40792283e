import type { EntityId, Report, ReportId } from '../domain';
import type { LibraryDb } from './database';
import { reportsByNo } from './observations';
import { byNewest, LATEST_KEPT, spansByEntity } from './packing';
import type { LatestRef, TailRow } from './rows';
import type { ReadTail } from './tail';

/** Where a report first names an entity. */
export interface MentionRef {
  report: Report;
  start: number;
  end: number;
}

/** The newest reports (at most three) that name an entity, by date of publication, without the report `except`. */
export const latestMentions = (
  db: LibraryDb,
  readTail: ReadTail,
  entityId: EntityId,
  count: number,
  except?: ReportId,
): Promise<MentionRef[]> =>
  db.transaction('r', db.log, db.reports, db.summaries, async () => {
    const tail = await readTail();
    const folded = (await db.summaries.get(entityId))?.latest ?? [];
    const refs = [...folded, ...tail.flatMap((row) => refOf(row, entityId))];
    const reports = await reportsByNo(
      db,
      folded.map((ref) => ref.no),
    );
    for (const { seq, record } of tail) reports.set(seq, record.report);
    return refs
      .sort(byNewest)
      .flatMap(({ no, start, end }) => {
        const report = reports.get(no);
        return report && report.id !== except ? [{ report, start, end }] : [];
      })
      .slice(0, Math.min(count, LATEST_KEPT - 1));
  });

const refOf = ({ seq, record }: TailRow, entityId: EntityId): LatestRef[] => {
  const spans = spansByEntity(record).get(entityId);
  return spans ? [{ no: seq, publishedOn: record.report.publishedOn ?? '', start: spans[0]!, end: spans[1]! }] : [];
};
