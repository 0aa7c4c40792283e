import { z } from '../platform/zod';
import { Span } from './span';

const FIGURE_KINDS = ['money', 'count', 'quantity', 'percent', 'date', 'duration', 'ordinal'] as const;
/** What sort of number a figure is; `quantity` is anything with a physical unit. */
export const FigureKind = z.enum(FIGURE_KINDS);
export type FigureKind = z.infer<typeof FigureKind>;

/** The hedges by name. */
export const HEDGES = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'up-to',
  'nearly',
  'between',
] as const;
/** How the writer bounds the number. `between` is a written range. */
export const Hedge = z.enum(HEDGES);
export type Hedge = z.infer<typeof Hedge>;

/** ISO 8601 date of the precision stated: `2026`, `2026-11` or `2026-11-05`. */
export const PartialDate = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));
export type PartialDate = z.infer<typeof PartialDate>;

/**
 * A number as written, in a base unit. `lo` equals `hi` unless a range is written; neither is widened by hedge or
 * rounding. Units: ISO 4217 code (money, in units of one), `m`, `m/s`, `mach`, `kg`, `W`, `Hz`, `1/s`, `m2`, `K`
 * (other physical units by their SI base), `s` (durations), `percent`, and for counts the noun in the plural
 * ("systems"; empty when none is known). `step` is one unit of the last digit written, in the same base unit: 1e7 for
 * "5.43 billion", 1e9 for "5 billion", 1000 for "400 km" (a kilometre).
 */
export const NumberQuantity = z.object({
  form: z.literal('number'),
  lo: z.number(),
  hi: z.number(),
  unit: z.string(),
  step: z.number(),
});
export type NumberQuantity = z.infer<typeof NumberQuantity>;

/** A day, month, year or longer period by its first and last part (`2026-07` to `2026-09`); `lo` equals `hi` if one. */
export const DateQuantity = z.object({ form: z.literal('date'), lo: PartialDate, hi: PartialDate });
export type DateQuantity = z.infer<typeof DateQuantity>;

/** The normalised value as written, without hedge. */
export const Quantity = z.discriminatedUnion('form', [NumberQuantity, DateQuantity]);
export type Quantity = z.infer<typeof Quantity>;

/** A number as written in the text. Figures of one text are ordered by start and never overlap. */
export const Figure = z.object({
  /** Number with currency, magnitude and unit; a directly following noun is included, hedges are not. */
  span: Span,
  surface: z.string(),
  kind: FigureKind,
  quantity: Quantity,
  hedge: Hedge,
  /** Counts: the counted noun as written, lower case ("squadrons", "fighter jets"), even when it is not in the span. */
  noun: z.optional(z.string()),
  /** Counts: where that noun stands. */
  nounSpan: z.optional(Span),
  /** Index (in the list of figures) of the same sum or measure in another unit: "$5.43 billion (Rs 40,000 crore)". */
  twin: z.optional(z.int()),
  /** Money: the currency of a bare "$" is a guess, since the report or its country has another dollar as well. */
  currencyGuessed: z.optional(z.boolean()),
  /** Index of the whole that this is a part of: "three of the five". */
  partOf: z.optional(z.int()),
});
export type Figure = z.infer<typeof Figure>;
