/**
 * Text: blocks of plain text, sentences, folding of characters and words.
 * Pure. Knows nothing of entities or figures, and reads no markup; page/ does.
 */
export { blocksOf } from './blocks';
export { cutWords, emptyWords, type FoldedWords } from './cut-words';
export { foldWord, kindTable } from './fold-table';
export { foldWords, hashAt, hashWord } from './fold-words';
export { splitSentences } from './sentences';
