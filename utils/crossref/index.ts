/**
 * Cross-reference: compares claims with earlier observations of the same thing and says what is new, repeated,
 * rounded, moved or contradicted, and why. Pure. Does not fetch observations, and does not decide what a figure
 * measures; claims/ does.
 */

export { doSums } from './arithmetic';
export { compareClaims } from './compare-claims';
export type { DatedClaim } from './comparison';
export { sayInDollars } from './conversion';
export { followClaims } from './cross-reference';
export { dealsOf } from './deals';
export { isMemorable } from './echoes';
export type { Watch, Weighed } from './retelling/matches';
export { milestoneLabel } from './say-milestone';
export { sayFigure } from './wording';
