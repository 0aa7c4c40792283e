/**
 * Cross-reference: compares claims with earlier observations of the same thing and says what is new, repeated,
 * rounded, moved or contradicted, and why. Pure. Does not fetch observations, and does not decide what a figure
 * measures; claims/ does.
 */

export { compareClaims } from './compare/compare-claims';
export type { DatedClaim } from './compare/comparison';
export { sayInDollars } from './compare/conversion';
export { followClaims } from './cross-reference';
export { dealsOf } from './deals/deals';
export type { Watch, Weighed } from './retelling/matches';
export { doSums } from './sums/arithmetic';
export { isMemorable } from './trails/echoes';
export { milestoneLabel } from './wording/say-milestone';
export { sayFigure } from './wording/wording';
