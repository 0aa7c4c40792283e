import { POINT, SLASH } from '../money/codes';
import { type Context, dateReading, type Reading } from '../reading';
import { isDash, isGlued, isNumber, isWord, markAt, markCode, surfaceAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { dayText, monthText, yearAt } from './date-parts';
import { daysIn } from './months';

/** Reads "2025-05-28", "02/18/2026", "28.05.2025" and "28-05-2025" at token `i`. */
export function readNumericDate(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const parts = threeParts(t, i);
  if (!parts) return monthAndYear(t, i);
  const [a, b, c] = parts.values;
  if (parts.lengths[0] === 4) return a >= 1900 && a <= 2099 ? reading(i, a, b, c) : undefined;
  const short = parts.mark === '/' && parts.lengths[2] === 2;
  const year = short ? 2000 + c : c;
  if (!(short || parts.lengths[2] === 4) || year < 1900 || year > 2099) return undefined;
  // Dots and dashes are continental and Indian: the day comes first. Slashes are anybody's.
  const dayFirst =
    parts.mark === '/'
      ? a > 12
        ? true
        : b > 12
          ? false
          : a === b
            ? true
            : (ctx.dayFirst ?? ofTheDay(year, a, b, ctx))
      : true;
  if (dayFirst === undefined) return undefined;
  return dayFirst ? reading(i, year, b, a) : reading(i, year, a, b);
}

/** The day of the report settles how its own date is written. */
function ofTheDay(year: number, a: number, b: number, { published }: Context): boolean | undefined {
  if (published?.year !== year) return undefined;
  const isDay = (month: number, day: number): boolean => published.month === month && published.day === day;
  return isDay(b, a) ? true : isDay(a, b) ? false : undefined;
}

/** "05/2026": two digits, a slash and a year, standing free. */
function monthAndYear(t: Tokens, i: number): Reading | undefined {
  if (markCode(t, i + 1) !== SLASH || !isGlued(t, i + 1) || !isGlued(t, i + 2) || isGlued(t, i)) return undefined;
  const month = t.ends[i]! - t.starts[i]! === 2 ? Number(surfaceAt(t, i)) : 0;
  const year = yearAt(t, i + 2);
  const ends = !isGlued(t, i + 3) || ('.,;)'.includes(markAt(t, i + 3) || 'x') && !isGlued(t, i + 4));
  if (year === undefined || !(month >= 1 && month <= 12) || !ends) return undefined;
  return dateReading(i, i + 3, monthText(year, month));
}

/** How a text writes slashed dates, told from the first one that can only be read one way. */
export function slashOrder(t: Tokens): boolean | undefined {
  for (const i of t.anchors) {
    const parts = markCode(t, i + 1) === SLASH ? threeParts(t, i) : undefined;
    if (parts?.lengths[2] !== 4) continue;
    const [a, b] = parts.values;
    if (a > 12 && b <= 12) return true;
    if (b > 12 && a <= 12) return false;
  }
  return undefined;
}

function threeParts(
  t: Tokens,
  i: number,
): { values: [number, number, number]; lengths: number[]; mark: string } | undefined {
  const code = markCode(t, i + 1);
  if ((code !== SLASH && code !== POINT && !isDash(t, i + 1)) || !isNumber(t, i + 2)) return undefined;
  // Not the path of an address on the web, nor the tail of a code.
  if (isGlued(t, i) && !'(["\u2018\u201c|'.includes(markAt(t, i - 1) || 'x')) return undefined;
  const timed = surfaceAt(t, i + 5) === 'T' && isNumber(t, i + 6);
  if (!timed && isGlued(t, i + 5) && (isWord(t, i + 5) || '/-_'.includes(markAt(t, i + 5) || 'x')) && isGlued(t, i + 6))
    return undefined;
  const mark = markAt(t, i + 1);
  const second = isDash(t, i + 1) ? isDash(t, i + 3) : markAt(t, i + 3) === mark;
  if (!second || !isNumber(t, i) || !isNumber(t, i + 4)) return undefined;
  for (let k = 1; k <= 4; k++) if (!isGlued(t, i + k)) return undefined;
  const texts = [surfaceAt(t, i), surfaceAt(t, i + 2), surfaceAt(t, i + 4)];
  if (texts.some((text) => text.length > 4 || /\D/.test(text))) return undefined;
  const values = texts.map(Number) as [number, number, number];
  return { values, lengths: texts.map((text) => text.length), mark };
}

function reading(i: number, year: number, month: number, day: number): Reading | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return dateReading(i, i + 5, dayText(year, month, day));
}
