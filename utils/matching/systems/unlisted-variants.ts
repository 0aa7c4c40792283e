import { type Mention, variantId } from '../../domain';
import { GAP, type Gazetteer, idOf } from '../../gazetteer';
import { isCapitalAt } from '../../text';
import { systemNamed } from '../look-up';
import { gapBefore } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { overlapping, takenBy } from '../page/taken';

/**
 * Variants that no pack has of systems that one has, told by the letters behind the designation: "F-16AM", "T-72M4CZ",
 * "AGM-114R2", "Leopard 2A8NO". Mentions are in order, and stay so; what was found of such a name goes.
 */
export function withVariants(page: PageWords, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const taken = takenBy(page, mentions);
  const { words } = page;
  const found: Mention[] = [];
  for (let i = 0; i < words.capitals; i++) {
    const number = words.capital[i]!;
    if (number === 0 || isCapitalAt(page.text, words.start[number]!) || gapBefore(page, number + 1) !== GAP.NONE)
      continue;
    const code = codeAt(page, number) ?? namedCodeAt(page, number);
    const variant = code && !taken(number) ? variantOf(page, code, number, gazetteer) : undefined;
    if (!variant) continue;
    // "Leopard 2A8NO" goes on from the Leopard 2A8 rather than from the Leopard 2.
    if (overlaps(found.at(-1), variant)) found.pop();
    found.push(variant);
  }
  if (found.length === 0) return [...mentions];
  const others = mentions.filter(({ span }) => overlapping(found, span).length === 0);
  return [...others, ...found].sort((a, b) => a.span.start - b.span.start);
}

const overlaps = (before: Mention | undefined, next: Mention): boolean =>
  before !== undefined && before.span.end > next.span.start;

/** Where the code begins whose digits are this word, and where it ends. */
function codeAt(page: PageWords, number: number): { start: number; end: number } | undefined {
  const gap = gapBefore(page, number);
  const before = gapBefore(page, number - 1);
  if (
    (gap !== GAP.HYPHEN && gap !== GAP.NONE) ||
    TOUCHES.has(before) ||
    !/^[A-Z]{1,4}[a-z]?$/.test(page.raw(number - 1))
  )
    return undefined;
  return untilSuffix(page, number - 1, number);
}

/** The same of a name and its mark: "Leopard 2A8NO", "Merkava 4X". */
function namedCodeAt(page: PageWords, number: number): { start: number; end: number } | undefined {
  let mark = number;
  while (mark > number - MOST_PARTS && gapBefore(page, mark) === GAP.NONE) mark--;
  return gapBefore(page, mark) === GAP.SPACE && /^\p{Lu}\p{Ll}{3,}$/u.test(page.raw(mark - 1))
    ? untilSuffix(page, mark - 1, number)
    : undefined;
}

/** From a word to the end of the letters that touch the number, where those are all that does. */
function untilSuffix(
  { text, words }: PageWords,
  first: number,
  number: number,
): { start: number; end: number } | undefined {
  let last = number + 1;
  while (last + 1 < words.count && last < number + MOST_PARTS && words.start[last + 1] === words.end[last]) last++;
  const end = words.end[last]!;
  const isWhole = SUFFIX.test(text.slice(words.end[number], end)) && !/[-–/@.]\w/.test(text.slice(end, end + 2));
  return isWhole ? { start: words.start[first]!, end } : undefined;
}

/** What makes a code the end of something longer. */
const TOUCHES: ReadonlySet<number> = new Set([GAP.NONE, GAP.HYPHEN, GAP.DOT, GAP.SLASH]);
/** Words in "M4CZ": letters, a number, letters. */
const MOST_PARTS = 3;
const SUFFIX = /^[A-Z]{1,3}(?:\d{1,2}[A-Z]{0,2})?s?$/;

function variantOf(
  page: PageWords,
  { start, end }: { start: number; end: number },
  number: number,
  gazetteer: Gazetteer,
): Mention | undefined {
  const base = systemNamed(page.text.slice(start, page.words.end[number]), gazetteer);
  const kind = base?.kind ?? '';
  if (!base || !(COUNTED_APART.has(kind) || ALIKE.has(kind))) return undefined;
  const name = page.text.slice(start, end);
  const mark = page.text.slice(page.words.end[number], end).replace(/s$/, '');
  return {
    span: { start, end },
    ...(COUNTED_APART.has(kind)
      ? { entityId: variantId(base.id, idOf('system', mark).slice('system:'.length)), name: name.replace(/s$/, '') }
      : { entityId: base.id, name: base.name }),
    type: 'system',
    alias: name,
    reason: `a variant of ${base.name}`,
  };
}

/** Kinds of system whose variants news counts and prices apart. */
const COUNTED_APART = new Set('aircraft helicopter uav tank ifv artillery'.split(' '));
/** Kinds that news speaks of as one thing with all their letters. */
const ALIKE = new Set('missile sam munition radar engine small-arm ew usv'.split(' '));
