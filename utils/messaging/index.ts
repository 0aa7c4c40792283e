/**
 * Messaging: requests defined once, asked and answered. The only room that sends messages. Knows nothing of what the
 * answers mean; the handlers in entrypoints/ do.
 */
export { AskError, type AskOptions, ask, askFromPage, askTab } from './ask';
export { CARD_HELLO, CardContent, FromCard, ToCard } from './card-channel';
export { BackupStatus, ReportFilter, ReportHit, TableKind } from './library-requests';
export { KnownName, NameDraft, NameOutcome } from './name-requests';
export { PackSummary } from './pack-requests';
export * from './protocol';
export { type Asker, type Handler, type Handlers, serve, serveTab, type TabHandlers } from './serve';
export type { OtherWording, ReportVersion } from './story-requests';
