/**
 * Page: reads a document into article text, blocks, metadata and the way back to text nodes. It is given the document
 * and never reaches for one; it changes nothing in it. Works with or without layout. Does not know what the words mean.
 */
export { type PageText, readArticle } from './read-article';
export type { NodePoints, TextPiece } from './text-map';
