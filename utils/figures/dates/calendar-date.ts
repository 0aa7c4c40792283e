import { COMMA, PERCENT } from '../money/codes';
import { type Context, dateReading, type Reading } from '../reading';
import { wordSet } from '../tokens/lexicon';
import {
  bareDigits,
  idAt,
  isDash,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  markAt,
  markCode,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { dayAt, dayText, monthAt, monthText, ORDINAL_ENDINGS, relativeYearAt, yearAt } from './date-parts';
import { daysIn } from './months';
import { resolveYear } from './resolve-year';

/** A day or month as written; the year may be missing. */
interface CalendarRead {
  from: number;
  to: number;
  /** Token behind which nothing of this date stands, past a "last year" that belongs to it but not to its span. */
  end: number;
  month: number;
  year: number | undefined;
  /** 0 where only the month is given. */
  day: number;
  lastDay: number;
  /** The year came from a "last year" or "this year" beside it. */
  relative: boolean;
}

/** A chain of days that share the month behind or before them: "3, 4 and 5 May", "May 3 and 4, 2024". */
export function daysOfMonth(t: Tokens, i: number, ctx: Context): CalendarRead[] | undefined {
  const before = isNumber(t, i) ? undefined : monthAt(t, i);
  const at = before ? before.to : i;
  return isChain(t, at, before !== undefined) ? readChain(t, i, at, before, ctx) : undefined;
}

function readChain(
  t: Tokens,
  i: number,
  first: number,
  before: { month: number; to: number } | undefined,
  ctx: Context,
): CalendarRead[] | undefined {
  let at = first;
  const days: { day: number; from: number; to: number }[] = [];
  for (;;) {
    const day = dayAt(t, at);
    if (!day || days.length === MOST_DAYS || (before && isUnitBehind(t, day.to))) return undefined;
    days.push({ day: day.day, from: before && days.length === 0 ? i : at, to: day.to });
    const comma = markCode(t, day.to) === COMMA ? day.to + 1 : day.to;
    const next = isIn(t, comma, AND_OR) ? comma + 1 : comma;
    if (next === day.to || !dayAt(t, next)) break;
    at = next;
  }
  const last = days[days.length - 1]!;
  if (days.length < 2 || idAt(t, i - 1) === Word.between) return undefined;
  const month = before ?? monthAt(t, last.to);
  if (!month) return undefined;
  const whole = withYear(t, last.from, before ? last.to : month.to, month.month, last.day, last.day, ctx);
  return days.map((d) =>
    d === last ? whole : { ...whole, from: d.from, to: d.to, end: d.to, day: d.day, lastDay: d.day },
  );
}

/**
 * True when two or more days stand at token `i`, with the month behind them unless it stands before. A look without
 * reading.
 */
function isChain(t: Tokens, i: number, month: boolean): boolean {
  let at = i;
  for (let n = 0; n < MOST_DAYS; n++) {
    if (!isNumber(t, at) || t.ends[at]! - t.starts[at]! > 2) return false;
    if (month && n === 1) return true;
    at++;
    if (isGlued(t, at) && isIn(t, at, ORDINAL_ENDINGS)) at++;
    const comma = markCode(t, at) === COMMA;
    if (comma) at++;
    else if (isWord(t, at) && !isIn(t, at, AND_OR)) return n > 0 && monthAt(t, at) !== undefined;
    if (isIn(t, at, AND_OR)) at++;
    else if (!comma) return false;
  }
  return false;
}

const MOST_DAYS = 5;
const AND_OR = wordSet('and or');

/** "On May 3 and 12 jets": the second number counts something. */
const isUnitBehind = (t: Tokens, i: number): boolean =>
  (isWord(t, i) && !isIn(t, i, GOES_ON)) || markCode(t, i) === PERCENT || isHyphen(t, i);

/** Reads "28 January 2022", "14th January", "January 28, 2022", "5-7 May", "May 5-7", "April 2024" or "April". */
export function readCalendar(t: Tokens, i: number, ctx: Context): CalendarRead | undefined {
  return isNumber(t, i) ? dayFirst(t, i, ctx) : isWord(t, i) ? monthFirst(t, i, ctx) : undefined;
}

function dayFirst(t: Tokens, i: number, ctx: Context): CalendarRead | undefined {
  const first = dayAt(t, i);
  if (!first) return undefined;
  const second = lastDayAt(t, first.to);
  const after = second?.to ?? first.to;
  const hyphen = isHyphen(t, after) && isGlued(t, after) && isGlued(t, after + 1);
  const month = monthAt(t, idAt(t, after) === Word.of || hyphen ? after + 1 : after);
  if (!month) return undefined;
  const read = withYear(t, i, month.to, month.month, first.day, second?.day ?? first.day, ctx);
  const short = read.year === undefined ? shortYearAt(t, month.to) : undefined;
  return short === undefined ? read : { ...read, to: month.to + 1, end: month.to + 1, year: short };
}

/** "7 Oct 24": two digits behind day and month are a year where nothing is counted by them. */
function shortYearAt(t: Tokens, i: number): number | undefined {
  if (!isNumber(t, i) || t.ends[i]! - t.starts[i]! !== 2 || isWord(t, i + 1) || isGlued(t, i)) return undefined;
  if (isGlued(t, i + 1) && isGlued(t, i + 2)) return undefined;
  const digits = bareDigits(t, i);
  return digits >= 10 && digits < 60 ? 2000 + digits : undefined;
}

/** The end of "5-7 May" or "5 to 7 May". */
function lastDayAt(t: Tokens, i: number): { day: number; to: number } | undefined {
  const joins =
    (isDash(t, i) && isGlued(t, i + 1)) ||
    idAt(t, i) === Word.to ||
    (idAt(t, i) === Word.and && idAt(t, i - 2) === Word.between);
  return joins ? dayAt(t, i + 1) : undefined;
}

function monthFirst(t: Tokens, i: number, ctx: Context): CalendarRead | undefined {
  const month = monthAt(t, i);
  if (!month) return undefined;
  const hyphen = isHyphen(t, month.to) && isGlued(t, month.to) && isGlued(t, month.to + 1);
  const first = dayAt(t, hyphen ? month.to + 1 : month.to);
  if (first && !startsOtherNumber(t, i, first.to)) {
    const second = lastDayAt(t, first.to);
    return withYear(t, i, second?.to ?? first.to, month.month, first.day, second?.day ?? first.day, ctx);
  }
  return withYear(t, i, month.to, month.month, 0, 0, ctx);
}

const GOES_ON = wordSet('and to at when with the but as for after before');

/** "In May 26 jets arrived", "by June 5 km of road": the number counts something. */
function startsOtherNumber(t: Tokens, monthToken: number, after: number): boolean {
  const mark = markAt(t, after);
  if (mark === ':' || mark === '%' || mark === '.' || mark === '/') return isGlued(t, after) && isGlued(t, after + 1);
  const before = idAt(t, monthToken - 1);
  return before === Word.in && isWord(t, after) && !isIn(t, after, GOES_ON);
}

function withYear(
  t: Tokens,
  from: number,
  to: number,
  month: number,
  day: number,
  lastDay: number,
  ctx: Context,
): CalendarRead {
  const comma =
    markCode(t, to) === COMMA
      ? to + 1
      : idAt(t, to) === Word.of
        ? to + 1
        : isHyphen(t, to) && isGlued(t, to)
          ? to + 1
          : to;
  const year = yearAt(t, comma);
  // "April 28, 2025 tanks" would be a count, but nobody writes so; "May, 2022-23" is a fiscal year of its own.
  if (year !== undefined) return { from, to: comma + 1, end: comma + 1, month, year, day, lastDay, relative: false };
  const ofAt = idAt(t, to) === Word.of ? to + 1 : to;
  const relative = relativeYearAt(t, ofAt);
  if (relative && ctx.published)
    return {
      from,
      to,
      end: relative.to,
      month,
      year: ctx.published.year + relative.shift,
      day,
      lastDay,
      relative: true,
    };
  return { from, to, end: to, month, year: undefined, day, lastDay, relative: false };
}

/** Turns what was read into a date, finding a missing year; nothing when the day does not exist or no year is known. */
export function calendarDate(t: Tokens, read: CalendarRead, ctx: Context): Reading | undefined {
  const { month, day, lastDay } = read;
  const year = read.year ?? resolveYear(t, read.from, month, day, ctx);
  if (year === undefined) return undefined;
  const lo = day ? dayText(year, month, day) : monthText(year, month);
  const hi = lastDay === day ? lo : dayText(year, month, lastDay);
  if (day && (lastDay > daysIn(year, month) || lastDay < day)) return undefined;
  const reading = dateReading(read.from, read.to, lo, hi);
  reading.end = read.end;
  reading.reckoned = read.year === undefined;
  return reading;
}
