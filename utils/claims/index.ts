/**
 * Claims: binds each figure of an article to what it is about (subject, measure, party, status, scope ...), with reasons.
 * Pure. Takes mentions and figures as found; finds neither, and compares with no other report (crossref/ does).
 */
export { bindClaims } from './bind-claims';
export { measureLabel } from './labels';
export { traitsOfFigures } from './learned/traits';
export { type CandidateTraits, candidatesOfFigures } from './learned-subject/candidates-of-figures';
export { SORTS } from './learned-subject/sorts';
export type { ClaimsInput } from './reading/frame';
