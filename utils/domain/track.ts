import { z } from '../platform/zod';
import { EntityId } from './entity';
import { PartialDate } from './figure';
import { Change } from './finding';
import { ReportId } from './report';

/** Months between two dates as far as their precision tells: `least` equals `most` where both are as precise. */
export const Months = z.object({ least: z.int(), most: z.int() });
export type Months = z.infer<typeof Months>;

/** What a value does to the one that stood before it: a rounding or a hedge keeps it the `same`. */
export const Step = z.enum(['start', 'same', 'changed', 'contradicts', 'disputed']);
export type Step = z.infer<typeof Step>;

/** One value met in one report. */
export const TrackPoint = z.object({
  report: ReportId,
  outlet: z.optional(z.string()),
  /** Date of the report. */
  on: z.optional(PartialDate),
  /** As written, with its hedge: "over 5 billion". */
  surface: z.string(),
  lo: z.union([z.number(), PartialDate]),
  hi: z.union([z.number(), PartialDate]),
  step: Step,
  change: z.optional(Change),
  /** Dates: from the promise that stood before. */
  months: z.optional(Months),
  /** Who asserts it, as written. */
  by: z.optional(z.string()),
  /** True for the report in front of the reader. */
  isHere: z.optional(z.boolean()),
  /** The reader dismissed this value: it stays on the line, and counts for nothing. */
  isDismissed: z.optional(z.boolean()),
  /** True for a copy of a report already on the line, which counts for nothing. */
  isCopy: z.optional(z.boolean()),
});
export type TrackPoint = z.infer<typeof TrackPoint>;

/** How many points one track carries: what fits a card, and keeps a page's answer small. */
export const MOST_POINTS = 40;

/** Every value met of one thing, oldest report first, the page's own among them. */
export const Track = z.object({
  form: z.enum(['number', 'date']),
  /** Currency or unit; absent for counts and dates. */
  unit: z.optional(z.string()),
  points: z.array(TrackPoint),
  /** How often the value really changed. */
  changes: z.int(),
  /** Reports on the line, copies among them. */
  reports: z.int(),
  /** Voices among them: copies, and reports that give one agency or one speaker as their source, are one. */
  origins: z.int(),
  /** Dates: from the first promise to the last. */
  net: z.optional(Months),
  /** In a line: "the same since 5 October 2018", "the last delivery slipped by 4 years in 4 steps". */
  summary: z.string(),
  /** Points left out because there are too many. */
  omitted: z.int(),
});
export type Track = z.infer<typeof Track>;

/** A sum that one article lets the reader do. */
export const Sum = z.object({
  /** Indices of the claims it is made of, in reading order. */
  at: z.array(z.int()),
  fits: z.boolean(),
  /** "22 + 4 = 26"; where it does not fit, what the article says instead: "22 + 6 = 28; the report says 26". */
  computation: z.string(),
});
export type Sum = z.infer<typeof Sum>;

/** A sum of money in US dollars, by the mean rate of a year. A conversion is never a value that anyone told. */
export const InDollars = z.object({ lo: z.number(), hi: z.number(), year: z.int() });
export type InDollars = z.infer<typeof InDollars>;

/** One entry of a ledger or step of a ladder: what was told, by whom and when. */
export const DealEntry = z.object({
  surface: z.string(),
  /** The number meant, or the upper end of a range. */
  value: z.number(),
  report: ReportId,
  outlet: z.optional(z.string()),
  on: z.optional(PartialDate),
  isHere: z.optional(z.boolean()),
});
export type DealEntry = z.infer<typeof DealEntry>;

/** A step of a deal: what was told of it last, and when the library first met it. */
export const DealStep = z.object({
  status: z.enum(['mooted', 'approved', 'notified', 'contracted', 'delivered']),
  latest: DealEntry,
  firstOn: z.optional(PartialDate),
  /** The day or year of the step itself, where a report gives it: "signed in 2018". */
  date: z.optional(PartialDate),
});
export type DealStep = z.infer<typeof DealStep>;

/** What is known of one subject bought by one party. */
export const Deal = z.object({
  subject: EntityId,
  party: z.optional(EntityId),
  ordered: z.optional(DealEntry),
  delivered: z.optional(DealEntry),
  remaining: z.optional(DealEntry),
  inService: z.optional(DealEntry),
  /** `open` while one of the three is missing, is a bound, or is told of another time. */
  sum: z.enum(['adds-up', 'does-not-add-up', 'open']),
  /** "5 = 3 + 2", "5, but 3 + 1 = 4", "5 - 3 = 2 still to come". */
  computation: z.string(),
  /** Lowest first. */
  steps: z.array(DealStep),
});
export type Deal = z.infer<typeof Deal>;
