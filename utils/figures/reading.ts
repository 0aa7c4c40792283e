import type { FigureKind, Quantity } from '../domain';
import type { SharedName } from './money/shared-currencies';

/** A figure over tokens `[from, to)`, before hedge, noun and neighbours are known. */
export interface Reading {
  from: number;
  to: number;
  kind: FigureKind;
  quantity: Quantity;
  /** Two ends were written. */
  range: boolean;
  /** Token behind what was read, which may be more than the span: "last year" behind "January 6". */
  end: number;
  /** Dates: the year is not written but reckoned from what stands around. */
  reckoned: boolean;
  /** Dollars of whom nothing beside the sum says. */
  bareDollar: boolean;
  /** Several countries call their money so. */
  shared: SharedName | undefined;
  /** Counts: where the counted noun stands, and the noun in lower case. */
  noun: { start: number; end: number; word: string } | undefined;
}

/** What stands at one place: mostly one figure or none, several in a list. */
export type Found = Reading | Reading[] | undefined;

/** What the readers need to know of the report besides its words. */
export interface Context {
  /** Date of publication as year, month and day; month and day are 0 when not known. */
  published: { year: number; month: number; day: number } | undefined;
  /** ISO code that a bare "$" stands for. */
  dollar: string;
  /** How this text writes slashed dates, as far as one of them can only be read one way. */
  dayFirst: boolean | undefined;
  /** Token up to which lists were looked for in vain. */
  listsReadTo: number;
  /** The latest date read so far whose year was written, for dates after it in the same sentence. */
  lastDate: { year: number; month: number; at: number } | undefined;
}

/** A reading of which only the main parts are known. All readings are made here, so that all have one shape. */
export const readingOf = (kind: FigureKind, from: number, to: number, quantity: Quantity, range = false): Reading => ({
  from,
  to,
  kind,
  quantity,
  range,
  end: to,
  reckoned: false,
  bareDollar: false,
  shared: undefined,
  noun: undefined,
});

/** A date, or a period from its first to its last part, over tokens `[from, to)`. */
export const dateReading = (from: number, to: number, lo: string, hi: string = lo): Reading =>
  readingOf('date', from, to, dateOf(lo, hi), lo !== hi);

/** A number quantity in its base unit. */
export const numberOf = (lo: number, hi: number, unit: string, step: number): Quantity => ({
  form: 'number',
  lo,
  hi,
  unit,
  step,
});

const dateOf = (lo: string, hi: string): Quantity => ({ form: 'date', lo, hi });
