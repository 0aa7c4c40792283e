import { COMMA, POINT } from '../money/codes';
import { type WordMap, wordMap, wordSet } from '../tokens/lexicon';
import {
  bareDigits,
  idAt,
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markCode,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { MONTHS } from './months';

/** Years outside are no years of a news report. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** The year that token `i` spells in four bare digits. */
export function yearAt(t: Tokens, i: number): number | undefined {
  if (!isNumber(t, i) || t.ends[i]! - t.starts[i]! !== 4) return undefined;
  const year = bareDigits(t, i);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** A day of the month at token `i`, with "st", "nd", "rd" or "th". */
export function dayAt(t: Tokens, i: number): { day: number; to: number } | undefined {
  if (!isNumber(t, i) || t.ends[i]! - t.starts[i]! > 2) return undefined;
  const day = bareDigits(t, i);
  if (!(day >= 1 && day <= 31)) return undefined;
  if (!isGlued(t, i + 1) || !isWord(t, i + 1)) return { day, to: i + 1 };
  return isIn(t, i + 1, ORDINAL_ENDINGS) ? { day, to: i + 2 } : undefined;
}

/** What makes an ordinal of digits: "14th". */
export const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** A month's name at token `i`; "may" and "march" are verbs unless they begin with a capital. */
export function monthAt(t: Tokens, i: number): { month: number; to: number } | undefined {
  const month = lookUp(t, i, MONTHS);
  if (month === undefined || !isCapital(t, i)) return undefined;
  const short = t.ends[i]! - t.starts[i]! <= 4 && month !== 5;
  const stop = short && markCode(t, i + 1) === POINT && isGlued(t, i + 1);
  return { month, to: stop && (isNumber(t, i + 2) || markCode(t, i + 2) === COMMA) ? i + 2 : i + 1 };
}

/** "this", "next" or "last" year at token `i` ("of" and "the" before it are the caller's). */
export function relativeYearAt(t: Tokens, i: number): { shift: number; to: number } | undefined {
  const shift = lookUp(t, i, SHIFTS);
  return shift !== undefined && idAt(t, i + 1) === Word.year ? { shift, to: i + 2 } : undefined;
}

/** What a word before "year" or "month" adds to the present one. */
export const SHIFTS: WordMap<number> = wordMap([
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['last', -1],
  ['previous', -1],
]);

/** "FY27", "FY 2026-27", "fiscal 2026", "fiscal year 2026": the words before the year, as the token they begin at. */
export function fiscalBefore(t: Tokens, i: number): number | undefined {
  const mark = markCode(t, i - 1);
  const at = mark !== 0 && (isHyphen(t, i - 1) || mark === 0x2019 || mark === 39) ? i - 2 : i - 1;
  return isIn(t, at, FISCAL) ? at : undefined;
}

const FISCAL = wordSet('fy cy fiscal');

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
/** `2026-05` */
export const monthText = (year: number, month: number): string => `${year}-${two(month)}`;
/** `2026-05-07` */
export const dayText = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
