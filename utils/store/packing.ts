import { isMemorable } from '../crossref';
import type { Claim, EntityId, ReportRecord } from '../domain';
import type { LatestRef, MentionChunk, ObservationChunk, PostingRow, SummaryRow } from './rows';

/** A claim weighs about 0.4 KB: 64 of them are one read of a useful size. */
const CLAIMS_PER_CHUNK = 64;
const REPORTS_PER_CHUNK = 64;
/** Three are shown, and one more because the page at hand may be among them. */
export const LATEST_KEPT = 4;

/** 4,096 buckets: at 100,000 reports a bucket is about 16 KB, and a report's sample touches under a hundred. */
export const bucketOf = (hash: number): number => hash >>> 20;

/** Packed rows being changed, by their key. What is missing here must be missing in the database. */
export interface PackedRows {
  summaries: Map<EntityId, SummaryRow>;
  observations: Map<string, ObservationChunk>;
  mentions: Map<string, MentionChunk>;
  /** Only what is to be added to each bucket: lists, because copying typed arrays for each hash would be slow. */
  addedPostings: Map<number, { hashes: number[]; nos: number[] }>;
}

/** Key of a chunk in a map, where compound keys of the database cannot serve. */
export const chunkKey = (entity: EntityId, chunk: number): string => `${chunk} ${entity}`;

/** Entities a record has something to say of: those it names and those its claims are about. */
export const entitiesOf = (record: Pick<ReportRecord, 'mentions' | 'claims'>): EntityId[] => {
  const ids = new Set(record.mentions.map((mention) => mention.entityId));
  for (const claim of record.claims) if (claim.subject && isMemorable(claim)) ids.add(claim.subject);
  return [...ids];
};

/** The cue words behind a binding explain it on the page itself; comparing asks only how near the party stands. */
const withoutCues = (claim: Claim): Claim => ({ ...claim, why: claim.why.filter(({ key }) => key === 'party') });

/** Adds one report to the packed rows. Filling depends on the order of reports only, not on how they are batched. */
export const packRecord = (rows: PackedRows, no: number, record: ReportRecord): void => {
  const publishedOn = record.report.publishedOn ?? '';
  for (const claim of record.claims)
    if (claim.subject && isMemorable(claim)) addObservation(rows, claim.subject, { no, claim: withoutCues(claim) });
  for (const [entity, spans] of spansByEntity(record)) {
    const summary = summaryOf(rows, entity);
    summary.reports += 1;
    summary.latest = newestFirst([...summary.latest, { no, publishedOn, start: spans[0]!, end: spans[1]! }]);
    addMentions(rows, entity, { no, publishedOn, spans });
  }
  for (const hash of record.sketch) addPosting(rows, hash, no);
};

/** For sorting: the newest by date of publication first, then by order of reading. */
export const byNewest = (a: Dated, b: Dated): number => compareText(b.publishedOn, a.publishedOn) || b.no - a.no;

type Dated = Pick<LatestRef, 'publishedOn' | 'no'>;

/** The newest references, as many as a summary keeps. */
export const newestFirst = (refs: LatestRef[]): LatestRef[] => refs.sort(byNewest).slice(0, LATEST_KEPT);

/** Where a record names each entity: starts and ends by turns, in the order of the text. */
export const spansByEntity = (record: Pick<ReportRecord, 'mentions'>): Map<EntityId, number[]> => {
  const spans = new Map<EntityId, number[]>();
  for (const { entityId, start, end } of record.mentions) {
    const list = spans.get(entityId);
    if (list) list.push(start, end);
    else spans.set(entityId, [start, end]);
  }
  return spans;
};

const summaryOf = (rows: PackedRows, entity: EntityId): SummaryRow => {
  let summary = rows.summaries.get(entity);
  if (!summary) {
    summary = { entity, reports: 0, observationChunk: -1, mentionChunk: -1, latest: [] };
    rows.summaries.set(entity, summary);
  }
  return summary;
};

const addObservation = (rows: PackedRows, entity: EntityId, item: ObservationChunk['items'][number]): void => {
  const summary = summaryOf(rows, entity);
  const last = rows.observations.get(chunkKey(entity, summary.observationChunk));
  if (last && last.items.length < CLAIMS_PER_CHUNK) {
    last.items.push(item);
    return;
  }
  summary.observationChunk += 1;
  const chunk = summary.observationChunk;
  rows.observations.set(chunkKey(entity, chunk), { entity, chunk, items: [item] });
};

const addMentions = (rows: PackedRows, entity: EntityId, item: MentionChunk['items'][number]): void => {
  const summary = summaryOf(rows, entity);
  const last = rows.mentions.get(chunkKey(entity, summary.mentionChunk));
  if (last && last.items.length < REPORTS_PER_CHUNK) {
    last.items.push(item);
    return;
  }
  summary.mentionChunk += 1;
  const chunk = summary.mentionChunk;
  rows.mentions.set(chunkKey(entity, chunk), { entity, chunk, items: [item] });
};

const addPosting = (rows: PackedRows, hash: number, no: number): void => {
  const bucket = bucketOf(hash);
  const added = rows.addedPostings.get(bucket);
  if (added) {
    added.hashes.push(hash);
    added.nos.push(no);
  } else rows.addedPostings.set(bucket, { hashes: [hash], nos: [no] });
};

/** A bucket with the added hashes behind those it had. */
export const withPostings = (
  row: PostingRow | undefined,
  bucket: number,
  added: { hashes: number[]; nos: number[] },
): PostingRow => ({
  bucket,
  hashes: joined(row?.hashes, added.hashes),
  nos: joined(row?.nos, added.nos),
});

const joined = (before: Uint32Array | undefined, added: number[]): Uint32Array => {
  if (!before) return Uint32Array.from(added);
  const all = new Uint32Array(before.length + added.length);
  all.set(before);
  all.set(added, before.length);
  return all;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
