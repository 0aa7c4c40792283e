import type { Step, TrackPoint } from '../../utils/domain';
import { formatDate } from '../common';

/** What a point says, short enough for the side of a plot: "2027", "Q2 2029", "~5.43 bn kroner". */
export const levelWords = ({ lo, hi, surface }: TrackPoint): string =>
  typeof lo === 'string' ? dateWords(lo, String(hi)) : shortWords(surface);

/** A promised date or period: "November 2026", "2026–2027", "Q3 2026", "Sep–Dec 2026". */
const dateWords = (lo: string, hi: string): string => {
  if (lo === hi) return formatDate(lo);
  const [from, to] = [monthOf(lo), monthOf(hi)];
  if (!from || !to) return `${formatDate(lo)}–${formatDate(hi)}`;
  if (from.year !== to.year) return `${nameOf(from)} ${from.year}–${nameOf(to)} ${to.year}`;
  return `${partOfYear(from.month, to.month) ?? `${nameOf(from)}–${nameOf(to)}`} ${from.year}`;
};

interface Month {
  year: string;
  month: number;
}

const monthOf = (iso: string): Month | undefined => {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(iso) ?? [];
  return year && month ? { year, month: Number(month) } : undefined;
};

const nameOf = ({ year, month }: Month): string => formatDate(`${year}-${String(month).padStart(2, '0')}`).slice(0, 3);

/** Quarters and halves, as those who plan by them write them. */
const partOfYear = (from: number, to: number): string | undefined => {
  if (from % 3 === 1 && to === from + 2) return `Q${(from + 2) / 3}`;
  if (from % 6 === 1 && to === from + 5) return `H${(from + 5) / 6}`;
  return undefined;
};

const SHORT: [RegExp, string][] = [
  [/^(?:about|around|some|roughly|approximately)\s+/i, '~'],
  [/\btrillion\b/i, 'tn'],
  [/\bbillion\b/i, 'bn'],
  [/\bmillion\b/i, 'm'],
];

/** Longer words than these do not fit beside the plot. */
const ROOM = 17;

const shortWords = (surface: string): string =>
  SHORT.reduce((words, [long, short]) => (words.length > ROOM ? words.replace(long, short) : words), surface);

/** What became of the value before, in a list. */
export const stepWords = ({ step, change, isCopy, isDismissed }: TrackPoint): string => {
  if (isDismissed) return 'dismissed by you, not counted';
  if (isCopy) return 'a copy, counted once';
  if (step === 'changed') return change ? CHANGES[change] : 'changed';
  return STEPS[step];
};

const STEPS: Record<Exclude<Step, 'changed'>, string> = {
  start: 'first told',
  same: 'the same',
  contradicts: 'another value',
  disputed: 'disputed',
};
const CHANGES = { up: 'up', down: 'down', slips: 'slips', advances: 'brought forward' } as const;

/** Where a point comes from: "28 May 2025, Harbour Gazette", "this page". */
export const sourceWords = ({ on, outlet, isHere }: Pick<TrackPoint, 'on' | 'outlet' | 'isHere'>): string => {
  const where = isHere ? 'this page' : (outlet ?? 'unknown outlet');
  return on ? `${formatDate(on)}, ${where}` : `${where}, undated`;
};
