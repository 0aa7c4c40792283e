import { dayAt, dayText, monthAt, monthText, relativeYearAt, yearAt } from './date-parts';
import { wordSet } from './lexicon';
import { daysIn } from './months';
import { type Context, dateOf, type Reading } from './reading';
import { resolveYear } from './resolve-year';
import { isDash, isGlued, isHyphen, isIn, isNumber, isWord, markAt, wordAt } from './token-words';
import type { Tokens } from './tokens';

/** A day or month as written; the year may be missing. */
export interface CalendarRead {
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
  const month = monthAt(t, wordAt(t, after) === 'of' || hyphen ? after + 1 : after);
  if (!month) return undefined;
  return withYear(t, i, month.to, month.month, first.day, second?.day ?? first.day, ctx);
}

/** The end of "5-7 May" or "5 to 7 May". */
function lastDayAt(t: Tokens, i: number): { day: number; to: number } | undefined {
  const joins =
    (isDash(t, i) && isGlued(t, i + 1)) ||
    wordAt(t, i) === 'to' ||
    (wordAt(t, i) === 'and' && wordAt(t, i - 2) === 'between');
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
  const before = wordAt(t, monthToken - 1);
  return before === 'in' && isWord(t, after) && !isIn(t, after, GOES_ON);
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
    markAt(t, to) === ',' ? to + 1 : wordAt(t, to) === 'of' ? to + 1 : isHyphen(t, to) && isGlued(t, to) ? to + 1 : to;
  const year = yearAt(t, comma);
  // "April 28, 2025 tanks" would be a count, but nobody writes so; "May, 2022-23" is a fiscal year of its own.
  if (year !== undefined) return { from, to: comma + 1, end: comma + 1, month, year, day, lastDay, relative: false };
  const ofAt = wordAt(t, to) === 'of' ? to + 1 : to;
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
  if (!day) return { ...base(read), quantity: dateOf(monthText(year, month)) };
  if (Math.max(day, lastDay) > daysIn(year, month)) return undefined;
  if (lastDay < day) return undefined;
  return { ...base(read), quantity: dateOf(dayText(year, month, day), dayText(year, month, lastDay)) };
}

const base = (read: CalendarRead): Omit<Reading, 'quantity'> => ({
  from: read.from,
  to: read.to,
  end: read.end,
  reckoned: read.year === undefined,
  kind: 'date',
  range: read.lastDay !== read.day,
});
