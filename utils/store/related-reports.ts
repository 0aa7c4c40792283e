import type { EntityId, Report, ReportId } from '../domain';
import { mostAkin } from '../stories';
import type { LibraryDb } from './database';
import { reportsByNo } from './observations';
import { type EarlierReport, earlierReports } from './similar-to';
import type { ReadTail } from './tail';

/** A stored report and which of the entities asked about it names. */
export interface RelatedByEntities {
  report: Report;
  shared: EntityId[];
}

/** Newest chunks read of one entity: the story at hand is among its latest 64 to 128 reports. */
const CHUNKS_READ = 2;

/** The reports that name most of these entities, most first, the later read before the earlier. */
export const relatedByEntities = (
  db: LibraryDb,
  readTail: ReadTail,
  entities: EntityId[],
  except: ReportId | undefined,
  limit: number,
): Promise<RelatedByEntities[]> =>
  db.transaction('r', db.log, db.reports, db.summaries, db.mentions, async () => {
    const named = await numbersByEntity(db, readTail, entities);
    const best = sharedByNo(named);
    const tail = new Map((await readTail()).map((row) => [row.seq, row.record.report]));
    // One more than asked for, because the report itself is among them when it is stored.
    const top = best.slice(0, limit + 1);
    const reports = await reportsByNo(
      db,
      top.map(([no]) => no),
    );
    return top
      .flatMap(([no, shared]) => {
        const report = tail.get(no) ?? reports.get(no);
        return report && report.id !== except ? [{ report, shared }] : [];
      })
      .slice(0, limit);
  });

/** The reports that share most of what these entities tell, with their texts: the story so far. */
export const storyOf = (
  db: LibraryDb,
  readTail: ReadTail,
  entities: EntityId[],
  except: ReportId | undefined,
  limit: number,
): Promise<EarlierReport[]> =>
  db.transaction('r', [db.log, db.reports, db.summaries, db.mentions, db.texts, db.analyses], async () => {
    const named = await numbersByEntity(db, readTail, entities);
    const best = mostAkin(named.values(), (a, b) => b - a).slice(0, limit + 1);
    const earlier = await earlierReports(db, readTail, best);
    return earlier.filter((one) => one.report !== except).slice(0, limit);
  });

/** The latest reports, by their numbers, of each of these entities. */
const numbersByEntity = async (
  db: LibraryDb,
  readTail: ReadTail,
  entities: EntityId[],
): Promise<ReadonlyMap<EntityId, readonly number[]>> => {
  const wanted = new Set(entities);
  const summaries = await db.summaries.bulkGet([...wanted]);
  const keys = summaries.flatMap((row) =>
    row ? newest(row.mentionChunk).map((chunk): [string, number] => [row.entity, chunk]) : [],
  );
  const numbersOf = new Map<EntityId, number[]>();
  const add = (no: number, entity: EntityId): void => {
    const list = numbersOf.get(entity);
    if (list) list.push(no);
    else numbersOf.set(entity, [no]);
  };
  for (const chunk of await db.mentions.bulkGet(keys)) for (const { no } of chunk?.items ?? []) add(no, chunk!.entity);
  for (const { seq, record } of await readTail())
    for (const entity of new Set(record.mentions.map((mention) => mention.entityId)))
      if (wanted.has(entity)) add(seq, entity);
  return numbersOf;
};

/** Which of the entities each report names, most first, the later report first. */
function sharedByNo(named: ReadonlyMap<EntityId, readonly number[]>): [no: number, shared: EntityId[]][] {
  const shared = new Map<number, EntityId[]>();
  for (const [entity, numbers] of named)
    for (const no of numbers) {
      const list = shared.get(no);
      if (list) list.push(entity);
      else shared.set(no, [entity]);
    }
  return [...shared].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
}

const newest = (last: number): number[] => Array.from({ length: Math.min(last + 1, CHUNKS_READ) }, (_, i) => last - i);
