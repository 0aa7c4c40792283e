/**
 * Rulings: what the reader decides on findings (accepted, dismissed, a note), how a finding is recognised later, and
 * which rulings hold for it. Pure. Does not store, and does not decide how a dismissed finding looks.
 */
export { draftRuling } from './draft-ruling';
export { laterRuling, ruledAnew } from './merged-ruling';
export { claimKey, rulingKeys } from './ruling-keys';
export { rulingOn } from './ruling-on';
