import { type DateQuantity, MONTHS, type PartialDate } from '../../domain';

const DAY_MS = 86_400_000;

/** First and last day that a date covers, in days since 1970. */
interface Days {
  first: number;
  last: number;
}

/** The days a date of any precision covers. */
export function daysOf(date: PartialDate): Days {
  const [year, month, day] = parts(date);
  if (day) return both(Date.UTC(year, month! - 1, day) / DAY_MS);
  if (month) return { first: Date.UTC(year, month - 1, 1) / DAY_MS, last: Date.UTC(year, month, 0) / DAY_MS };
  return { first: Date.UTC(year, 0, 1) / DAY_MS, last: Date.UTC(year, 12, 0) / DAY_MS };
}

/** The days from the first to the last part of a written period. */
export const daysOfPeriod = ({ lo, hi }: Pick<DateQuantity, 'lo' | 'hi'>): Days => ({
  first: Math.min(daysOf(lo).first, daysOf(hi).first),
  last: Math.max(daysOf(lo).last, daysOf(hi).last),
});

/** True when two stretches of days share one. */
export const daysMeet = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;

/** Days between two publishing dates, a month counting as its middle; 0 when one holds the other, undefined when one is unknown. */
export function daysApart(a: PartialDate | undefined, b: PartialDate | undefined): number | undefined {
  if (!a || !b) return undefined;
  const [x, y] = [daysOf(a), daysOf(b)];
  return daysMeet(x, y) ? 0 : Math.abs(x.first + x.last - y.first - y.last) / 2;
}

/**
 * Smallest and largest number of months from one period to another, by what their precision allows. What is promised for
 * a year may come on its last day: from there a slip counts, to the first and to the last day of the new promise.
 */
export function monthsApart(from: DateQuantity, to: DateQuantity): { least: number; most: number } {
  // Two years, or two months: take the distance as written.
  if (precision(from.hi) === precision(to.hi)) {
    const months = monthIndex(to.hi, 'last') - monthIndex(from.hi, 'last');
    return { least: months, most: months };
  }
  if (daysOfPeriod(to).first < daysOfPeriod(from).first) {
    const { least, most } = monthsApart(to, from);
    return { least: -least, most: -most };
  }
  const end = monthIndex(from.hi, 'last');
  return { least: Math.max(0, monthIndex(to.lo, 'first') - end - 1), most: monthIndex(to.hi, 'last') - end };
}

/** "28 May 2025", "May 2025", "2025". */
export function sayDate(date: PartialDate): string {
  const [year, month, day] = parts(date);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

const both = (day: number): Days => ({ first: day, last: day });

const precision = (date: PartialDate): number => (date.length > 4 ? 2 : 1);

/** Read by place, not split: comparing a page with a large library reads hundreds of thousands of dates. */
function parts(date: PartialDate): [year: number, month?: number, day?: number] {
  const year = Number(date.slice(0, 4));
  if (date.length < 7) return [year];
  const month = Number(date.slice(5, 7));
  return date.length < 10 ? [year, month] : [year, month, Number(date.slice(8, 10))];
}

function monthIndex(date: PartialDate, end: 'first' | 'last'): number {
  const [year, month] = parts(date);
  return year * 12 + (month ? month - 1 : end === 'first' ? 0 : 11);
}
