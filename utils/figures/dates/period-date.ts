import { type Context, dateReading, type Reading } from '../reading';
import { type WordMap, wordMap, wordSet } from '../tokens/lexicon';
import {
  bareDigits,
  idAt,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  lookUp,
  markAt,
  markCode,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { calendarDate, readCalendar } from './calendar-date';
import { fiscalBefore, monthText, relativeYearAt, SHIFTS, yearAt } from './date-parts';
import { tenseAt } from './resolve-year';
import { readYears } from './year-date';

/** Months of a part of a year; the last three are parts of a decade too, as years. */
const PARTS: WordMap<{ months: [number, number]; years?: [number, number] }> = wordMap(
  Object.entries<{ months: [number, number]; years?: [number, number] }>({
    early: { months: [1, 4], years: [0, 3] },
    mid: { months: [5, 8], years: [4, 6] },
    middle: { months: [5, 8], years: [4, 6] },
    late: { months: [9, 12], years: [7, 9] },
    start: { months: [1, 1] },
    beginning: { months: [1, 1] },
    end: { months: [12, 12] },
    spring: { months: [3, 5] },
    summer: { months: [6, 8] },
    autumn: { months: [9, 11] },
    fall: { months: [9, 11] },
  }),
);

const SEASONS = wordSet('spring summer autumn fall');
/** Prices fall and boats spring a leak; a season comes after one of these. */
const BEFORE_SEASON = wordSet('in by the until till from since during of through before after this early late mid for');

const OPENINGS = wordSet('early start beginning');
const JOINTS = wordSet('and to or');
const THIRDS = wordSet('early mid late');
const THE_THIS = wordSet('the this');
const FISCAL = wordSet('fy fiscal financial');
const FISCAL_WORDS = wordSet('fy fiscal financial the year');

/** Reads "end of 2023", "mid-2026", "mid and late 2026", "early 2030s", "late next year", "end of May" at token `i`. */
export function readPartOfPeriod(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const first = lookUp(t, i, PARTS);
  if (!first || (isIn(t, i, SEASONS) && !isIn(t, i - 1, BEFORE_SEASON) && yearAt(t, i + 1) === undefined))
    return undefined;
  const second = secondPart(t, i);
  const part = second ? lookUp(t, second.at, PARTS)! : first;
  const at = whereOf(t, second?.at ?? i);
  const from = idAt(t, i - 1) === Word.year ? i - 1 : isHyphen(t, i - 1) && idAt(t, i - 2) === Word.year ? i - 2 : i;
  const whole = at === undefined ? undefined : wholeAt(t, at, ctx);
  if (!whole) return yearEnd(t, i, ctx);
  if (whole.month) {
    whole.month.from = from;
    return whole.month;
  }
  // "early this year" looks back without saying when; "by the end of this year" is a date.
  if (whole.shift === 0 && isIn(t, i, OPENINGS)) return undefined;
  if (whole.decade) {
    if (idAt(t, i) === Word.end) return dateReading(from, whole.to, String(whole.year + 9), String(whole.year + 9));
    if (!part.years || !first.years) return undefined;
    return dateReading(from, whole.to, String(whole.year + first.years[0]), String(whole.year + part.years[1]));
  }
  return dateReading(from, whole.to, monthText(whole.year, first.months[0]), monthText(whole.year, part.months[1]));
}

/** "mid and late 2026", "early to mid-2027", "mid- to late 2026". */
function secondPart(t: Tokens, i: number): { word: string; at: number } | undefined {
  const joint = isHyphen(t, i + 1) ? i + 2 : i + 1;
  if (!isIn(t, joint, JOINTS)) return undefined;
  const at = isHyphen(t, joint + 1) ? joint + 2 : joint + 1;
  const word = wordAt(t, at);
  return word === 'early' || word === 'mid' || word === 'late' ? { word, at } : undefined;
}

/** Token at which the whole stands, after "of", "of the year", "in" or a hyphen. */
function whereOf(t: Tokens, i: number): number | undefined {
  let at = i + 1;
  const part = idAt(t, i);
  if (isHyphen(t, at) && isGlued(t, at)) at++;
  else if (idAt(t, at) === Word.of || (isIn(t, i, THIRDS) && idAt(t, at) === Word.in)) at++;
  else if (part === Word.start || part === Word.beginning || part === Word.middle) return undefined;
  if (idAt(t, at) === Word.the || (idAt(t, at) === Word.this && idAt(t, at + 1) === Word.decade)) at++;
  if (idAt(t, at) === Word.calendar || idAt(t, at) === Word.fiscal || idAt(t, at) === Word.financial) at++;
  if (idAt(t, at) === Word.year && yearAt(t, at + 1) !== undefined) at++;
  return at;
}

interface Whole {
  year: number;
  to: number;
  decade?: boolean;
  shift?: number;
  month?: Reading;
}

function wholeAt(t: Tokens, at: number, ctx: Context): Whole | undefined {
  const relative = relativeYearAt(t, at);
  if (relative)
    return ctx.published && { year: ctx.published.year + relative.shift, to: relative.to, shift: relative.shift };
  const inMonth = monthOfNow(t, at, ctx);
  if (inMonth) return { year: 0, to: inMonth.to, month: inMonth };
  // "by the end of the year"
  if (idAt(t, at) === Word.year && idAt(t, at - 1) === Word.the)
    return ctx.published && { year: ctx.published.year, to: at + 1, shift: 0 };
  // "early next decade"
  const shift = idAt(t, at + 1) === Word.decade ? lookUp(t, at, SHIFTS) : undefined;
  if (shift !== undefined && idAt(t, at) !== Word.this)
    return ctx.published && { year: decadeOf(ctx) + 10 * shift, to: at + 2, decade: true };
  // "by the end of the decade"
  if (idAt(t, at) === Word.decade && isIn(t, at - 1, THE_THIS))
    return ctx.published && { year: decadeOf(ctx), to: at + 1, decade: true };
  if (yearAt(t, at) !== undefined) {
    const years = readYears(t, at);
    if (years?.quantity.form !== 'date') return undefined;
    const decade = years.range && idAt(t, at + 1) === Word.s;
    if (years.range && !decade) return undefined;
    return { year: Number(years.quantity.lo), to: years.to, decade };
  }
  const calendar = readCalendar(t, at, ctx);
  if (!calendar || calendar.day) return undefined;
  const month = calendarDate(t, calendar, ctx);
  return month && { year: 0, to: month.to, month };
}

/** "The end of this month", "mid next month": the month of publication or one beside it, at token `at`. */
function monthOfNow(t: Tokens, at: number, ctx: Context): Reading | undefined {
  const isThe = idAt(t, at) === Word.month && idAt(t, at - 1) === Word.the;
  const shift = isThe ? 0 : idAt(t, at + 1) === Word.month ? lookUp(t, at, SHIFTS) : undefined;
  if (shift === undefined || !ctx.published?.month) return undefined;
  const months = ctx.published.year * 12 + ctx.published.month - 1 + shift;
  const text = monthText(Math.floor(months / 12), (months % 12) + 1);
  return dateReading(at, isThe ? at + 1 : at + 2, text, text);
}

const decadeOf = (ctx: Context): number => ctx.published!.year - (ctx.published!.year % 10);

/** "by year-end", "at the year's end": the end of the year of publication. */
function yearEnd(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const named = idAt(t, i) === Word.end && isHyphen(t, i - 1) && idAt(t, i - 2) === Word.year;
  if (!named) return undefined;
  const year = yearAt(t, i + 1) ?? ctx.published?.year;
  if (year === undefined) return undefined;
  return dateReading(i - 2, yearAt(t, i + 1) === undefined ? i + 1 : i + 2, monthText(year, 12), monthText(year, 12));
}

const ORDINALS: WordMap<number> = wordMap(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 }),
);

