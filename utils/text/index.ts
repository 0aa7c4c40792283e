/**
 * Text: blocks of plain text, sentences, folding of characters.
 * Pure. Knows nothing of entities or figures, and reads no markup; page/ does.
 */
export { blocksOf } from './blocks';
export { splitSentences } from './sentences';
