import { proseLength, proseSums } from './article-region';
import type { RawBlock } from './block-writer';
import { isBoxLabel } from './side-lines';
import type { Region, Survey } from './survey';

/**
 * Marks what stands within the article's column and is told by its build to be something else: small boxes that a
 * label opens ("Most read"), readers' comments. Class names tell more, but many pages have made-up ones. What could be the article's own text stays: reading a line too many is better than losing one.
 */
export function markAsides(survey: Survey, headline: Element | undefined): Survey {
  const { blocks, root } = survey;
  const sums = proseSums(blocks);
  const prose = (first: number, end: number) => sums[end]! - sums[first]!;
  const all = prose(0, blocks.length);
  const marked = new Set<number>();
  const mark = (first: number, end: number) => {
    for (let i = first; i < end; i++) marked.add(i);
  };

  for (const region of regionsWithout(root, headline)) {
    const { first, end } = region;
    if (!marked.has(first) && isLabelledBox(region, blocks) && prose(first, end) * 3 <= all) mark(first, end);
  }

  const answers = blocks.flatMap(({ text }, i) => (isAnswer(text) ? [i] : []));
  const thread = answers.length >= FEWEST_ANSWERS ? threadAround(root, answers) : undefined;
  if (thread && prose(0, thread.first) >= SHORTEST_TEXT) {
    const opening = blocks.slice(thread.first, answers[0]).filter((block) => proseLength(block) > 0);
    if (opening.length <= MOST_IN_COMMENT) mark(thread.first, thread.end);
  }
  if (marked.size === 0) return survey;
  return { ...survey, blocks: blocks.map((block, i) => (marked.has(i) ? { ...block, isAside: true } : block)) };
}

const SHORTEST_TEXT = 220;
const LONGEST_ANSWER = 60;
const FEWEST_ANSWERS = 3;
const MOST_IN_COMMENT = 2;

/** The links under each comment; posts of a live page are liked and shared too, but nobody replies to them. */
const isAnswer = (text: string): boolean =>
  text.length < LONGEST_ANSWER &&
  /\breply\b/i.test(text) &&
  /^(?:\W*(?:reply|like|report|flag|recommend|share|\d{1,4})\b)+\W*$/i.test(text);

/** A box that begins with a label such as "Most read", printed as a plain line. */
function isLabelledBox({ element, first, end }: Region, blocks: readonly RawBlock[]): boolean {
  const label = blocks[first];
  return (
    end - first > 1 && label?.kind === 'paragraph' && label.element.parentElement === element && isBoxLabel(label.text)
  );
}

/** From the first comment to the last: what each holds one of the answers, or stands between two that do. */
function threadAround(root: Region, answers: readonly number[]): { first: number; end: number } | undefined {
  const from = answers[0]!;
  const to = answers[answers.length - 1]!;
  let region: Region | undefined = root;
  for (let inner: Region | undefined = root; inner; ) {
    region = inner;
    inner = region.children.find(({ first, end }) => first <= from && end > to);
  }
  const first = region.children.find(({ end }) => end > from)?.first;
  const end = region.children.find((child) => child.end > to)?.end;
  return first === undefined || end === undefined || first > from ? undefined : { first, end };
}

/** Regions that do not hold the headline, nor stand in what the page calls the article that does. */
function* regionsWithout(root: Region, headline: Element | undefined): Generator<Region> {
  const stack = [root];
  for (let region = stack.pop(); region; region = stack.pop()) {
    const holds = headline !== undefined && region.element.contains(headline);
    if (!holds && region !== root) yield region;
    stack.push(...region.children);
  }
}
