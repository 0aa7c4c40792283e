import { proseLength } from './article-region';
import type { RawBlock } from './block-writer';
import { endsAsSentence, isCreditLine, isSideLine, leadsOn, opensAppendix } from './side-lines';
import type { Region, Survey } from './survey';

/** Which blocks of a page are the article, and what speaks for it. */
export interface Selection {
  /** The article in reading order: headline, what stands between it and the body, the body. */
  blocks: RawBlock[];
  /** Lines in the body that are wholly links, as the headlines in a list of stories, or end in "Read more". */
  teasers: number;
  /** Lines around the headline and the first words, dropped ones too: where dates and authors are printed. */
  opening: string[];
  shadowRoots: readonly ShadowRoot[];
}

/** Picks the article's blocks out of a survey. */
export function selectBlocks({ blocks, shadowRoots }: Survey, body: Region, headline: Element | undefined): Selection {
  const titleAt = headline ? blocks.findIndex((block) => headline.contains(block.element)) : -1;
  const title = blocks[titleAt];
  const firstProse = blocks.findIndex((block, i) => i >= body.first && proseLength(block) > 0 && block !== title);
  const isKept = (block: RawBlock, at: number): boolean => {
    if (block === title || !isOfArticle(block) || (block.kind === 'heading' && block.text === title?.text))
      return false;
    if (titleAt >= 0 && at < titleAt) return at >= body.first && isRunningText(block);
    if (at < body.first) return isRunningText(block);
    return at >= firstProse || block.kind === 'heading' || block.kind === 'table' || isRunningText(block);
  };
  // Above the body only what follows the headline: a headline printed below it would make nonsense of "between".
  const first = titleAt >= 0 ? Math.min(titleAt, body.first) : body.first;
  const nearTitle = titleAt >= 0 ? titleAt : body.first;
  const kept = dropAppendices(blocks.slice(first, body.end).filter((block, i) => isKept(block, first + i)));
  return {
    blocks: title ? [{ ...title, kind: 'title' }, ...kept] : kept,
    opening: blocks
      .slice(Math.max(0, nearTitle - 6), Math.max(firstProse, nearTitle) + 4)
      .map(({ text }) => text.slice(0, 200)),
    shadowRoots,
    teasers: blocks.slice(body.first, body.end).filter((block) => block !== title && isTeaser(block)).length,
  };
}

/** Standfirst, key points, captions; not dates, numbers of releases, names of sections and authors. */
const isRunningText = (block: RawBlock): boolean =>
  proseLength(block) > 0 || block.kind === 'caption' || (/\S \S/.test(block.text) && endsAsSentence(block.text));

function isOfArticle(block: RawBlock): boolean {
  const { text, kind, linked, timed, isAside } = block;
  if (isAside || timed * 2 > text.length) return false;
  // A line that is wholly a link points to another story; in tables, links are how cells are written.
  if (kind !== 'table' && isMostlyLinks(block)) return false;
  return !isSideLine(text, linked) && !isCreditLine(text);
}

const isTeaser = (block: RawBlock): boolean =>
  block.kind !== 'table' &&
  block.text.length > SHORTEST_HEADLINE &&
  (isMostlyLinks(block) || (block.linked > 0 && leadsOn(block.text)));

const SHORTEST_HEADLINE = 15;

const isMostlyLinks = ({ linked, text }: RawBlock): boolean => linked >= text.length * 0.9;

/** Leaves out each appendix: from its heading to the next heading of the same or a higher rank, within one element. */
function dropAppendices(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  const last = blocks[blocks.length - 1]?.element ?? null;
  let appendix: { level: number; within: Element } | undefined;
  for (const block of blocks) {
    if (appendix) {
      const isNextPart = block.level !== undefined && block.level <= appendix.level;
      if (!isNextPart && appendix.within.contains(block.element)) continue;
      appendix = undefined;
    }
    const within = block.element.parentElement;
    if (!within || block.kind !== 'heading' || !opensAppendix(block.text)) kept.push(block);
    // "Share this story" above the first words is a line of its own: below it stands the article.
    else if (!within.contains(last) || kept.some((above) => proseLength(above) > 0))
      appendix = { level: block.level ?? 6, within };
  }
  return kept;
}
