import { SLASH } from '../money/codes';
import { dateReading, type Reading } from '../reading';
import { idAt, isDash, isGlued, isNumber, markAt, markCode, surfaceAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { fiscalBefore, monthText, yearAt } from './date-parts';

/** Reads "2026", "2022-25", "2028–2030", "2027/28", "1970s", "FY27" and "FY2026-27" at token `i`. */
export function readYears(t: Tokens, i: number): Reading | undefined {
  const fiscal = fiscalBefore(t, i);
  const year = yearAt(t, i) ?? (fiscal === undefined ? undefined : shortYear(t, i));
  if (year === undefined) return undefined;
  if (isGlued(t, i + 1) && idAt(t, i + 1) === Word.s) return years(i, i + 2, year, year + (year % 10 === 0 ? 9 : 0));
  // "the 1990's"
  if (
    year % 10 === 0 &&
    idAt(t, i - 1) === Word.the &&
    /^['\u2019]$/.test(markAt(t, i + 1)) &&
    idAt(t, i + 2) === Word.s &&
    isGlued(t, i + 2)
  )
    return years(i, i + 3, year, year + 9);
  const from = fiscal !== undefined && isGlued(t, i) ? fiscal : i;
  const end = rangeEnd(t, i, year);
  if (end)
    return typeof end.last === 'string' ? dateReading(from, end.to, end.last) : years(from, end.to, year, end.last);
  return years(from, i + 1, year, year);
}

/** The two digits of "FY27". */
function shortYear(t: Tokens, i: number): number | undefined {
  return isNumber(t, i) && t.ends[i]! - t.starts[i]! === 2 ? 2000 + Number(surfaceAt(t, i)) : undefined;
}

function rangeEnd(t: Tokens, i: number, year: number): { last: number | string; to: number } | undefined {
  const slash = markCode(t, i + 1) === SLASH;
  if (!(slash || isDash(t, i + 1)) || !isNumber(t, i + 2)) return undefined;
  if (!isGlued(t, i + 1) || !isGlued(t, i + 2)) return undefined;
  const full = yearAt(t, i + 2);
  if (full !== undefined) return full > year && full - year < 100 ? { last: full, to: i + 3 } : undefined;
  const digits = surfaceAt(t, i + 2);
  if (digits.length !== 2) return undefined;
  const last = year - (year % 100) + Number(digits) + (year % 100 === 99 ? 100 : 0);
  if (last > year) return { last, to: i + 3 };
  // "2025-05" is a month where it cannot be a span of years.
  const month = Number(digits);
  return month >= 1 && month <= 12 && !slash ? { last: monthText(year, month), to: i + 3 } : undefined;
}

const years = (from: number, to: number, first: number, last: number): Reading =>
  dateReading(from, to, String(first), String(last));
