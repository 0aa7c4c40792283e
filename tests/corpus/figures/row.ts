import type { FigureKind, Hedge } from '../../../utils/domain';

/** A figure as a phrase corpus expects it; `lo` and `hi` are equal unless a range is written. */
export interface Expected {
  surface: string;
  kind: FigureKind;
  lo: number | string;
  hi: number | string;
  unit: string;
  hedge: Hedge;
}

/** One phrasing and every figure in it, in order; an empty list says that nothing must be found. */
export interface Row {
  text: string;
  found: Expected[];
  /** Date of publication; PUBLISHED unless the row says otherwise. */
  publishedOn?: string;
  country?: string;
}

/** Rows are read as if published on this day. */
export const PUBLISHED = '2025-06-15';

type Value = number | [number, number];

const number =
  (kind: FigureKind) =>
  (surface: string, value: Value, unit: string, hedge?: Hedge): Expected => {
    const [lo, hi] = typeof value === 'number' ? [value, value] : value;
    return { surface, kind, lo, hi, unit, hedge: hedge ?? (lo === hi ? 'exact' : 'between') };
  };

export const money = number('money');
export const count = number('count');
export const quantity = number('quantity');
export const percent = (surface: string, value: Value, hedge?: Hedge): Expected =>
  number('percent')(surface, value, 'percent', hedge);
export const duration = (surface: string, seconds: Value, hedge?: Hedge): Expected =>
  number('duration')(surface, seconds, 's', hedge);
export const ordinal = (surface: string, value: number): Expected => number('ordinal')(surface, value, '');
export const date = (surface: string, lo: string, hi = lo, hedge?: Hedge): Expected => ({
  surface,
  kind: 'date',
  lo,
  hi,
  unit: 'date',
  hedge: hedge ?? 'exact',
});

/** A row: the text, then its figures. */
export const row = (text: string, ...found: Expected[]): Row => ({ text, found });
/** A row read with another date of publication or country. */
export const rowIn = (where: Pick<Row, 'publishedOn' | 'country'>, text: string, ...found: Expected[]): Row => ({
  text,
  found,
  ...where,
});

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const WEEK = 7 * DAY;
export const YEAR = 31_557_600;
export const MONTH = YEAR / 12;
