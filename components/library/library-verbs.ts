import type { BackupStatus, KnownName, LibraryStatus, ReplyOf, ReportFilter, TableKind } from '../../utils/messaging';
import type { VersionVerbs } from '../story';

/** How long the pointer rests before a card opens and how long the card waits for it, in milliseconds. */
export interface Delays {
  dwellMs: number;
  graceMs: number;
}

/** Sites the reader decided on: allowed ones as match patterns, turned-off ones as hosts. */
export interface Sites {
  allowed: string[];
  off: string[];
}

/** All that the library model asks of the world; the entrypoint wires them, tests give plain functions. */
export interface LibraryVerbs extends VersionVerbs {
  /** The part of the page its address asks for, empty for none. */
  place(): string;
  /** Tells of each other part the address comes to ask for; answers how to stop. */
  followPlace(tell: (place: string) => void): () => void;
  list(offset: number, limit: number): Promise<ReplyOf<'list-reports'>>;
  /** Looks through some reports, from a place on. */
  search(filter: ReportFilter, at: number): Promise<ReplyOf<'search-reports'>>;
  /** Known entities by the beginning of any of their names. */
  searchNames(query: string): Promise<KnownName[]>;
  /** Outlets of the library, those with most reports first. */
  outlets(): Promise<string[]>;
  status(): Promise<LibraryStatus>;
  acceptLoss(): Promise<LibraryStatus>;
  backup(): Promise<BackupStatus>;
  /** Brings back one file of the backup. */
  restore(at: number): Promise<ReplyOf<'restore-backup'>>;
  forget(reportId: string): Promise<void>;
  importLines(lines: string[]): Promise<ReplyOf<'import-records'>>;
  exportLines(after: number | undefined): Promise<ReplyOf<'export-records'>>;
  exportTable(kind: TableKind, after: number | undefined): Promise<ReplyOf<'export-table'>>;
  /** Hands the reader a file of another kind than a library file. */
  saveText(name: string, parts: string[], type: string): void;
  /** Hands the reader a library file. */
  saveFile(name: string, parts: string[]): void;
  today(): string;
  delays(): Promise<Delays>;
  setDelays(delays: Delays): Promise<void>;
  sites(): Promise<Sites>;
  /** Takes back the permission for a site. */
  disallow(pattern: string): Promise<boolean>;
  /** Takes back "off" for a host. */
  undoOff(host: string): Promise<void>;
}
