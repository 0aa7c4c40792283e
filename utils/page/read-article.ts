import type { ArticleMeta, Block } from '../domain';
import { type Selection, selectBlocks } from './article-blocks';
import { chooseRegion, proseLength } from './article-region';
import { markAsides } from './asides';
import type { RawBlock } from './block-writer';
import { findHeadline } from './headline';
import { readFacts, readMeta, saysArticle, titlesOf } from './meta/read-meta';
import { surveyBlocks } from './survey';
import { createTextMap, type TextMap, type TextPiece } from './text-map';

/** A page as text, with the way back to its nodes. */
export interface PageText {
  /** False for front pages, lists, forms and pages with hardly any text; what was found is given all the same. */
  isArticle: boolean;
  /** Blocks joined by "\n". */
  text: string;
  blocks: Block[];
  meta: ArticleMeta;
  /** Where the text stands in the document, both ways. */
  nodes: TextMap;
  /** The element each block is laid out by, in the order of `blocks`. */
  elements: Element[];
  /** Open shadow roots on the page. */
  shadowRoots: readonly ShadowRoot[];
}

interface ReadOptions {
  /** Address of the page, for documents that do not know their own. */
  url?: string;
}

/** Reads the article of a document: text, blocks, metadata and the way back to text nodes. Changes nothing. */
export function readArticle(document: Document, options: ReadOptions = {}): PageText {
  // An empty file, or a page in the middle of document.open().
  if (!document.documentElement) return pageText([], false, options.url ? { url: options.url } : {}, []);
  const facts = readFacts(document, options.url);
  const headline = findHeadline(document, titlesOf(facts));
  const { blocks, teasers, opening, shadowRoots } = readBlocks(document.body ?? document.documentElement, headline);
  const title = blocks.find((block) => block.kind === 'title')?.text;
  const meta = readMeta(document, facts, { url: options.url, headline: title, opening });
  const isArticle = looksLikeArticle(proseIn(blocks), teasers, saysArticle(document, facts));
  return pageText(blocks, isArticle, meta, shadowRoots);
}

function readBlocks(root: Element, headline: Element | undefined): Selection {
  const strict = articleOf(root, headline, true);
  if (proseIn(strict.blocks) >= LEAST_PROSE) return strict;
  // Some pages put the article itself into an element named like furniture: look again without judging by names.
  const lenient = articleOf(root, headline, false);
  return proseIn(lenient.blocks) >= LEAST_PROSE ? lenient : strict;
}

function articleOf(root: Element, headline: Element | undefined, byNames: boolean): Selection {
  const all = surveyBlocks(root, { byNames, keep: keepers(root, headline) });
  const survey = byNames ? markAsides(all, headline) : all;
  return selectBlocks(survey, chooseRegion(survey, headline), headline);
}

/** What holds the headline or what the page itself calls the article outweighs any class name around it. */
function keepers(root: Element, headline: Element | undefined): (element: Element) => boolean {
  const said = [headline, root.querySelector('[itemprop~="articleBody"]'), root.querySelector('main')];
  return (element) => said.some((inner) => inner && element.contains(inner));
}

const proseIn = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, block) => sum + proseLength(block), 0);

// Two or three sentences: a short wire item is an article, a cookie notice or an error page is not.
const LEAST_PROSE = 220;

/** A list of stories has headlines that are links, each with a line or two of teaser. */
const looksLikeArticle = (prose: number, teasers: number, isSaid: boolean): boolean =>
  prose >= (isSaid ? LEAST_PROSE / 2 : LEAST_PROSE) &&
  (isSaid || teasers < FEW_TEASERS || prose / teasers > TEASER_LENGTH);

const FEW_TEASERS = 4;
const TEASER_LENGTH = 400;

function pageText(
  found: readonly RawBlock[],
  isArticle: boolean,
  meta: ArticleMeta,
  shadowRoots: readonly ShadowRoot[],
): PageText {
  const blocks: Block[] = [];
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const block of found) {
    blocks.push({ span: { start: at, end: at + block.text.length }, kind: block.kind });
    for (const piece of block.pieces) pieces.push({ ...piece, start: piece.start + at, end: piece.end + at });
    at += block.text.length + 1;
  }
  const text = found.map((block) => block.text).join('\n');
  const elements = found.map((block) => block.element);
  return { isArticle, text, blocks, meta, nodes: createTextMap(pieces), elements, shadowRoots };
}
