import type { EntityId, Observation, Report, ReportId, ReportRecord } from '../domain';
import { type CompiledStore, createCompiledStore } from './compiled';
import { connect } from './connect';
import { DATABASE_NAME, LibraryDb } from './database';
import { recordsAfter } from './export-records';
import { findSame, identityOf } from './find-same';
import { foldOnce } from './fold';
import { forgetReport, hasReport } from './forget';
import { countAfter, generationOf } from './generation';
import { guarded } from './guard';
import { addRecords } from './import-records';
import { latestMentions, type MentionRef } from './latest-mentions';
import { countReports, extentOf, type LibraryExtent, listReports } from './list-reports';
import { createNameStore, type NameStore } from './names';
import { observationsOf } from './observations';
import { outletsOf } from './outlets';
import { createPackStore, type PackStore } from './packs';
import { createReadAgainStore, type ReadAgainStore } from './read-again';
import { type RelatedByEntities, relatedByEntities, storyOf } from './related-reports';
import { type Remembered, rememberReport } from './remember';
import { originsOf, reportsOf } from './reports-of';
import { createRulingStore, type RulingStore } from './rulings';
import { type ReportFilter, type SearchPage, searchReports } from './search-reports';
import { type EarlierReport, similarTo } from './similar-to';
import { reportCountsOf } from './summaries';
import { createTailReader } from './tail';
import { type StoredText, textsOf } from './texts';
import { createVersionStore, type VersionStore } from './versions';
import { createWitness } from './witness';

/** The library on disk. Every call stands for itself: nothing is lost when the worker stops between two of them. */
export interface Store {
  /** Keeps a report; the same text again changes nothing, a changed one keeps the old as a version. */
  remember(record: ReportRecord, now: Date): Promise<Remembered>;
  /** Removes a report and all that was kept of it. */
  forget(reportId: ReportId): Promise<void>;
  /** The stored report that is this one, by id, address or content, and whether its text is the same. */
  findSame(report: Report, text: string): Promise<{ report: Report; sameText: boolean } | undefined>;
  /** Claims of the library's reports on these subjects. */
  observationsOf(subjects: EntityId[], except?: ReportId): Promise<Observation[]>;
  /** In how many reports each is named, in the order asked. */
  reportCountsOf(entityIds: EntityId[], except?: ReportId): Promise<number[]>;
  /** The newest reports naming an entity, at most three. */
  latestMentions(entityId: EntityId, count: number, except?: ReportId): Promise<MentionRef[]>;
  reportsOf(reportIds: ReportId[]): Promise<Map<ReportId, Report>>;
  /** The reports they are copies of, for those that are. */
  originsOf(reportIds: ReportId[]): Promise<Map<ReportId, ReportId>>;
  /** Full texts, by report. */
  textsOf(reportIds: ReportId[]): Promise<Map<ReportId, StoredText>>;
  /** Reports sharing sampled passages with this sketch, most first. */
  similarTo(sketch: number[], except: ReportId | undefined, limit: number): Promise<EarlierReport[]>;
  /** Reports naming most of these entities, with their texts and without. */
  storyOf(entities: EntityId[], except: ReportId | undefined, limit: number): Promise<EarlierReport[]>;
  relatedByEntities(entities: EntityId[], except: ReportId | undefined, limit: number): Promise<RelatedByEntities[]>;
  /** Newest publication first. */
  listReports(offset: number, limit: number): Promise<{ total: number; reports: Report[] }>;
  /** Looks through some reports for words, outlet, dates or an entity, newest publication first, from a place on. */
  search(filter: ReportFilter, at: number): Promise<SearchPage>;
  /** Outlets with how many reports each has, most first. */
  outlets(limit: number): Promise<{ outlet: string; reports: number }[]>;
  /** Counts, dates and how many reports the witness misses. */
  status(): Promise<LibraryExtent & { lost: number }>;
  countReports(): Promise<number>;
  /** Takes the loss as it is, so that `status` stops reporting it. */
  acceptLoss(): Promise<void>;
  /** All records in the order they were remembered, or those after a place, a page at a time. */
  recordsAfter(after: number, limit: number): Promise<{ records: ReportRecord[]; next?: number; last?: number }>;
  /** Another number for another database, as when a damaged one was replaced by an empty one. */
  generation(): Promise<number>;
  /** How many reports were remembered after a place. */
  countAfter(after: number): Promise<number>;
  exportRecords(): AsyncGenerator<ReportRecord>;
  /** Adds the records not held yet; importing twice changes nothing. */
  importRecords(records: ReportRecord[]): Promise<{ added: number; already: number }>;
  /** Folds waiting reports into the packed rows, some at a time; answers how many. Safe to stop at any moment. */
  fold(): Promise<number>;
  names: NameStore;
  packs: PackStore;
  compiled: CompiledStore;
  rulings: RulingStore;
  versions: VersionStore;
  readAgain: ReadAgainStore;
  close(): void;
}

