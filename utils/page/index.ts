/**
 * Page: reads a document into article text, blocks, metadata and the way back to text nodes. Given the document, never
 * reaches for one; changes nothing in it. Works with or without layout. Does not know what the words mean.
 */
export { type PageText, readArticle } from './read-article';
export type { NodePoints, TextPiece } from './text-map';
