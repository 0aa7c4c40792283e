import { z } from '../platform/zod';
import { ReportId } from './report';

/** `disputed`: two sides that oppose each other give two values, and neither report is at fault. */
const FINDING_RESULTS = ['differs', 'disputed', 'updates', 'first-seen', 'agrees', 'not-comparable'] as const;
/** What comparing a claim with the library came to. */
export const FindingResult = z.enum(FINDING_RESULTS);
export type FindingResult = z.infer<typeof FindingResult>;

/** What one earlier observation says of the claim at hand. */
export const Relation = z.enum(['agrees', 'differs', 'disputed', 'updates', 'not-comparable']);
export type Relation = z.infer<typeof Relation>;

/** Which way a value moved: numbers go up or down, dates slip or advance. */
export const Change = z.enum(['up', 'down', 'slips', 'advances']);
export type Change = z.infer<typeof Change>;

/** What one earlier observation has to do with the claim at hand. Spans refer to the earlier report's text. */
export const TrailItem = z.object({
  report: ReportId,
  start: z.int(),
  end: z.int(),
  surface: z.string(),
  relation: Relation,
  change: z.optional(Change),
  /** Plain words: "1.3 % higher than USD 5.43 billion", "rounded to the same value", "another buyer: Turkey". */
  reason: z.string(),
  /** Copies of one wire story share it and count once. */
  origin: ReportId,
  /** The origin that speaks for this one: another report that names the same agency or quotes the same speaker. */
  voice: z.optional(ReportId),
});
export type TrailItem = z.infer<typeof TrailItem>;

/** The answer to "what did earlier reports say of this?". */
export const Finding = z.object({
  result: FindingResult,
  /** Sentences a reader understands, the most telling first. */
  reasons: z.array(z.string()),
  /** Every earlier observation compared, newest report first. */
  trail: z.array(TrailItem),
  change: z.optional(Change),
});
export type Finding = z.infer<typeof Finding>;
