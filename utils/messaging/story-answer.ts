import { EntityId, ReportId, VersionChange } from '../domain';
import { z } from '../platform/zod';

/** What the page tells beyond the earlier reports of its story. */
export const PageNews = z.object({
  /** Sentences that tell anything. */
  telling: z.int(),
  /** Those nobody told before: starts and ends by turns, in reading order. */
  fresh: z.array(z.int()),
});
export type PageNews = z.infer<typeof PageNews>;

/** What has changed since the reader remembered this report. */
export const PageChanges = z.extend(VersionChange, {
  /** When the earlier text was read, ISO date-time. */
  since: z.optional(z.string()),
});
export type PageChanges = z.infer<typeof PageChanges>;

/** A statement of the page that earlier reports have in other words; their words are asked for when they are shown. */
export const PageQuote = z.object({
  start: z.int(),
  end: z.int(),
  /** As the page has it. */
  surface: z.string(),
  speaker: z.optional(EntityId),
  speakerName: z.optional(z.string()),
  /** A no, or a number, is in one wording and not in the other. */
  isTurned: z.boolean(),
  /** Where the other wordings stand. */
  others: z.array(z.object({ report: ReportId, start: z.int(), end: z.int() })),
});
export type PageQuote = z.infer<typeof PageQuote>;
