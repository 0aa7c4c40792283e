/**
 * Store: the library on disk (Dexie over IndexedDB) and its named queries, which answer in words of the domain. A report
 * is appended to a log in one write and folded into packed rows per entity later. Does not decide what is worth
 * remembering or how claims compare. Only the background opens it.
 */
export { OWN_STAMP } from './names';
export { openStore, type Store } from './open-store';
export { packKey } from './packs';
export type { RelatedByEntities } from './related-reports';
