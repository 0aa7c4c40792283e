/**
 * Text: blocks of plain text, sentences, folding of characters and words.
 * Pure. Knows nothing of entities or figures, and reads no markup; page/ does.
 */
export { blocksOf } from './blocks';
export { foldWord, kindTable } from './fold-table';
export { emptyWords, type FoldedWords, foldWords, hashWord } from './fold-words';
export { splitSentences } from './sentences';
