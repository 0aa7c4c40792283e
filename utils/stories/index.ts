/**
 * Stories: near-copies of earlier reports, the origins they go back to, the sentences nobody had before, and what changed
 * between two texts of one report.
 * Pure. Works on words alone and knows no entities or figures; which earlier reports are looked at is the caller's choice.
 */
export { alignSentences, type SentencePair } from './align-versions';
export { tellingWords } from './content-words';
export { type Copy, findCopies } from './find-copies';
export { mostAkin } from './most-akin';
export { type Novelty, newSentences, noveltyOf } from './new-sentences';
export { originsOf } from './origins';
export { type QuoteVariant, quoteVariants } from './quote-variants';
export { wordingOf } from './quote-wording';
export { quotesOf } from './quotes';
export { sharedPassages, sketchOf } from './sketch';
export { speakersOf, type Voice } from './speakers';
export { textChanges } from './text-changes';
export { diffWords } from './word-diff';
