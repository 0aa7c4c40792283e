import {
  Deal,
  EntityId,
  EntityType,
  FigureKind,
  Finding,
  Measure,
  PageRuling,
  Report,
  ReportId,
  Sum,
  Track,
} from '../domain';
import { z } from '../platform/zod';
import { PageChanges, PageNews, PageQuote } from './story-answer';

export * from './story-answer';

/** What the painter and the hit-test need of one mark. `at` indexes into `entities` or `figures` of the same answer. */
export const Mark = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['entity', 'figure']),
  at: z.int(),
  /** What the reader does not want a page to learn: not painted, or painted like any name though it is watched. */
  quiet: z.optional(z.enum(['unpainted', 'plain'])),
});
export type Mark = z.infer<typeof Mark>;

/** An entity of the page, with what the library holds of it (earlier reports only, never the page itself). */
export const PageEntity = z.object({
  id: EntityId,
  type: EntityType,
  name: z.string(),
  /** Alias that matched first on this page, and why it counted if it is ambiguous. */
  alias: z.string(),
  reason: z.optional(z.string()),
  mentions: z.int(),
  earlierReports: z.int(),
  /** The reader wants to see it first. */
  watched: z.optional(z.boolean()),
});
export type PageEntity = z.infer<typeof PageEntity>;

/** A deal with the names of what is bought and by whom. */
export const PageDeal = z.extend(Deal, { subjectName: z.string(), partyName: z.optional(z.string()) });
export type PageDeal = z.infer<typeof PageDeal>;

/** A sum that the page's own figures allow; `at` indexes into `figures` of the same answer. */
export const PageSum = Sum;
export type PageSum = z.infer<typeof PageSum>;

/** A figure of the page with its claim in words and its finding. */
export const PageFigure = z.object({
  surface: z.string(),
  /** Words behind a bare count that say what is counted: "squadrons" after "five". */
  counting: z.optional(z.string()),
  kind: FigureKind,
  measure: Measure,
  /** "Contract value", "Delivered so far" ... in the reader's words. */
  measureLabel: z.string(),
  /** Dates: what happens then, in the reader's words: "First delivery", "Former plan: first flight". */
  milestone: z.optional(z.string()),
  subject: z.optional(EntityId),
  subjectName: z.optional(z.string()),
  partyName: z.optional(z.string()),
  /** Absent for figures that compare with nothing (measure `other` or no subject). */
  finding: z.optional(Finding),
  sentence: z.string(),
  /** Every value met of it, where that tells more than the finding. */
  track: z.optional(Track),
  /** How the deal stands that it is a figure of. */
  deal: z.optional(PageDeal),
  /** Sums of the page that it is part of. */
  sums: z.optional(z.array(z.omit(Sum, { at: true }))),
  /** Who asserts it, as the page has it: "Alipov", "officials". */
  saidBy: z.optional(z.string()),
  /** A side of the conflict says so of it, and nobody else here: a claim, not a report. */
  isClaimed: z.optional(z.boolean()),
  /** Money in another currency: "about $4.8 billion at 2018’s mean rate". */
  inDollars: z.optional(z.string()),
  /** No earlier report gives this value for it. */
  isNew: z.optional(z.boolean()),
  /** What stood there when the reader remembered this report. */
  changedFrom: z.optional(z.string()),
  /** What the reader decided on the finding. */
  ruling: z.optional(PageRuling),
});
export type PageFigure = z.infer<typeof PageFigure>;

/** A name of the page that no list has, offered for adding. */
export const PageCandidate = z.object({
  surface: z.string(),
  /** What it looks like, and why. */
  type: EntityType,
  reason: z.string(),
  /** Where it stands first, and how often. */
  start: z.int(),
  end: z.int(),
  times: z.int(),
  sentence: z.string(),
});
export type PageCandidate = z.infer<typeof PageCandidate>;

/**
 * True for a name that no list has and that the page's own words made an entity: it is told among the candidates,
 * once.
 */
export const isOffered = ({ name, alias }: PageEntity, candidates: readonly PageCandidate[] = []): boolean =>
  candidates.some(({ surface }) => surface === name || surface === alias);

/** Counts for the one-line sum and the badge. */
export const PageSummary = z.object({
  names: z.int(),
  figures: z.int(),
  differs: z.int(),
  /** Values on which two opposing sides do not agree. */
  disputed: z.optional(z.int()),
  updates: z.int(),
  firstSeen: z.int(),
  agrees: z.int(),
  notComparable: z.int(),
  relatedReports: z.int(),
  /** Findings that the reader dismissed; they are in none of the other counts. */
  dismissed: z.optional(z.int()),
  /** How many of the related reports are no copies of another. */
  origins: z.optional(z.int()),
});
export type PageSummary = z.infer<typeof PageSummary>;

/** An earlier report on the same things, and why it is related. */
export const RelatedReport = z.object({
  report: Report,
  /** Plain words: "shares S-400 Triumf, Denis Alipov and 3 more", "copy: 41 of 52 sampled passages". */
  why: z.string(),
  /** Share of sampled passages in common if it is a copy. */
  copyOverlap: z.optional(z.number()),
  differs: z.int(),
  /** Figures of the page that it bears out, and those that have moved since. */
  agrees: z.optional(z.int()),
  updates: z.optional(z.int()),
  /** Figures on the page’s subjects that the page has not. */
  onlyThere: z.optional(z.int()),
  /** The report it is a copy of, where it is one. */
  origin: z.optional(ReportId),
});
export type RelatedReport = z.infer<typeof RelatedReport>;

/** How many marks a page paints: beyond this, painting takes longer than anyone reads of it. */
export const MOST_MARKS = 5000;

/** All that the content script, popup and card are told of one page. */
export const PageAnswer = z.object({
  /** Echo of the request: late answers are dropped by it. */
  version: z.int(),
  report: Report,
  remembered: z.boolean(),
  /** The library holds another text of this report; remembering again keeps both. */
  textChanged: z.optional(z.boolean()),
  marks: z.array(Mark),
  entities: z.array(PageEntity),
  figures: z.array(PageFigure),
  summary: PageSummary,
  related: z.array(RelatedReport),
  /** The deals that the page speaks of most. */
  deals: z.optional(z.array(PageDeal)),
  sums: z.optional(z.array(PageSum)),
  candidates: z.optional(z.array(PageCandidate)),
  /** The earliest report of its group of copies, where the page is not that itself. */
  origin: z.optional(ReportId),
  /** Absent where no earlier report tells this story. */
  news: z.optional(PageNews),
  changes: z.optional(PageChanges),
  quotes: z.optional(z.array(PageQuote)),
});
export type PageAnswer = z.infer<typeof PageAnswer>;
