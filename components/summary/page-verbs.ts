import type { CiteRef, PageState, ReplyOf, SiteMode, TabReplyOf } from '../../utils/messaging';
import type { ShownTab } from '../../utils/tabs';
import type { ExportVerbs } from '../exports';
import type { NameVerbs } from '../names';
import type { RulingVerbs } from '../rulings';
import type { QuoteVerbs } from '../story';
import type { RowSpan } from './row-spans';

/** All that the page model asks of the world; entrypoints wire them to messages and tabs, tests to plain functions. */
export interface PageVerbs {
  shownTab(): Promise<ShownTab | undefined>;
  /** Undefined where no content script runs. */
  pageState(tabId: number): Promise<PageState | undefined>;
  runOnPage(tabId: number): Promise<void>;
  setMarks(tabId: number, on: boolean): Promise<void>;
  reveal(tabId: number, span: RowSpan): Promise<boolean>;
  remember(tabId: number): Promise<TabReplyOf<'remember-this'>>;
  forget(reportId: string): Promise<void>;
  cite(refs: CiteRef[]): Promise<ReplyOf<'cite-passages'>['citations']>;
  siteMode(origin: string): Promise<SiteMode>;
  setSite(origin: string, mode: SiteMode): Promise<SiteMode>;
  /** Must reach the browser within the click: called first, before anything is awaited. */
  requestSite(origin: string): Promise<boolean>;
  lostReports(): Promise<number>;
  openLibrary(): Promise<void>;
  /** For taking the figures elsewhere. */
  exports?: ExportVerbs | undefined;
  /** For adding names. */
  names?: NameVerbs | undefined;
  /** For ruling on findings, and for the other wordings of statements. */
  rulings?: RulingVerbs | undefined;
  quotes?: QuoteVerbs | undefined;
  /** Dims on the page what was read before. */
  dim?(tabId: number, on: boolean): Promise<void>;
  /** Absent where one is in the panel already. */
  openPanel?: ((windowId: number) => Promise<void>) | undefined;
}
