import { Report, ReportId } from '../domain';
import { z } from '../platform/zod';
import { PageEntity, PageFigure, PageQuote } from './protocol';

/** What the card is to show. */
export const CardContent = z.discriminatedUnion('kind', [
  /** `except` is the page's own report, which is no earlier one. */
  z.object({
    kind: z.literal('entity'),
    entity: PageEntity,
    except: z.optional(ReportId),
    /** The form at the mark, and where the page stands: what hiding it speaks of. */
    surface: z.optional(z.string()),
    host: z.optional(z.string()),
    title: z.optional(z.string()),
    /** What a person says on the page that earlier reports word otherwise. */
    quotes: z.optional(z.array(PageQuote)),
  }),
  /** `report` and `origin` are the page's own: what a ruling on the figure is made on. */
  z.object({
    kind: z.literal('figure'),
    figure: PageFigure,
    report: z.optional(Report),
    origin: z.optional(ReportId),
  }),
  /** The form that adds a name, begun with the selected text. */
  z.object({ kind: z.literal('add'), surface: z.string(), sentence: z.optional(z.string()) }),
]);
export type CardContent = z.infer<typeof CardContent>;

/** Content script -> frame of the card, over a port the page has no hold of. */
export const ToCard = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('show'),
    /** Counts up; answers name it, so that one for an earlier content is known. */
    turn: z.int(),
    content: CardContent,
    pinned: z.boolean(),
    /** Most the card may be high, in px of the page: inside the frame `vh` means the frame itself. */
    maxHeight: z.number(),
  }),
  z.object({ type: z.literal('pin'), pinned: z.boolean() }),
  /** The answer to `uncovered`. */
  z.object({ type: z.literal('uncovered'), ask: z.int(), yes: z.boolean() }),
  /** Closed: what was shown goes, so that the next card never begins with the last one's words. */
  z.object({ type: z.literal('clear') }),
]);
export type ToCard = z.infer<typeof ToCard>;

/** Frame of the card -> content script. */
export const FromCard = z.discriminatedUnion('type', [
  z.object({ type: z.literal('size'), turn: z.int(), height: z.number() }),
  /** The frame has a process of its own: its element in the page hears nothing of the pointer. */
  z.object({ type: z.literal('pointer'), inside: z.boolean() }),
  z.object({ type: z.literal('pin'), pinned: z.boolean() }),
  z.object({ type: z.literal('close') }),
  /** Whether anything of the page lies over the frame or fades it: asked before a click changes anything. */
  z.object({ type: z.literal('uncovered'), ask: z.int() }),
]);
export type FromCard = z.infer<typeof FromCard>;

/** The one word that hands the frame its port. */
export const CARD_HELLO = 'card-port';
