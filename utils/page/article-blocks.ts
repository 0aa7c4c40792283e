import { proseLength } from './article-region';
import type { RawBlock } from './block-writer';
import type { Region, Survey } from './survey';

export interface Selection {
  /** The article in reading order: headline, what stands between it and the body, the body. */
  blocks: RawBlock[];
  /** Lines in the body that are wholly links, as the headlines in a list of stories. */
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
  proseLength(block) > 0 || block.kind === 'caption' || (/\S \S/.test(block.text) && SENTENCE_END.test(block.text));

function isOfArticle(block: RawBlock): boolean {
  const { text, kind, linked, timed } = block;
  if (timed * 2 > text.length) return false;
  // A line that is wholly a link points to another story; in tables, links are how cells are written.
  if (kind !== 'table' && isMostlyLinks(block)) return false;
  if (POINTER.test(text) && linked * 2 > text.length) return false;
  return !LABEL.test(text) && !(CREDIT.test(text) && text.length < LONGEST_CREDIT && !SENTENCE_END.test(text));
}

const isTeaser = (block: RawBlock): boolean =>
  block.kind !== 'table' && block.text.length > SHORTEST_HEADLINE && isMostlyLinks(block);

const SHORTEST_HEADLINE = 15;

const isMostlyLinks = ({ linked, text }: RawBlock): boolean => linked >= text.length * 0.9;

const SENTENCE_END = /[.!?…]["'”’)\]]*$/;
// "By Kari Nordmann · 3 February 2023 · 09:12"
const CREDIT = /^(?:by|written by|reported by|posted (?:on|by)|published|first published|(?:last )?updated)\b/i;
const LONGEST_CREDIT = 160;
// "Read also: <another story>".
const POINTER = /^(?:also read|read also|read more|read next|see also|related|more on this|watch|listen)\b/i;
// Whole lines that label what stands beside them.
const LABEL =
  /^(?:advertisement|advert|ad|sponsored(?: content)?|story continues below.{0,30}|continue reading|read more|share(?: this.{0,20})?|print|email|comments?|loading\W*)$/i;

// Headings that open a list of other things below the article.
const APPENDIX =
  /^(?:related(?: \w+)?|more (?:from|on|stories|news|in)\b.{0,40}|(?:you )?(?:may|might) also like|also (?:read|in the news)|read (?:more|next)|recommended.{0,30}|most (?:read|popular|viewed)|trending.{0,20}|(?:latest|top|other) (?:news|stories|articles|headlines)|(?:leave a|post a) (?:reply|comment)|\d{0,5} ?comments?(?: \(\d{1,5}\))?|share this.{0,20}|about the authors?|tags|topics|filed under|sign up.{0,60}|subscribe.{0,60}|newsletter.{0,30}|follow us.{0,30}|up next)\W{0,5}$/i;

/** Leaves out each appendix: from its heading to the next heading of the same or a higher rank, within one element. */
function dropAppendices(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  let appendix: { level: number; within: Element } | undefined;
  for (const block of blocks) {
    if (appendix) {
      const isNextPart = block.level !== undefined && block.level <= appendix.level;
      if (!isNextPart && appendix.within.contains(block.element)) continue;
      appendix = undefined;
    }
    const within = block.element.parentElement;
    if (within && block.kind === 'heading' && APPENDIX.test(block.text)) appendix = { level: block.level ?? 6, within };
    else kept.push(block);
  }
  return kept;
}
