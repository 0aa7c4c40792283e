/**
 * Store: the library on disk (Dexie over IndexedDB) and its named queries, which answer in words of the domain. A report
 * is appended to a log in one write and folded into packed rows per entity later. Does not decide what is worth
 * remembering or how claims compare. Only the background opens it.
 */
export type { CompiledStore } from './compiled';
export type { MentionRef } from './latest-mentions';
export type { LibraryExtent } from './list-reports';
export { type NameChange, type NameStore, OWN_STAMP } from './names';
export { openStore, type Store } from './open-store';
export { type PackChoice, type PackInfo, type PackStore, packKey, type StoredPack } from './packs';
export type { RelatedByEntities } from './related-reports';
export type { Remembered } from './remember';
export type { RulingChange, RulingStore } from './rulings';
export type { EarlierReport } from './similar-to';
export type { StoredText } from './texts';
export type { VersionStore } from './versions';
