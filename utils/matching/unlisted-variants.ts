import type { Mention } from '../domain';
import { GAP, type Gazetteer, idOf } from '../gazetteer';
import { isCapitalAt } from '../text';
import { systemNamed } from './look-up';
import { gapBefore } from './neighbours';
import type { PageWords } from './page-words';
import { takenBy } from './taken';

/**
 * Variants that no pack has of systems that one has, told by the letters behind the designation: "F-16AM", "T-72M4CZ",
 * "AGM-114R2". Mentions are in order, and stay so.
 */
export function withVariants(page: PageWords, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const taken = takenBy(page, mentions);
  const { words } = page;
  const found: Mention[] = [];
  for (let i = 0; i < words.capitals; i++) {
    const number = words.capital[i]!;
    if (number === 0 || isCapitalAt(page.text, words.start[number]!) || gapBefore(page, number + 1) !== GAP.NONE)
      continue;
    const code = codeAt(page, number);
    const variant = code && !taken(number) ? variantOf(page, code, number, gazetteer) : undefined;
    if (variant) found.push(variant);
  }
  return found.length === 0 ? [...mentions] : [...mentions, ...found].sort((a, b) => a.span.start - b.span.start);
}

/** Where the code begins whose digits are this word, and where it ends. */
function codeAt(page: PageWords, number: number): { start: number; end: number } | undefined {
  const { text, words } = page;
  const gap = gapBefore(page, number);
  const before = gapBefore(page, number - 1);
  if (
    (gap !== GAP.HYPHEN && gap !== GAP.NONE) ||
    TOUCHES.has(before) ||
    !/^[A-Z]{1,4}[a-z]?$/.test(page.raw(number - 1))
  )
    return undefined;
  let last = number + 1;
  while (last + 1 < words.count && last < number + MOST_PARTS && words.start[last + 1] === words.end[last]) last++;
  const end = words.end[last]!;
  const isWhole = SUFFIX.test(text.slice(words.end[number], end)) && !/[-–/@.]\w/.test(text.slice(end, end + 2));
  return isWhole ? { start: words.start[number - 1]!, end } : undefined;
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
      ? { entityId: `${base.id}-model-${idOf('system', mark).slice('system:'.length)}`, name: name.replace(/s$/, '') }
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