const EXPORT_PAGE = 50;
const LARGE_LOG = 1_000;

/**
 * Opens the library (on first use, so that a worker that is only passing by stays quick). Reports a reason the reader
 * understands when the disk is full, or the library is newer than this version.
 */
export const openStore = (name = DATABASE_NAME): Store => {
  const db = new LibraryDb(name);
  const readTail = createTailReader(db);
  const witness = createWitness();
  let ready: Promise<void> | undefined;
  const open = (): Promise<void> => {
    ready ??= connect(db).then(async () => witness.heal(await countReports(db)));
    // A failed opening may be passing (an old version closing): the next call tries anew.
    ready.catch(() => {
      ready = undefined;
    });
    return ready;
  };
  const run = <T>(operation: () => Promise<T>): Promise<T> =>
    guarded(async () => {
      await open();
      return operation();
    });

  const store: Store = {
    remember: (record, now) =>
      run(async () => {
        const remembered = await rememberReport(db, readTail, record, now);
        if (!remembered.already && !remembered.replaced) await witness.added(1, remembered.reportId);
        return remembered;
      }),
    forget: (reportId) =>
      run(async () => {
        if (!(await hasReport(db, readTail, reportId))) return;
        await witness.removing();
        await forgetReport(db, readTail, reportId);
      }),
    findSame: (report, text) =>
      run(async () => {
        const identity = await identityOf(report, text);
        const same = await db.transaction('r', db.log, db.reports, async () =>
          findSame(db, await readTail(), identity),
        );
        return same && { report: same.report, sameText: same.contentHash === identity.contentHash };
      }),
    observationsOf: (subjects, except) => run(() => observationsOf(db, readTail, subjects, except)),
    reportCountsOf: (entityIds, except) => run(() => reportCountsOf(db, readTail, entityIds, except)),
    latestMentions: (entityId, count, except) => run(() => latestMentions(db, readTail, entityId, count, except)),
    reportsOf: (reportIds) => run(() => reportsOf(db, readTail, reportIds)),
    originsOf: (reportIds) => run(() => originsOf(db, readTail, reportIds)),
    textsOf: (reportIds) => run(() => textsOf(db, readTail, reportIds)),
    similarTo: (sketch, except, limit) => run(() => similarTo(db, readTail, sketch, except, limit)),
    storyOf: (entities, except, limit) => run(() => storyOf(db, readTail, entities, except, limit)),
    relatedByEntities: (entities, except, limit) => run(() => relatedByEntities(db, readTail, entities, except, limit)),
    search: (filter, at) => run(() => searchReports(db, readTail, filter, at)),
    outlets: (limit) => run(() => outletsOf(db, readTail, limit)),
    listReports: (offset, limit) => run(() => listReports(db, readTail, offset, limit)),
    status: () =>
      run(async () => {
        const extent = await extentOf(db, readTail);
        return { ...extent, lost: Math.max(0, (await witness.expected()) - extent.reports) };
      }),
    countReports: () => run(() => countReports(db)),
    acceptLoss: () => run(async () => witness.settle(await countReports(db))),
    generation: () => run(() => generationOf(db)),
    countAfter: (after) => run(() => countAfter(db, after)),
    recordsAfter: (after, limit) => run(() => recordsAfter(db, readTail, after, limit)),
    exportRecords: async function* () {
      for (let after: number | undefined = 0; after !== undefined; ) {
        const page = await store.recordsAfter(after, EXPORT_PAGE);
        yield* page.records;
        after = page.next;
      }
    },
    importRecords: (records) =>
      run(async () => {
        const added = await addRecords(db, readTail, records);
        // Small pieces of a file could fill the log faster than idle time empties it.
        if ((await db.log.count()) >= LARGE_LOG) await foldOnce(db, LARGE_LOG);
        // A backup read back after a loss makes it good, so the expectation is not raised beyond what is there.
        if (added > 0) await witness.heal(await countReports(db));
        return { added, already: records.length - added };
      }),
    fold: () => run(() => foldOnce(db)),
    names: createNameStore(db, run),
    packs: createPackStore(db, run),
    compiled: createCompiledStore(db, run),
    rulings: createRulingStore(db, run),
    versions: createVersionStore(db, readTail, run),
    readAgain: createReadAgainStore(db, run),
    close: () => db.close(),
  };
  return store;
};
