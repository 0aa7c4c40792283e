/**
 * Stories: near-copies of earlier reports, the origins they go back to, sentences that no earlier report has, quotes that
 * differ, and what changed between two texts of one report.
 * Pure. Works on words alone and knows no entities or figures; the caller chooses the earlier reports.
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
