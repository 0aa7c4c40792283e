import type { EntityId, ReportId } from '../domain';
import type { LibraryDb } from './database';
import type { ReadTail } from './tail';

/**
 * In how many reports each entity is named, one number an entity in the order asked, not counting the report `except`.
 * One bulk read of small rows, so that a whole page costs little more than one entity.
 */
export const reportCountsOf = (
  db: LibraryDb,
  readTail: ReadTail,
  entityIds: EntityId[],
  except?: ReportId,
): Promise<number[]> =>
  db.transaction('r', db.log, db.reports, db.analyses, db.summaries, async () => {
    const summaries = await db.summaries.bulkGet(entityIds);
    const counts = new Map(entityIds.map((id, i) => [id, summaries[i]?.reports ?? 0]));
    const addTo = (named: { entityId: EntityId }[], by: number): void => {
      for (const id of new Set(named.map((mention) => mention.entityId)))
        if (counts.has(id)) counts.set(id, counts.get(id)! + by);
    };
    for (const { record } of await readTail()) if (record.report.id !== except) addTo(record.mentions, 1);
    const own = except === undefined ? undefined : await db.reports.where('id').equals(except).first();
    if (own) addTo((await db.analyses.get(own.no))?.mentions ?? [], -1);
    return entityIds.map((id) => counts.get(id)!);
  });
