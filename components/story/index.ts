/**
 * Story: what a page tells beyond its findings: what is new in it, what has changed since it was read, who words a
 * statement otherwise. Draws what it is given; reaches the browser only through its verbs.
 */
import './story.css';

export { ChangesPart } from './ChangesPart';
export { NewsBar } from './NewsBar';
export { QuoteList } from './QuoteList';
export { createQuotesModel, type QuotesModel, type QuoteVerbs } from './quotes-model';
export { VersionList } from './VersionList';
export { createVersionsModel, type VersionVerbs } from './versions-model';
