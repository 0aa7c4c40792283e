import type {
  Claim,
  EntityId,
  EntityType,
  Hiding,
  PartialDate,
  Report,
  ReportId,
  ReportRecord,
  StoredMention,
} from '../domain';

/**
 * A remembered report, as it was appended: the whole of it, in one write. `seq` becomes its number (`no`) everywhere
 * else. The browser hands the numbers out and never twice, so they also tell the order of reading, whatever the clock.
 */
export interface LogRow {
  seq?: number;
  contentHash: string;
  urlKey?: string;
  record: ReportRecord;
}

/** A log row that has its number. */
export type TailRow = LogRow & { seq: number };

/** A folded report without its text; `no` is its number in the log. */
export interface ReportRow {
  no: number;
  id: ReportId;
  contentHash: string;
  urlKey?: string;
  /** Empty when unknown: a row without it would drop out of the index and so out of the list. */
  publishedOn: PartialDate | '';
  report: Report;
  /** The earliest report of its group of copies, where it is not one itself. */
  origin?: ReportId;
}

/** The text of a folded report. */
export interface TextRow {
  no: number;
  text: string;
}

/** What analysis found in the text; everything packed below can be made again from it. */
export interface AnalysisRow {
  no: number;
  mentions: StoredMention[];
  claims: Claim[];
  sketch: number[];
}

/** Up to CLAIMS_PER_CHUNK claims on one subject; chunks fill up in order, newest last. */
export interface ObservationChunk {
  entity: EntityId;
  chunk: number;
  items: { no: number; claim: Claim }[];
}

/** Up to REPORTS_PER_CHUNK reports naming one entity, newest last. */
export interface MentionChunk {
  entity: EntityId;
  chunk: number;
  items: { no: number; publishedOn: PartialDate | ''; spans: number[] }[];
}

/** Where an entity is first named in a report. */
export interface LatestRef {
  no: number;
  publishedOn: PartialDate | '';
  start: number;
  end: number;
}

/** The small row that answers for an entity at once: all of a page's are read together, so nothing long goes in. */
export interface SummaryRow {
  entity: EntityId;
  /** Reports that name it. */
  reports: number;
  /** Index of the chunk being filled, -1 before the first. */
  observationChunk: number;
  mentionChunk: number;
  /** Newest by date of publication first. */
  latest: LatestRef[];
}

/** Sampled hashes whose top bits are `bucket`, and the report each is from. */
export interface PostingRow {
  bucket: number;
  hashes: Uint32Array;
  nos: Uint32Array;
}

/** An earlier text of a report that was read again with changes. */
export interface VersionRow {
  id?: number;
  reportId: ReportId;
  no: number;
  report: Report;
  text: string;
}

/** A pack the reader imported, or what the reader chose for the shipped one (its `token` is empty). */
export interface PackRow {
  name: string;
  version: string;
  licence: string;
  source?: string;
  enabled: boolean;
  /** Kinds of entity of which nothing is marked. */
  kindsOff: EntityType[];
  counts: Partial<Record<EntityType, number>>;
  /** When it was first imported, ISO date-time: packs lie over one another in this order. */
  importedAt: string;
  updatedAt: string;
  /** Under which its parts lie. Each import has its own, so that a pack changes from one moment to the next. */
  token: string;
  parts: number;
}

/** Some entities of a pack, as JSON: quicker to store and to leave alone than thousands of objects. */
export interface PackPartRow {
  token: string;
  at: number;
  stagedAt: string;
  json: string;
}

/** A form the reader hides; `place` is what it is looked up under when a page is read. */
export interface HidingRow {
  key: string;
  place: string;
  hiding: Hiding;
}

/** A gazetteer compiled from rows of this database, and the stamp of those rows. */
export interface CompiledRow {
  key: string;
  stamp: string;
  buffer: ArrayBuffer;
}

/** Counts the changes of a group of tables, so that what was made from them is known to be old. */
export interface StampRow {
  key: string;
  count: number;
}
