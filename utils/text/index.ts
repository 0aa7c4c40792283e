/**
 * Text: blocks of plain text, sentences, folding of characters and words.
 * Pure. Knows nothing of entities or figures, and reads no markup; page/ does.
 */
export { blocksOf } from './blocks';
export { byWord } from './by-word';
export { cutWords, emptyWords, type FoldedWords } from './cut-words';
export { foldWord, initialTable, kindTable } from './fold-table';
export { foldWords, hashAt, hashWord } from './fold-words';
export { capitalsIn, isCapitalAt, isWordAt, LETTERS } from './letters';
export { splitSentences } from './sentences';
