import type { Figure } from '../../domain';
import { takeUnits } from '../units/left-out-units';

/** How far a number without a noun may lean on a neighbour's. */
const NEAR = 60;
const FAR = 320;
const NEAR_WHOLE = 40;
/** How many figures back the things counted are looked for. */
const MOST = 10;

/**
 * Gives counts without a noun the noun they mean: of the whole they are part of ("three of the five squadrons"), of the
 * number they share it with ("22 single-seat and four twin-seat jets"), or of the last things counted ("the other two").
 */
export function fillNouns(text: string, figures: Figure[]): void {
  linkWholes(text, figures);
  takeUnits(text, figures);
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.kind !== 'count' || figure.noun || (figure.quantity.form === 'number' && figure.quantity.unit)) continue;
    const source = wholeOf(figures, figure) ?? shared(text, figures, i) ?? earlier(text, figures, i);
    if (source) borrow(figure, source);
  }
}

/** "three of the five": the second number is the whole; "Of the 26 jets, 22 are": so is the first. */
function linkWholes(text: string, figures: Figure[]): void {
  for (let i = 0; i + 1 < figures.length; i++) {
    const a = figures[i]!;
    const b = figures[i + 1]!;
    if (b.kind !== 'count' || !(a.kind === 'count' || a.kind === 'percent')) continue;
    if (b.span.start - a.span.end >= NEAR_WHOLE || !mayGoOnWithOf(text, a.span.end)) continue;
    const gap = text.slice(a.span.end, b.span.start);
    if (
      /^\s+(?:out\s+)?of\s+(?:the|its|those|these|their|all|a\s+total\s+of)?\s*(?:planned|original|first|total|remaining)?\s*$/i.test(
        gap,
      )
    )
      a.partOf = i + 1;
  }
  for (let i = 0; i + 1 < figures.length; i++) {
    const whole = figures[i]!;
    if (
      whole.kind !== 'count' ||
      !mayFollowWhole(text, whole.span.start) ||
      !/(?:^|[.\n"“]\s*)(?:out )?of (?:the|these|those|its|all)\s*$/i.test(
        text.slice(Math.max(0, whole.span.start - 14), whole.span.start),
      )
    )
      continue;
    for (let k = i + 1; k < figures.length && k <= i + 4; k++) {
      const part = figures[k]!;
      const between = text.slice(whole.span.end, part.span.start);
      if (between.length > 120 || /[.\n]\s/.test(between)) break;
      if (
        part.kind === 'count' &&
        part.partOf === undefined &&
        part.quantity.form === 'number' &&
        whole.quantity.form === 'number' &&
        part.quantity.hi < whole.quantity.hi
      )
        part.partOf = i;
    }
  }
}

/** A cheap look ahead of the pattern: "of" or "out of" begins with this letter. */
function mayGoOnWithOf(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= BLANK) at++;
  const first = text.charCodeAt(at);
  return first > Z || (first | 32) === O;
}

/** A cheap look ahead of the pattern: "of" stands before the word before the number, as far as ASCII tells. */
function mayFollowWhole(text: string, start: number): boolean {
  const word = lastLetter(text, start - 1);
  let at = word;
  while (at > 0 && isLetter(text.charCodeAt(at))) at--;
  const of = lastLetter(text, at);
  if (text.charCodeAt(word) > Z || text.charCodeAt(at) > Z || text.charCodeAt(of) > Z) return true;
  return (text.charCodeAt(of) | 32) === F && (text.charCodeAt(of - 1) | 32) === O;
}

/** The place of the last character from `at` back that is a letter or none of ASCII, within a few. */
function lastLetter(text: string, at: number): number {
  let i = at;
  while (i > 0 && i > at - LONGEST_LEAD && text.charCodeAt(i) < A) i--;
  return i;
}

const isLetter = (code: number): boolean => code >= A && code <= Z;
const LONGEST_LEAD = 14;
const BLANK = 32;
const [A, F, O, Z] = [65, 102, 111, 122];

const wholeOf = (figures: Figure[], figure: Figure): Figure | undefined => {
  const whole = figure.partOf === undefined ? undefined : figures[figure.partOf];
  return whole?.noun ? whole : undefined;
};

/** "22 single-seat and four twin-seat jets": the noun stands behind the next number. */
function shared(text: string, figures: Figure[], i: number): Figure | undefined {
  const figure = figures[i]!;
  const next = figures[i + 1];
  if (next?.kind !== 'count' || !next.noun || next.span.start - figure.span.end > NEAR) return undefined;
  const gap = text.slice(figure.span.end, next.span.start);
  return /^[^.;:()\n]*(?:,|\band|\bor|\bplus)\s+(?:the |another |some |about |at least |at most |up to |no more than |not more than |no fewer than )*$/.test(
    gap,
  ) && !/\b(?:is|are|was|were|will|have|has|had|of|in|for|to|per)\b/.test(gap)
    ? next
    : undefined;
}

/** The nearest things counted before, by choice more than this number: parts are smaller than wholes. */
function earlier(text: string, figures: Figure[], i: number): Figure | undefined {
  const figure = figures[i]!;
  const { start } = figure.span;
  const again = saysAgain(text, start);
  let same: Figure | undefined;
  let larger: Figure | undefined;
  let nearest: Figure | undefined;
  for (let k = i - 1; k >= Math.max(0, i - MOST) && !same && (again || !larger); k--) {
    const before = figures[k]!;
    if (start - before.span.end > FAR) break;
    if (before.kind !== 'count' || !before.noun) continue;
    if (again && amount(before) === amount(figure)) same = before;
    if (amount(before) >= amount(figure)) larger ??= before;
    nearest ??= before;
  }
  // What stands in another block is of another matter.
  if (same && isInBlock(text, same, start)) return same;
  if (larger && isInBlock(text, larger, start)) return larger;
  return nearest && isInBlock(text, nearest, start) ? nearest : undefined;
}

const isInBlock = (text: string, { span }: Figure, start: number): boolean =>
  !text.slice(span.end, start).includes('\n\n');

/** "All three", "the five": the same number again. */
const saysAgain = (text: string, start: number): boolean => {
  const last = text[start - 2];
  return (
    (last === 'l' || last === 'e') && /\b(?:all|the|these|those)\s$/i.test(text.slice(Math.max(0, start - 7), start))
  );
};

const amount = ({ quantity }: Figure): number => (quantity.form === 'number' ? quantity.hi : 0);

function borrow(figure: Figure, source: Figure): void {
  if (source.noun) figure.noun = source.noun;
  if (source.nounSpan) figure.nounSpan = source.nounSpan;
  if (figure.quantity.form === 'number' && source.quantity.form === 'number')
    figure.quantity = { ...figure.quantity, unit: source.noun ?? '' };
}
