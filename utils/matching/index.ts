/**
 * Matching: finds which entities of a gazetteer a text mentions, and where.
 * Pure. Spans refer to the text passed in and cover the name alone. Does not read figures and binds nothing; claims/ does.
 */
export type { Candidate } from './candidates';
export { type Found, findMentions } from './find-mentions';
export { findHits, type Hit } from './hits';
export { leansOnFullName } from './leaning';
export { type Scan, scanWords } from './scan';
export { unlistedEntity } from './unlisted';
