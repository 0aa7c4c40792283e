import { z } from '../platform/zod';
import { Claim } from './claim';
import { EntityId, EntityType } from './entity';
import { PartialDate } from './figure';
import { Span } from './span';

const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'list-item', 'caption', 'quote', 'table'] as const;
/** What a block is on the page. */
export const BlockKind = z.enum(BLOCK_KINDS);
export type BlockKind = z.infer<typeof BlockKind>;

/** A run of article text that stands by itself on the page. Blocks are in reading order and never overlap. */
export const Block = z.object({ span: Span, kind: BlockKind });
export type Block = z.infer<typeof Block>;

/** What a page says about itself. */
export const ArticleMeta = z.object({
  url: z.optional(z.string()),
  outlet: z.optional(z.string()),
  title: z.optional(z.string()),
  byline: z.optional(z.string()),
  /** Date of publication. */
  publishedOn: z.optional(PartialDate),
  language: z.optional(z.string()),
});
export type ArticleMeta = z.infer<typeof ArticleMeta>;

/** An article as it is analysed: text with blocks joined by "\n", and what is known of it. */
export const Article = z.object({
  text: z.string(),
  /** Without blocks, each line of the text is a paragraph. */
  blocks: z.optional(z.array(Block)),
  meta: ArticleMeta,
});
export type Article = z.infer<typeof Article>;

/** Identifies a report; made from its canonical address where it has one. */
export const ReportId = z.string().check(z.minLength(1), z.maxLength(300));
export type ReportId = z.infer<typeof ReportId>;

/** One read version of an article. */
export const Report = z.object({
  id: ReportId,
  canonicalUrl: z.optional(z.string()),
  outlet: z.optional(z.string()),
  title: z.optional(z.string()),
  byline: z.optional(z.string()),
  publishedOn: z.optional(PartialDate),
  /** When the reader met it, ISO date-time; absent in files made on the command line. */
  readAt: z.optional(z.string()),
  language: z.optional(z.string()),
});
export type Report = z.infer<typeof Report>;

/** A mention as it is remembered: no words, the text has them. */
export const StoredMention = z.object({ entityId: EntityId, type: EntityType, start: z.int(), end: z.int() });
export type StoredMention = z.infer<typeof StoredMention>;

/** Everything remembered of one report: the unit of storing, saving to a file and importing. */
export const ReportRecord = z.object({
  report: Report,
  text: z.string(),
  mentions: z.array(StoredMention),
  /** One a figure. Those that no subject leads to are known again by the words around them only. */
  claims: z.array(Claim),
  /** Sampled five-word shingle hashes of the article text (stories/), ascending, 32-bit unsigned. */
  sketch: z.array(z.int()),
  /** The earliest report that this one is a copy of; absent when it is an origin itself. */
  origin: z.optional(ReportId),
});
export type ReportRecord = z.infer<typeof ReportRecord>;

/** A claim in a report, as cross-referencing meets it. */
export interface Observation {
  report: Report;
  claim: Claim;
  /** Reports that are copies of one another share an origin (the id of the earliest); they count once. */
  origin: ReportId;
}
