/**
 * Matching: finds which entities of a gazetteer a text mentions, and where.
 * Pure. Spans refer to the text passed in and cover the name alone. Does not read figures and binds nothing; claims/ does.
 */

export { leansOnFullName } from './context/leaning';
export { findMentions } from './find-mentions';
export { findHits } from './hits';
export type { Candidate } from './unlisted/candidates';
export { unlistedEntity } from './unlisted/unlisted';
