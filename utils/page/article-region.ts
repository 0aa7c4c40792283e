import type { RawBlock } from './block-writer';
import type { Region, Survey } from './survey';

/**
 * The region that is the article's body: what the page itself calls so, else the deepest element that still holds
 * most of the page's prose.
 */
export function chooseRegion({ blocks, root: page }: Survey, headline: Element | undefined): Region {
  const sums = proseSums(blocks);
  const proseOf: ProseOf = (region) => sums[region.end]! - sums[region.first]!;
  if (proseOf(page) === 0) return page;
  const root = headline ? ownStory(page, headline, blocks, proseOf) : page;

  const regions = [...walk(root)];
  const said =
    theOne(regions.filter(isArticleBody), proseOf, proseOf(root), headline) ??
    theOne(regions.filter(isArticle), proseOf, proseOf(root), headline);
  if (said) return said;
  const main = regions.find((region) => isMain(region) && proseOf(region) >= proseOf(root) * ENOUGH_FOR_MAIN);
  return densest(main ?? root, proseOf);
}

type ProseOf = (region: Region) => number;

/** Characters of a block that read as prose: none for headings, captions, short lines and what is mostly links. */
export function proseLength({ text, kind, linked, isAside }: RawBlock): number {
  if (isAside || kind === 'heading' || kind === 'caption' || kind === 'table') return 0;
  if (text.length < SHORTEST_PROSE || linked * 2 > text.length) return 0;
  return text.length - linked;
}

// About eight words: shorter lines are menus, labels and dates far oftener than sentences of a report.
const SHORTEST_PROSE = 45;
// Two or three sentences.
const SHORTEST_STORY = 220;
const ENOUGH_FOR_MAIN = 0.4;
const ENOUGH_WITH_HEADLINE = 0.2;
const MAJORITY = 0.5;
// Below this share what lies beside would be lost: bodies cut in two by an advert keep both halves.
const MOST = 0.75;

/** Characters of prose before each block, and before the end. */
export function proseSums(blocks: readonly RawBlock[]): number[] {
  const sums = [0];
  for (const block of blocks) sums.push(sums[sums.length - 1]! + proseLength(block));
  return sums;
}

/** Of several stories one below the other, each under a headline of the first rank, the one with our headline. */
function ownStory(page: Region, headline: Element, blocks: readonly RawBlock[], proseOf: ProseOf): Region {
  const isStory = (region: Region): boolean =>
    proseOf(region) >= SHORTEST_STORY && blocks.slice(region.first, region.end).some(({ level }) => level === 1);
  for (let region: Region | undefined = page; region; ) {
    const own: Region | undefined = region.children.find(({ element }) => element.contains(headline));
    const isFollowed = (next: Region) => next.first >= own!.end && isStory(next) && isSigned(next, blocks);
    if (own && isStory(own) && region.children.some(isFollowed)) return own;
    region = own;
  }
  return page;
}

/**
 * With a day or a writer right below its headline; a part of a long report has none, even under one of the first
 * rank.
 */
function isSigned({ element, first, end }: Region, blocks: readonly RawBlock[]): boolean {
  if (element.localName === 'article') return true;
  const own = blocks.slice(first, end);
  const top = own.findIndex(({ level }) => level === 1);
  const below = own.slice(top).find((block) => proseLength(block) > 0);
  return [...element.querySelectorAll('time, [rel~="author"], [class]')].some(
    (sign) =>
      (sign.localName === 'time' || sign.hasAttribute('rel') || SIGNATURE.test(sign.className)) &&
      own[top]!.element.compareDocumentPosition(sign) === FOLLOWING &&
      below?.element.compareDocumentPosition(sign) === PRECEDING,
  );
}
const SIGNATURE = /(?:^|[\s_-])(?:byline|author|date)(?:$|[\s_-])/i;
const PRECEDING = 2;
const FOLLOWING = 4;

/**
 * Of regions the page calls an article: the one with the headline, else the one that holds most of the prose. Several
 * of a size without a headline are the posts of a live page or the teasers of a list, and none of them is the article.
 */
function theOne(regions: Region[], proseOf: ProseOf, total: number, headline?: Element): Region | undefined {
  const withHeadline = regions.filter(({ element }) => headline && element.contains(headline));
  // The innermost, when articles are nested; the first, when further stories are loaded below.
  const own = withHeadline.at(-1);
  if (own && proseOf(own) >= total * ENOUGH_WITH_HEADLINE) return own;
  return regions.find((region) => proseOf(region) >= total * MAJORITY);
}

function densest(start: Region, proseOf: ProseOf): Region {
  let region = start;
  for (;;) {
    const enough = proseOf(region) * MOST;
    const inner = region.children.find((child) => proseOf(child) >= enough);
    // One long paragraph is no body.
    if (!inner || inner.children.length === 0) return region;
    region = inner;
  }
}

const isArticleBody = ({ element }: Region): boolean =>
  /(?:^|\s)articleBody(?:\s|$)/i.test(element.getAttribute('itemprop') ?? '');

const isArticle = ({ element }: Region): boolean =>
  element.localName === 'article' || element.getAttribute('role') === 'article';

const isMain = ({ element }: Region): boolean =>
  element.localName === 'main' || element.getAttribute('role') === 'main';

function* walk(root: Region): Generator<Region> {
  const stack = [root];
  for (let region = stack.pop(); region; region = stack.pop()) {
    yield region;
    for (let i = region.children.length - 1; i >= 0; i--) stack.push(region.children[i]!);
  }
}
