import { type WordMap, wordMap } from '../tokens/lexicon';

const NAMES = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Month names and their short forms to 1..12. */
export const MONTHS: WordMap<number> = wordMap(Object.entries(NAMES));
/** The same names as a list. */
export const MONTH_NAMES: readonly string[] = Object.keys(NAMES);

/** Number of days of a month; 29 for February of leap years. */
export const daysIn = (year: number, month: number): number =>
  month !== 2 ? 30 + ((month + (month >> 3)) & 1) : isLeap(year) ? 29 : 28;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