/** Reads "third quarter of 2026", "second half of next year" with its anchor "quarter" or "half" at token `i`. */
export function readNamedPart(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const word = idAt(t, i);
  const count = word === Word.quarter ? 4 : word === Word.half ? 2 : 0;
  if (!count) return undefined;
  const before = isHyphen(t, i - 1) ? i - 2 : i - 1;
  const suffixed = isNumber(t, before - 1) && isGlued(t, before);
  const rank = suffixed ? Number(surfaceAt(t, before - 1)) : lookUp(t, before, ORDINALS);
  const nth = rank === -1 ? count : rank;
  if (nth === undefined || nth > count) return undefined;
  return partOfYear(t, suffixed ? before - 1 : before, i + 1, nth, count, ctx);
}

/** Reads "Q3 2026", "H1 of FY27" with the digit of "Q3" at token `i`. */
export function readLetterPart(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const part = letterPart(t, i);
  return part && partOfYear(t, part.from, part.to, part.nth, part.count, ctx);
}

/** "Q3" and "3Q" with their digit at token `i`. */
function letterPart(t: Tokens, i: number): { from: number; to: number; nth: number; count: number } | undefined {
  if (!isNumber(t, i) || t.ends[i]! - t.starts[i]! !== 1) return undefined;
  const before = isGlued(t, i);
  if (!before && !isGlued(t, i + 1)) return undefined;
  const letter = surfaceAt(t, before ? i - 1 : i + 1);
  const count = letter === 'Q' ? 4 : letter === 'H' ? 2 : 0;
  const nth = Number(surfaceAt(t, i));
  if (!count || nth < 1 || nth > count) return undefined;
  return { from: before ? i - 1 : i, to: before ? i + 1 : i + 2, nth, count };
}

