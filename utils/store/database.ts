import { Dexie, type Table } from 'dexie';
import type { OwnName, Ruling } from '../domain';
import type {
  AnalysisRow,
  CompiledRow,
  HidingRow,
  LogRow,
  MentionChunk,
  ObservationChunk,
  PackPartRow,
  PackRow,
  PostingRow,
  ReportRow,
  StampRow,
  SummaryRow,
  TextRow,
  VersionRow,
} from './rows';

/** Version of the database's shape. Versions are append-only: a released one is never edited. */
export const SCHEMA_VERSION = 2;

/** Name of the database; renaming it would lose every library. */
export const DATABASE_NAME = 'sightline';

/** The library's tables. A report is in `log` or, once folded, in all the others; never in both. */
export class LibraryDb extends Dexie {
  declare log: Table<LogRow, number>;
  declare reports: Table<ReportRow, number>;
  declare texts: Table<TextRow, number>;
  declare analyses: Table<AnalysisRow, number>;
  declare observations: Table<ObservationChunk, [string, number]>;
  declare mentions: Table<MentionChunk, [string, number]>;
  declare summaries: Table<SummaryRow, string>;
  declare postings: Table<PostingRow, number>;
  declare versions: Table<VersionRow, number>;
  declare ownNames: Table<OwnName, string>;
  declare hidings: Table<HidingRow, string>;
  /** Gazetteers compiled from what is kept here; made again when missing. */
  declare compiled: Table<CompiledRow, string>;
  declare stamps: Table<StampRow, string>;
  declare packs: Table<PackRow, string>;
  declare packParts: Table<PackPartRow, [string, number]>;
  declare rulings: Table<Ruling, string>;

  constructor(name = DATABASE_NAME) {
    // Strict: an answered save survives a power cut. Measured to cost nothing on a single put.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      log: '++seq',
      reports: 'no, &id, &contentHash, urlKey, publishedOn',
      texts: 'no',
      analyses: 'no',
      observations: '[entity+chunk]',
      mentions: '[entity+chunk]',
      summaries: 'entity',
      postings: 'bucket',
      versions: '++id, reportId',
    });
    // Tables added since the first version.
    this.version(2).stores({
      ownNames: 'id',
      hidings: 'key, place',
      compiled: 'key',
      stamps: 'key',
      packs: 'name',
      packParts: '[token+at]',
      rulings: 'key, *pairs, report.id',
    });
  }
}
