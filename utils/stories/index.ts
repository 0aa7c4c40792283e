/**
 * Stories: near-copies of earlier reports, the origins they go back to, and the sentences nobody had before.
 * Pure. Works on words alone and knows no entities or figures; which earlier reports are looked at is the caller's choice.
 */
export { type Copy, type CopyCandidate, findCopies } from './find-copies';
export { newSentences } from './new-sentences';
export { type CopyLink, originsOf } from './origins';
export { type QuoteVariant, quotesOf, quoteVariants } from './quotes';
export { sharedPassages, sketchOf } from './sketch';
