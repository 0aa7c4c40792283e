/**
 * Matching: finds which entities of a gazetteer a text mentions, and where.
 * Pure. Spans refer to the text passed in and cover the name alone. Does not read figures and binds nothing; claims/ does.
 */
export type { Candidate } from './candidates';
export { findMentions } from './find-mentions';
export { findHits } from './hits';
export { leansOnFullName } from './leaning';
export { unlistedEntity } from './unlisted';