/** "2026 Q3" with its year at token `i`. */
export function readPartBehind(t: Tokens, i: number, ctx: Context): Reading | undefined {
  const year = isGlued(t, i) ? undefined : yearAt(t, i);
  const at = isHyphen(t, i + 1) ? i + 2 : i + 1;
  const part = year === undefined ? undefined : (letterPart(t, at + 1) ?? letterPart(t, at));
  const read = part?.from === at ? partOfYear(t, at, i, part.nth, part.count, ctx) : undefined;
  if (!read || !part) return undefined;
  read.from = i;
  read.to = part.to;
  read.end = part.to;
  return read;
}

/** "3Q25", "1H27", "Q3'25": two digits of the year glued, or behind an apostrophe. */
function shortYearAt(t: Tokens, i: number, after: number): { year: number; to: number } | undefined {
  const mark = markCode(t, i);
  const apostrophe = mark === 39 || mark === 0x2019;
  const at = apostrophe ? i + 1 : i;
  if (!isNumber(t, at) || t.ends[at]! - t.starts[at]! !== 2 || !isGlued(t, at)) return undefined;
  if (!apostrophe && at !== after) return undefined;
  const digits = bareDigits(t, at);
  return Number.isNaN(digits) ? undefined : { year: 2000 + digits, to: at + 1 };
}

function partOfYear(
  t: Tokens,
  from: number,
  after: number,
  nth: number,
  count: number,
  ctx: Context,
): Reading | undefined {
  let at = after;
  if (idAt(t, at) === Word.of || idAt(t, at) === Word.in || (isGlued(t, at + 1) && '/-'.includes(markAt(t, at) || 'x')))
    at++;
  if (idAt(t, at) === Word.calendar) at++;
  let fiscal = false;
  while (isIn(t, at, FISCAL_WORDS)) {
    fiscal ||= isIn(t, at, FISCAL);
    at++;
  }
  const short = fiscal ? undefined : shortYearAt(t, at, after);
  if (short)
    return dateReading(
      from,
      short.to,
      monthText(short.year, (nth - 1) * (12 / count) + 1),
      monthText(short.year, nth * (12 / count)),
    );
  const years = isNumber(t, at) ? readYears(t, at) : undefined;
  const relative = years ? undefined : relativeYearAt(t, at);
  // Which months a fiscal quarter covers differs by country, so only its year is kept.
  if (years?.quantity.form === 'date' && (fiscal || years.range || fiscalBefore(t, at) !== undefined))
    return dateReading(from, years.to, years.quantity.lo, years.quantity.hi);
  const year =
    years?.quantity.form === 'date'
      ? Number(years.quantity.lo)
      : relative
        ? ctx.published && ctx.published.year + relative.shift
        : quarterOfNow(t, from, at, nth, count, ctx);
  if (year === undefined) return undefined;
  const months = 12 / count;
  const to = years?.to ?? relative?.to ?? after;
  return dateReading(from, to, monthText(year, (nth - 1) * months + 1), monthText(year, nth * months));
}

/** "Wrote off 660 million in the first quarter": the last or, in a plan, the next one as seen from publication. */
function quarterOfNow(
  t: Tokens,
  from: number,
  at: number,
  nth: number,
  count: number,
  { published }: Context,
): number | undefined {
  if (count !== 4 || at !== from + 2 || !published?.month || !isIn(t, from - 1, THE_THIS)) return undefined;
  if (!isIn(t, from - 2, IN_A_TIME) || isHyphen(t, at)) return undefined;
  const begins = nth * 3 - 2;
  if (tenseAt(t, from) > 0) return begins + 2 < published.month ? published.year + 1 : published.year;
  return begins > published.month ? published.year - 1 : published.year;
}

const IN_A_TIME = wordSet('in during by until since for');
