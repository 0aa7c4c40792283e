import { z } from '../platform/zod';
import { Measure } from './claim';
import { Change, FindingResult } from './finding';
import { Report, ReportId } from './report';

/** The verdicts by name. */
export const VERDICTS = ['accepted', 'dismissed'] as const;
/** What the reader makes of a finding: it is so, or it is nothing to show. */
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** As long as a note may be: a thought, not an article. */
export const LONGEST_NOTE = 2_000;
const RulingKey = z.string().check(z.minLength(1), z.maxLength(1_000));

/**
 * What the reader has decided on one finding. It holds for the pairs of claims it was made on, whichever page shows
 * them.
 */
export const Ruling = z.object({
  /** The ruled claim: one ruling each. */
  key: RulingKey,
  /** The claims compared, two by two, the same from either side; a claim with nothing to compare stands alone. */
  pairs: z.array(RulingKey).check(z.minLength(1), z.maxLength(200)),
  verdict: z.optional(Verdict),
  note: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
  /** When, ISO date-time. */
  ruledAt: z.string().check(z.maxLength(40)),
  /** What it was made on, for the list of rulings. */
  result: FindingResult,
  change: z.optional(Change),
  measure: Measure,
  measureLabel: z.optional(z.string().check(z.maxLength(100))),
  subjectName: z.optional(z.string().check(z.maxLength(300))),
  report: Report,
  surface: z.string().check(z.maxLength(1_000)),
  /** The earlier value that decided. */
  earlier: z.optional(z.object({ report: ReportId, surface: z.string().check(z.maxLength(1_000)) })),
});
export type Ruling = z.infer<typeof Ruling>;

/** A ruling as the reader makes it; the background dates it. */
export const RulingDraft = z.omit(Ruling, { ruledAt: true });
export type RulingDraft = z.infer<typeof RulingDraft>;

/** What holds for one finding of a page. */
export const PageRuling = z.pick(Ruling, { key: true, verdict: true, note: true, ruledAt: true });
export type PageRuling = z.infer<typeof PageRuling>;
