import type { DateQuantity } from '../../domain';
import { APOSTROPHE, COMMA, POINT, RIGHT_QUOTE, SLASH } from '../money/codes';
import { isChange } from '../neighbours/joints';
import { type Context, dateReading, type Found, type Reading } from '../reading';
import { wordSet } from '../tokens/lexicon';
import {
  idAt,
  isDash,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markAt,
  markCode,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { calendarDate, daysOfMonth, readCalendar } from './calendar-date';
import { hasClaimNear, hasDeliveryNear, tellsWhen } from './date-claims';
import { fiscalBefore, monthAt, monthText, SHIFTS, yearAt } from './date-parts';
import { MONTH_NAMES } from './months';
import { readNumericDate } from './numeric-date';
import { readLetterPart, readNamedPart, readPartBehind, readPartOfPeriod } from './period-date';
import { isYear } from './year-context';
import { readYears } from './year-date';

/** Reads the date, list of months or range of dates found at anchor `i`; `floor` is the first token still free. */
export function readDates(t: Tokens, i: number, floor: number, ctx: Context): Found {
  if (isNumber(t, i) && !mayBeDate(t, i)) return undefined;
  const shared = (isWord(t, i) ? monthsBeforeYear(t, i, ctx) : undefined) ?? daysBesideMonth(t, i, floor, ctx);
  if (shared) return shared;
  const first = readOne(t, i, ctx);
  if (!first || first.from < floor) return undefined;
  return joinRange(t, first, ctx) ?? first;
}

/** Words that stand beside the digits of a date: "5 May", "14th January", "Q3", "FY27". */
const BESIDE = wordSet([...MONTH_NAMES, ...'st nd rd th of to and or q h fy cy fiscal'.split(' ')]);

/** True when the digits at token `i` are as few as a day has, or four, and what a date has stands beside them. */
function mayBeDate(t: Tokens, i: number): boolean {
  const length = t.ends[i]! - t.starts[i]!;
  if (length > 2) return length === 4;
  if (isIn(t, i + 1, BESIDE) || isIn(t, i - 1, BESIDE)) return true;
  const before = markCode(t, i - 1);
  if (before === APOSTROPHE || before === RIGHT_QUOTE || isHyphen(t, i - 1)) return true;
  const after = markCode(t, i + 1);
  return after === COMMA
    ? isNumber(t, i + 2)
    : (after === SLASH || after === POINT || isDash(t, i + 1)) && isGlued(t, i + 2);
}

function readOne(t: Tokens, i: number, ctx: Context): Reading | undefined {
  if (isNumber(t, i)) {
    const numeric = markCode(t, i + 1) === 0 ? undefined : readNumericDate(t, i, ctx);
    if (numeric) return numeric;
    const day = t.ends[i]! - t.starts[i]! <= 2 ? (dated(t, i, ctx) ?? readLetterPart(t, i, ctx)) : undefined;
    return day ?? readPartBehind(t, i, ctx) ?? (isYear(t, i) ? readYears(t, i) : undefined);
  }
  return (
    turnOfDecade(t, i, ctx) ??
    readPartOfPeriod(t, i, ctx) ??
    readNamedPart(t, i, ctx) ??
    dated(t, i, ctx) ??
    readRelative(t, i, ctx)
  );
}

/** "By the turn of the decade": the year in which the next one begins. */
function turnOfDecade(t: Tokens, i: number, ctx: Context): Reading | undefined {
  if (idAt(t, i) !== Word.turn || idAt(t, i + 1) !== Word.of || idAt(t, i + 3) !== Word.decade) return undefined;
  if (!ctx.published || !isIn(t, i + 2, THE_THIS)) return undefined;
  return dateReading(i, i + 4, String(ctx.published.year - (ctx.published.year % 10) + 10));
}

const THE_THIS = wordSet('the this');

/** "On 3 and 4 May": each day is a figure of its own. */
function daysBesideMonth(t: Tokens, i: number, floor: number, ctx: Context): Reading[] | undefined {
  const days = i < floor ? undefined : daysOfMonth(t, i, ctx);
  if (!days) return undefined;
  const readings = days.map((day) => calendarDate(t, day, ctx));
  return readings.every((reading) => reading !== undefined) ? readings : undefined;
}

/** A calendar date; a bare month only where it says when something came about, and no more than a visit or a speech. */
function dated(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const read = readCalendar(t, i, ctx);
  if (!read) return undefined;
  // "July this year" is as idle as "July"; "March next year" is a date.
  const bare = !read.day && (read.year === undefined || (read.relative && read.year === ctx.published?.year));
  if (bare && !(isPlainMonth(t, read) && (read.relative ? hasClaimNear : tellsWhen)(t, read.from, read.to)))
    return undefined;
  const reading = calendarDate(t, read, ctx);
  if (reading && read.year !== undefined) ctx.lastDate = { year: read.year, month: read.month, at: read.from };
  return reading;
}

/** "Theresa May approved it", "March 8 Brigade": a name that is a word too needs a preposition to be a month. */
const isPlainMonth = (t: Tokens, { from, month }: { from: number; month: number }): boolean =>
  (month !== 3 && month !== 5) || isIn(t, from - 1, BEFORE_MONTH);

const BEFORE_MONTH = wordSet(
  'in by since until till before after of from to for and or this next last during through early late mid the every each around about',
);

const THROUGH = wordSet('to through until');
const AND_OR = wordSet('and or');
const EARLY = wordSet('earlier early');

/** "March and October 2026": the months before a year share it; each is a figure of its own, unless they are a range. */
function monthsBeforeYear(t: Tokens, i: number, ctx: Context): Reading[] | undefined {
  const found: { month: number; from: number; to: number }[] = [];
  let at = i;
  let range = false;
  for (let n = 0; n < 4; n++) {
    const month = monthAt(t, at);
    if (!month) return undefined;
    found.push({ month: month.month, from: at, to: month.to });
    const year = yearAt(t, markCode(t, month.to) === COMMA ? month.to + 1 : month.to);
    if (year !== undefined) {
      if (n === 0) return undefined;
      const to = markCode(t, month.to) === COMMA ? month.to + 2 : month.to + 1;
      ctx.lastDate = { year, month: month.month, at };
      const early = (m: number): number => (range && m > month.month ? year - 1 : year);
      if (range || idAt(t, i - 1) === Word.between)
        return [dateReading(i, to, monthText(early(found[0]!.month), found[0]!.month), monthText(year, month.month))];
      return found.map((f, k) =>
        dateReading(f.from, k === n ? to : f.to, monthText(year, f.month), monthText(year, f.month)),
      );
    }
    at = month.to;
    if (isDash(t, at) || markCode(t, at) === SLASH || isIn(t, at, THROUGH)) {
      range ||= markCode(t, at) !== SLASH;
      at++;
    } else {
      if (markCode(t, at) === COMMA) at++;
      if (isIn(t, at, AND_OR)) at++;
      if (at === month.to) return undefined;
    }
  }
  return undefined;
}

/** "next year", "later this year", "next month" with "year" or "month" at token `i`. */
function readRelative(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const unit = idAt(t, i);
  const published = ctx.published;
  if ((unit !== Word.year && unit !== Word.month) || !published) return undefined;
  // "next year's budget" is about the budget.
  if (isGlued(t, i + 1) && "'’-".includes(markAt(t, i + 1) || 'x')) return undefined;
  const shift = lookUp(t, i - 1, SHIFTS);
  if (shift === undefined || yearAt(t, i + 1) !== undefined) return undefined;
  const later = idAt(t, i - 2) === Word.later || idAt(t, i - 2) === Word.late;
  const plain = unit === Word.year ? shift > 0 || later : shift > 0;
  if (isIn(t, i - 2, EARLY) && shift <= 0) return undefined;
  if (!plain && !(shift <= 0 && !later && hasDeliveryNear(t, i - 1, i + 1))) return undefined;
  if (unit === Word.year) return dateReading(later ? i - 2 : i - 1, i + 1, String(published.year + shift));
  if (!published.month) return undefined;
  const months = published.year * 12 + published.month - 1 + shift;
  return dateReading(i - 1, i + 1, monthText(Math.floor(months / 12), (months % 12) + 1));
}

/** "2022 to 2026", "between 2026 and 2030", "from July 2025 until May 2026", "April 28 - May 3". */
function joinRange(t: Tokens, first: Reading, ctx: Context): Reading | undefined {
  const at = first.to;
  if (isWord(t, at) ? !isIn(t, at, JOINS) : first.range || !isDash(t, at)) return undefined;
  const word = idAt(t, at);
  const opens = opener(t, first.from, word === Word.and);
  const before = idAt(t, opens);
  const either = word === Word.or;
  if ((word === Word.until && before !== Word.from) || (word === Word.and && before !== Word.between)) return undefined;
  if (before === Word.from && isChange(t, opens)) return undefined;
  const next = skipArticle(t, at + 1);
  const year = pastFiscal(t, next);
  const second = year > next || yearAt(t, next) !== undefined ? readYears(t, year) : readOne(t, next, ctx);
  if (second?.quantity.form !== 'date' || first.quantity.form !== 'date' || second.from < at) return undefined;
  const lo = first.reckoned && !second.reckoned ? inYearOf(second.quantity, first.quantity.lo) : first.quantity.lo;
  if (second.quantity.hi <= lo || (either && !isNextTo(first, second))) return undefined;
  return dateReading(first.from, second.to, lo, second.quantity.hi);
}

/** Words that may join the ends of a range, or two guesses. */
const JOINS = wordSet('to through till until and or');

/**
 * Token before a date, past "the" and the words of a fiscal year: "between the end of 2029 and 2031", "between fiscal
 * 2025 and 2027".
 */
function opener(t: Tokens, from: number, pastThe: boolean): number {
  let at = from - 1;
  while (isIn(t, at, BEFORE_PERIOD) || (pastThe && idAt(t, at) === Word.the)) at--;
  return at;
}

const BEFORE_PERIOD = wordSet('fiscal financial calendar year years fy');

/**
 * "In 2033 or 2034", "late 2025 or early 2026" are one guess: the second period begins where the first ends, or in
 * the year after.
 */
function isNextTo({ quantity: a }: Reading, { quantity: b }: Reading): boolean {
  if (a.form !== 'date' || b.form !== 'date' || b.lo.length > MONTH_LENGTH || a.hi.length > MONTH_LENGTH) return false;
  if (a.hi.length === b.lo.length && a.hi.length > YEAR_LENGTH) return monthsOf(b.lo) - monthsOf(a.hi) === 1;
  return Number(b.lo.slice(0, YEAR_LENGTH)) - Number(a.hi.slice(0, YEAR_LENGTH)) === 1;
}

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;
const monthsOf = (text: string): number =>
  Number(text.slice(0, YEAR_LENGTH)) * 12 + Number(text.slice(5, MONTH_LENGTH));

/** "from May 5 to May 9, 2024", "28 December - 3 January 2024": the first date has its year from the second. */
function inYearOf(last: DateQuantity, first: string): string {
  const year = last.hi.slice(0, 4);
  const same = year + first.slice(4);
  return same < last.hi ? same : String(Number(year) - 1) + first.slice(4);
}

/** The number of "FY25" or "fiscal 2025" whose word stands at token `i`; else `i`. */
const pastFiscal = (t: Tokens, i: number): number => (fiscalBefore(t, i + 1) === i && isNumber(t, i + 1) ? i + 1 : i);

const skipArticle = (t: Tokens, i: number): number => (idAt(t, i) === Word.the ? i + 1 : i);
