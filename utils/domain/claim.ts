import { z } from '../platform/zod';
import { EntityId } from './entity';
import { Figure, PartialDate } from './figure';
import { Milestone } from './milestone';
import { Span } from './span';

/** The measures by name; `other` stands last. */
export const MEASURES = [
  'contract-value',
  'unit-price',
  'budget',
  'ordered-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'in-service-quantity',
  'lost-quantity',
  'expended-quantity',
  'delivery-date',
  'service-entry-date',
  'contract-date',
  'range',
  'speed',
  'altitude',
  'weight',
  'crew',
  'targets-tracked',
  'targets-engaged',
  'deployment-time',
  'endurance',
  'length',
  'completion',
  'delay',
  'share',
  'growth',
  'other',
] as const;
/**
 * What a figure measures. `completion` is how much of a thing is built, `delay` by how long it is late. The command line
 * has no words for some of them and prints `other` (ONLY_COMPARED).
 */
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

/** Measures that are compared like any, but are `other` by the corpus and so on the command line. */
export const ONLY_COMPARED: ReadonlySet<Measure> = new Set<Measure>([
  'contract-date',
  'expended-quantity',
  'endurance',
  'length',
  'completion',
  'delay',
]);

/** The statuses of a deal, lowest first. */
export const STATUSES = ['mooted', 'approved', 'notified', 'contracted', 'delivered'] as const;
/** How far a deal has come; the order of STATUSES is the ladder. */
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

/**
 * What tells apart claims of one subject and measure that are not about the same thing. Every part is optional; a part
 * that is not stated conflicts with nothing.
 */
export const Scope = z.object({
  /** Year the contract or agreement was signed, if the text says it. */
  contractYear: z.optional(z.int()),
  /** Which deal: first, second, follow-on, framework, option, additional ... */
  deal: z.optional(z.string()),
  /** Which part of a series: first, fourth, fifth, last, remaining, whole, shipment, per-unit ... */
  part: z.optional(z.string()),
  /** Lot, batch, tranche, block or variant named in the text ("lot 18", "single-seat", "made in Poland"). */
  lot: z.optional(z.string()),
});
export type Scope = z.infer<typeof Scope>;

/** Whose voice a source is: a state (its forces, ministries and leaders), a company, or an agency that only passes on. */
export const Voice = z.enum(['state', 'company', 'media']);
export type Voice = z.infer<typeof Voice>;

/** Who asserts a figure. */
export const Attribution = z.object({
  /** Speaker or source if it is a known entity. */
  by: z.optional(EntityId),
  /** As the text has it: "Alipov", "sources", "TASS, citing officials". */
  surface: z.string(),
  /** Whose voice that is, where the gazetteer tells. */
  voice: z.optional(Voice),
  /** The side it speaks for: a country, or the group itself where it has none. */
  side: z.optional(EntityId),
});
export type Attribution = z.infer<typeof Attribution>;

/** Why a part of a claim was bound: the cue words, and how many characters from the figure they stand. */
export const Binding = z.object({ key: z.string(), cue: z.string(), distance: z.int() });
export type Binding = z.infer<typeof Binding>;

/** A figure bound to what it is about. Each figure of a text has exactly one claim; unbound ones have measure `other`. */
export const Claim = z.object({
  figure: Figure,
  measure: Measure,
  subject: z.optional(EntityId),
  /** Buyer or operator, as a country where the text allows (the Indian Air Force's order is country:india's). */
  party: z.optional(EntityId),
  /** Counted thing in the plural, normalised: "squadrons", "systems", "missiles". */
  counted: z.optional(z.string()),
  status: z.optional(Status),
  scope: z.optional(Scope),
  /** When the claim holds, if the text says so ("Between 2020 and 2024", "as of 2025"). */
  period: z.optional(z.object({ lo: PartialDate, hi: PartialDate })),
  attribution: z.optional(Attribution),
  /** Dates: what happens then. */
  milestone: z.optional(Milestone),
  /** Span of the sentence it stands in. */
  sentence: Span,
  why: z.array(Binding),
  /** 0 to 1; below the threshold of claims/ a binding is dropped to `other`. */
  confidence: z.number(),
});
export type Claim = z.infer<typeof Claim>;
