import { Piece, Report, ReportId, Ruling, RulingDraft, VersionChange } from '../domain';
import { z } from '../platform/zod';

const Key = z.string().check(z.maxLength(1_000));
const Change = z.object({ before: z.optional(Ruling), now: z.optional(Ruling) });

/** One statement of a page as an earlier report words it. */
export const OtherWording = z.object({
  report: Report,
  /** Other reports with the very same words. */
  alsoIn: z.array(Report),
  /** From these words to the page's. */
  pieces: z.array(Piece),
  isTurned: z.boolean(),
});
export type OtherWording = z.infer<typeof OtherWording>;

/** One text of a report and what it changed of the one before. */
export const ReportVersion = z.object({
  report: Report,
  /** Absent of the first text. */
  change: z.optional(VersionChange),
});
export type ReportVersion = z.infer<typeof ReportVersion>;

/** What the extension's own pages ask about rulings, quotes and versions; spread into REQUESTS. */
export const STORY_REQUESTS = /* @__PURE__ */ (() =>
  ({
    /** Accepts or dismisses a finding, or notes something on it; without verdict and note its ruling goes. */
    'rule-finding': { request: z.object({ draft: RulingDraft }), reply: Change },
    /** Undoes a ruling: puts it back as it was, or takes it away. */
    'put-back-ruling': { request: z.object({ key: Key, before: z.optional(Ruling) }), reply: Change },
    /** All rulings, last made first, with the reports behind the earlier values as far as they are kept. */
    'list-rulings': { request: z.object({}), reply: z.object({ rulings: z.array(Ruling), reports: z.array(Report) }) },
    /** How earlier reports word statements of a page, those published first in front; unknown places are left out. */
    'compare-quotes': {
      request: z.object({
        quotes: z
          .array(
            z.object({
              surface: z.string().check(z.maxLength(3_000)),
              others: z.array(z.object({ report: ReportId, start: z.int(), end: z.int() })).check(z.maxLength(20)),
            }),
          )
          .check(z.maxLength(20)),
      }),
      reply: z.object({ quotes: z.array(z.array(OtherWording)) }),
    },
    /** Every text kept of a report, the present one first, each with what it changed. */
    'report-versions': {
      request: z.object({ reportId: ReportId }),
      reply: z.object({ versions: z.array(ReportVersion) }),
    },
  }) as const)();
