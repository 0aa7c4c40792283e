import { proseLength } from './article-region';
import type { RawBlock } from './block-writer';
import type { Region, Survey } from './survey';

/** The blocks of the article in reading order: headline, what stands between it and the body, the body. */
export function selectBlocks({ blocks }: Survey, body: Region, headline: Element | undefined): RawBlock[] {
  const titleAt = headline ? blocks.findIndex((block) => headline.contains(block.element)) : -1;
  const titleBlock = blocks[titleAt];
  const selected: RawBlock[] = [];
  let title: string | undefined;
  if (titleBlock) {
    title = titleBlock.text;
    selected.push({ ...titleBlock, kind: 'title' });
    // A headline printed below the body's first lines would make nonsense of "between".
    for (let i = titleAt + 1; i < body.first; i++) {
      if (isLeadIn(blocks[i]!)) selected.push(blocks[i]!);
    }
  }
  const inBody = blocks.slice(body.first, body.end).filter((block) => block !== titleBlock);
  for (const block of dropAppendices(inBody)) if (isOfArticle(block, title)) selected.push(block);
  return selected;
}

/** Standfirst, lead picture's caption, key points; not dates, counters and the names of sections. */
const isLeadIn = (block: RawBlock): boolean =>
  (proseLength(block) > 0 || (block.kind === 'caption' && !isMostlyLinks(block))) && isOfArticle(block, undefined);

function isOfArticle(block: RawBlock, title: string | undefined): boolean {
  if (block.timed * 2 > block.text.length) return false;
  if (title !== undefined && block.kind === 'heading' && block.text === title) return false;
  // A line that is wholly a link points to another story; in tables, links are how cells are written.
  if (block.kind !== 'table' && isMostlyLinks(block)) return false;
  if (POINTER.test(block.text) && block.linked * 2 > block.text.length) return false;
  return !LABEL.test(block.text);
}

const isMostlyLinks = ({ linked, text }: RawBlock): boolean => linked >= text.length * 0.9;

// "Read also: <another story>".
const POINTER = /^(?:also read|read also|read more|read next|see also|related|more on this|watch|listen)\b/i;
// Whole lines that label what stands beside them.
const LABEL =
  /^(?:advertisement|advert|ad|sponsored(?: content)?|story continues below.{0,30}|continue reading|read more|share(?: this.{0,20})?|print|email|comments?|loading\W*)$/i;

// Headings that open a list of other things below the article.
const APPENDIX =
  /^(?:related(?: \w+)?|more (?:from|on|stories|news|in)\b.{0,40}|(?:you )?(?:may|might) also like|also (?:read|in the news)|read (?:more|next)|recommended.{0,30}|most (?:read|popular|viewed)|trending.{0,20}|(?:latest|top|other) (?:news|stories|articles|headlines)|(?:leave a|post a) (?:reply|comment)|\d* ?comments?(?: \(\d+\))?|share this.{0,20}|about the authors?|tags|topics|filed under|sign up.{0,60}|subscribe.{0,60}|newsletter.{0,30}|follow us.{0,30}|up next)\W*$/i;

/** Leaves out each appendix: from its heading to the next heading of the same or a higher rank, within one element. */
function dropAppendices(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  let appendix: { level: number; within: Element } | undefined;
  for (const block of blocks) {
    if (appendix) {
      const isOver =
        !appendix.within.contains(block.element) || (block.level !== undefined && block.level <= appendix.level);
      if (!isOver) continue;
      appendix = undefined;
    }
    const within = block.element.parentElement;
    if (within && block.kind === 'heading' && APPENDIX.test(block.text)) appendix = { level: block.level ?? 6, within };
    else kept.push(block);
  }
  return kept;
}
