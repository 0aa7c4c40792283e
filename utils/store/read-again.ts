import { isMemorable } from '../crossref';
import type { Claim, EntityId, ReportId, ReportRecord } from '../domain';
import type { LibraryDb } from './database';
import { loadPackedRows, savePackedRows } from './fold';
import { foldedAfter } from './link';
import { packRecord, spansByEntity } from './packing';
import type { AnalysisRow } from './rows';
import { stampOf } from './stamps';
import { takeOutOfEntity, takeOutOfPostings } from './unfold';

/** What a reading of a report finds in its text. */
type Reading = Pick<ReportRecord, 'mentions' | 'claims' | 'sketch'>;

/** Reports read again, after an update has changed how reports are read. */
export interface ReadAgainStore {
  /**
   * Folded reports that were there before these rules and were not read again under them, some at a time; none when all
   * were.
   */
  waiting(rules: string, limit: number): Promise<{ records: ReportRecord[]; last?: number }>;
  /** Notes that all reports up to this number are read under these rules. */
  done(rules: string, last: number): Promise<void>;
  /** Puts a new reading in the place of the old one; answers whether it changed anything. */
  replace(reportId: ReportId, reading: Reading): Promise<boolean>;
}

type Run = <T>(operation: () => Promise<T>) => Promise<T>;

/**
 * Where the reading has got to, and the last report that was there when these rules came: later ones are read by
 * them.
 */
const placeKey = (rules: string): string => `read:${rules}`;
const endKey = (rules: string): string => `read-to:${rules}`;

/** The part of the store that reads reports again. */
export const createReadAgainStore = (db: LibraryDb, run: Run): ReadAgainStore => ({
  waiting: (rules, limit) =>
    run(async () => {
      const [after, end] = await Promise.all([stampOf(db, placeKey(rules)), endOf(db, rules)]);
      const due = await db.texts.where('no').between(after, end, false, true).limit(limit).primaryKeys();
      const last = due.at(-1);
      if (last === undefined) return { records: [] };
      const { records } = await foldedAfter(db, after, due.length, () => true);
      return { records, last };
    }),
  done: (rules, last) => run(() => db.stamps.put({ key: placeKey(rules), count: last }).then(() => undefined)),
  replace: (reportId, reading) => run(() => replaceReading(db, reportId, reading)),
});

const endOf = (db: LibraryDb, rules: string): Promise<number> =>
  db.transaction('rw', db.stamps, db.texts, async () => {
    const known = await db.stamps.get(endKey(rules));
    if (known) return known.count;
    const count = (await db.texts.orderBy('no').last())?.no ?? 0;
    // What earlier rules left is of no use to anyone.
    await db.stamps.where('key').startsWith('read').delete();
    await db.stamps.put({ key: endKey(rules), count });
    return count;
  });

/**
 * All of it or nothing, in one transaction. Only the rows of entities of which the report says something else are
 * touched.
 */
const replaceReading = (db: LibraryDb, reportId: ReportId, reading: Reading): Promise<boolean> =>
  db.transaction('rw', [db.reports, db.analyses, db.summaries, db.observations, db.mentions, db.postings], async () => {
    const row = await db.reports.where('id').equals(reportId).first();
    const before = row && (await db.analyses.get(row.no));
    if (!row || !before || isSame(before, reading)) return false;
    const { no, report } = row;
    const [was, is] = [saidByEntity(before), saidByEntity(reading)];
    const changed = new Set([...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id)));
    const named = spansByEntity(before);
    for (const entity of changed) if (was.has(entity)) await takeOutOfEntity(db, entity, no, named.has(entity));
    const isSketchSame = isSame(before.sketch, reading.sketch);
    if (!isSketchSame) await takeOutOfPostings(db, before.sketch, no);
    const record: ReportRecord = {
      report,
      text: '',
      mentions: reading.mentions.filter(({ entityId }) => changed.has(entityId)),
      claims: reading.claims.filter(({ subject }) => subject && changed.has(subject)),
      sketch: isSketchSame ? [] : reading.sketch,
    };
    const rows = await loadPackedRows(db, [{ seq: no, contentHash: row.contentHash, record }]);
    packRecord(rows, no, record);
    await savePackedRows(db, rows);
    await db.analyses.put({ no, mentions: reading.mentions, claims: reading.claims, sketch: reading.sketch });
    return true;
  });

/** What a reading says of each entity, to be compared as a whole. */
const saidByEntity = ({ mentions, claims }: Pick<AnalysisRow, 'mentions' | 'claims'>): Map<EntityId, string> => {
  const said = new Map<EntityId, unknown[]>();
  for (const [entity, spans] of spansByEntity({ mentions })) said.set(entity, [spans]);
  for (const claim of claims.filter(isPacked)) said.set(claim.subject!, [...(said.get(claim.subject!) ?? []), claim]);
  return new Map([...said].map(([entity, all]) => [entity, JSON.stringify(ordered(all))]));
};

const isPacked = (claim: Claim): boolean => claim.subject !== undefined && isMemorable(claim);

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(ordered(pick(a))) === JSON.stringify(ordered(pick(b)));

/** A row has its number besides. */
const pick = (value: unknown): unknown => {
  if (!(value instanceof Object) || !('sketch' in value)) return value;
  const { mentions, claims, sketch } = value as Reading;
  return { mentions, claims, sketch };
};

/** The same keys in the same order, however they came; what is undefined is as good as absent. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
};
