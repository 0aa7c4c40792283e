import { z } from '../platform/zod';
import { Measure } from './claim';
import { Report } from './report';
import { Span } from './span';

/** A run of words of two texts laid over each other: in both, only in the later, only in the earlier. */
export const Piece = z.object({ op: z.enum(['same', 'added', 'removed']), text: z.string() });
export type Piece = z.infer<typeof Piece>;

/** One sentence that was put in, taken out or rewritten between two texts of a report. */
export const TextChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  pieces: z.array(Piece),
  /** Where it stands in the later text; absent when it was taken out. */
  place: z.optional(Span),
});
export type TextChange = z.infer<typeof TextChange>;

/** One figure that was put in, taken out or rewritten. */
export const FigureChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  /** As written in the earlier text and in the later one, with the hedge where only that has changed. */
  before: z.optional(z.string()),
  now: z.optional(z.string()),
  measure: Measure,
  /** What that is called: "Contract value". */
  measureLabel: z.string(),
  subjectName: z.optional(z.string()),
  /** Index among the figures of the later text. */
  at: z.optional(z.int()),
});
export type FigureChange = z.infer<typeof FigureChange>;

/** What has become of a report between two of its texts; the figures first, for they are what a reader quotes. */
export const VersionChange = z.object({
  figures: z.array(FigureChange),
  texts: z.array(TextChange),
  /** Changed sentences that are not listed because there are too many. */
  omitted: z.int(),
  /** The later text itself says that it was corrected, and the earlier did not. */
  isCorrected: z.boolean(),
});
export type VersionChange = z.infer<typeof VersionChange>;

/** An earlier text of a report that was read again with changes, as it is kept and carried in a library file. */
export const EarlierVersion = z.object({ report: Report, text: z.string() });
export type EarlierVersion = z.infer<typeof EarlierVersion>;
