const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The name of a month, whole or short, as an expression. */
export const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

const ISO = /(?:^|\D)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:(?:\d\d){2,3})?(?:\D|$)/;
// "05.11.2024", "25.11.2024"
const POINTED = /(?:^|[^\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?:\D|$)/;
const DAY_FIRST = new RegExp(
  `(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th)?[\\s.,-]{1,3}${MONTH}[\\s.,-]{1,3}((?:19|20)\\d\\d)(?:\\D|$)`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}[\\s.]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}((?:19|20)\\d\\d)(?:\\D|$)`,
  'i',
);

/**
 * The day a text names first in any of the usual ways, as `2026-11-05`. The page's own clock counts: a story of the
 * evening keeps its day whatever the reader's time zone. "05/11/2026" means two days and therefore none, and so
 * does "05.11.2026" unless the page's language writes the day first: the armed forces of the United States write points.
 */
export function parseWrittenDate(text: string, isDayFirst = false): string | undefined {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  const pointed = POINTED.exec(text);
  if (pointed) return pointedDay(pointed, isDayFirst);
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  if (dayFirst && (!monthFirst || dayFirst.index <= monthFirst.index)) {
    return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  }
  return monthFirst ? day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : undefined;
}

function pointedDay([, first, second, year]: RegExpExecArray, isDayFirst: boolean): string | undefined {
  if (isDayFirst || Number(first) > 12 || first === second) return day(year, Number(second), first);
  return Number(second) > 12 ? day(year, Number(first), second) : undefined;
}

const monthNumber = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function day(year: string | undefined, month: number, date: string | undefined): string | undefined {
  const number = Number(date);
  if (!year || month < 1 || month > 12 || number < 1 || number > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}
