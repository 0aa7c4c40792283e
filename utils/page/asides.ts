import type { RawBlock } from './block-writer';
import { opensAppendix } from './side-lines';
import type { Region, Survey } from './survey';

/**
 * Marks what stands within the article's column and is told by its build to be something else: cards of other stories,
 * boxes that a label opens ("Most read"), readers' comments. Class names tell more, but many pages have made-up ones.
 */
export function markAsides(survey: Survey, headline: Element | undefined): Survey {
  const { blocks, root } = survey;
  const marked = new Set<number>();
  const mark = (first: number, end: number) => {
    for (let i = first; i < end; i++) marked.add(i);
  };
  const answers: number[] = [];
  blocks.forEach(({ text, kind }, i) => {
    if (kind !== 'heading' && text.length < LONGEST_LABEL && opensAppendix(text)) mark(i, endOfList(blocks, i));
    if (text.length < LONGEST_LABEL && ANSWER.test(text)) answers.push(i);
  });
  const said = headline?.closest('article');
  for (const region of regionsWithout(root, headline)) {
    // In what the page calls the article, linked headings are those of a round-up.
    if ((isCard(region, blocks) && !said?.contains(region.element)) || isLabelledBox(region, blocks))
      mark(region.first, region.end);
  }
  const thread = answers.length >= FEWEST_ANSWERS ? smallestAround(root, answers) : undefined;
  if (thread && !holds(thread, headline)) mark(thread.first, thread.end);
  if (marked.size === 0) return survey;
  return { ...survey, blocks: blocks.map((block, i) => (marked.has(i) ? { ...block, isAside: true } : block)) };
}

const LONGEST_LABEL = 60;
// The links under each comment.
const ANSWER =
  /^(?:reply|like|report|flag|recommend)(?:\W{1,3}(?:reply|like|report|flag|recommend|share|\d{1,4})){0,4}$/i;
const FEWEST_ANSWERS = 3;

/** A headline that is a link to another page, and at most a few lines below it. */
function isCard({ first, end }: Region, blocks: readonly RawBlock[]): boolean {
  if (end - first > MOST_IN_CARD || end - first < 2) return false;
  const headings = blocks.slice(first, end).filter(({ kind }) => kind === 'heading');
  const [heading] = headings;
  return headings.length === 1 && heading !== undefined && isLinkElsewhere(heading);
}

const MOST_IN_CARD = 5;

function isLinkElsewhere({ element, linked, text }: RawBlock): boolean {
  if (linked < text.length * 0.9) return false;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  // The posts of a live page link to themselves.
  return link !== null && !/^\?|#/.test(link.getAttribute('href') ?? '');
}

/** A box that begins with a label such as "Most read", printed as a plain line. */
function isLabelledBox({ element, first, end }: Region, blocks: readonly RawBlock[]): boolean {
  const label = blocks[first];
  if (!label || end - first < 2 || label.kind === 'heading' || label.text.length >= LONGEST_LABEL) return false;
  return label.element.parentElement === element && opensAppendix(label.text);
}

/** Where the list ends that follows a label directly. */
function endOfList(blocks: readonly RawBlock[], label: number): number {
  let end = label + 1;
  while (blocks[end]?.kind === 'list-item') end++;
  return end;
}

function smallestAround(root: Region, blocks: readonly number[]): Region {
  const first = blocks[0]!;
  const last = blocks[blocks.length - 1]!;
  let region = root;
  for (;;) {
    const inner = region.children.find((child) => child.first <= first && child.end > last);
    if (!inner) return region;
    region = inner;
  }
}

const holds = ({ element }: Region, headline: Element | undefined): boolean =>
  headline !== undefined && element.contains(headline);

/** Regions that neither hold the headline nor stand in one that is already marked off by being a card. */
function* regionsWithout(root: Region, headline: Element | undefined): Generator<Region> {
  const stack = [root];
  for (let region = stack.pop(); region; region = stack.pop()) {
    if (!holds(region, headline) && region !== root) yield region;
    stack.push(...region.children);
  }
}
