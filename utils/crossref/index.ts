/**
 * Cross-reference: compares claims with earlier observations of the same thing and says what is new, repeated,
 * rounded, moved or contradicted, and why. Pure. Does not fetch observations, and does not decide what a figure
 * measures; claims/ does.
 */

export { doSums } from './arithmetic';
export { compareClaims } from './compare-claims';
export type { Comparison, DatedClaim, Key } from './comparison';
export { type CrossReferenceOptions, crossReference } from './cross-reference';
export { type DealLadder, dealLadders, type LadderStep } from './deal-ladder';
export { type DriftLine, type DriftPoint, driftLines } from './drift-line';
export { isMemorable } from './echoes';
export type { FamilyOf } from './kin';
export { type LedgerRow, ledger } from './ledger';
export { type SlipTrack, slipTracks } from './slip-track';
export type { Sum } from './terms';
export type { TrackKey } from './tracks';
export { sayFigure } from './wording';
