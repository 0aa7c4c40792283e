import { Entity, EntityId, OwnName, PartialDate, Report, ReportId } from '../domain';
import { z } from '../platform/zod';
import { LIBRARY_REQUESTS } from './library-requests';
import { NAME_REQUESTS } from './name-requests';
import { PACK_REQUESTS } from './pack-requests';
import { PageAnswer } from './page-answer';
import { PAGE_REQUESTS, SiteMode } from './page-requests';
import { STORY_REQUESTS } from './story-requests';

export * from './page-answer';
export { FROM_CONTENT_SCRIPTS, SiteMode } from './page-requests';

/** One passage of an earlier report, ready to show. */
export const Citation = z.object({
  report: Report,
  surface: z.string(),
  sentence: z.string(),
  /** Where `surface` stands in `sentence`. */
  start: z.int(),
  end: z.int(),
});
export type Citation = z.infer<typeof Citation>;

/** Where a passage to be quoted stands in an earlier report. */
export const CiteRef = z.object({ report: ReportId, start: z.int(), end: z.int() });
export type CiteRef = z.infer<typeof CiteRef>;

/** What the card of a name shows besides what the answer held. */
export const EntityDetails = z.object({
  entity: Entity,
  countryNames: z.array(z.string()),
  earlierReports: z.int(),
  /** Latest three earlier reports that name it, newest first. */
  latest: z.array(Citation),
  /** What the reader added to it or, if it is in no pack, all that is kept of it. */
  own: z.optional(OwnName),
});
export type EntityDetails = z.infer<typeof EntityDetails>;

/** How much the library holds, and whether it is whole. */
export const LibraryStatus = z.object({
  reports: z.int(),
  /** Reports the witness remembers and the database no longer has; 0 when all is well. */
  lost: z.int(),
  entities: z.int(),
  oldest: z.optional(PartialDate),
  newest: z.optional(PartialDate),
  bytesUsed: z.optional(z.number()),
});
export type LibraryStatus = z.infer<typeof LibraryStatus>;

/**
 * Every request the background answers, defined once: name, request schema, reply schema. Asking twice does no harm.
 * Direction: content script, card, popup, side panel and library page -> background. Made by calls marked pure, so that
 * content scripts, which ask only PAGE_REQUESTS, are bundled without the rest.
 */
export const REQUESTS = /* @__PURE__ */ (() =>
  ({
    ...PAGE_REQUESTS,
    /** Forget one report. Forgetting an unknown one does no harm. */
    'forget-report': { request: z.object({ reportId: ReportId }), reply: z.object({ reports: z.int() }) },
    /**
     * What the card shows of an entity; `except` is the page's own report, `name` what the page calls it if no pack
     * does.
     */
    'entity-details': {
      request: z.object({ entityId: EntityId, except: z.optional(ReportId), name: z.optional(z.string()) }),
      reply: EntityDetails,
    },
    /** The passages behind a finding's trail, in the order asked; unknown ones are left out. */
    'cite-passages': {
      request: z.object({ refs: z.array(CiteRef).check(z.maxLength(50)) }),
      reply: z.object({ citations: z.array(Citation) }),
    },
    /** The library page: newest first. */
    'list-reports': {
      request: z.object({ offset: z.int(), limit: z.int() }),
      reply: z.object({
        total: z.int(),
        reports: z.array(Report),
        /** How many earlier texts are kept of those that have any. */
        versions: z.optional(z.record(ReportId, z.int())),
      }),
    },
    'library-status': { request: z.object({}), reply: LibraryStatus },
    /** The reader knows that reports were lost; stop saying so. */
    'accept-loss': { request: z.object({}), reply: LibraryStatus },
    'set-site': {
      request: z.object({ origin: z.string(), mode: SiteMode }),
      reply: z.object({ mode: SiteMode }),
    },
    /** Run on the page now in this tab, this once; the click on the toolbar gave the permission (activeTab). */
    'run-on-page': { request: z.object({ tabId: z.int() }), reply: z.object({}) },
    /**
     * The library page adds lines of a library file, a page of them at a time; good ones load, bad ones come back by their
     * place in `lines` with the reason. The same line again changes nothing.
     */
    'import-records': {
      request: z.object({ lines: z.array(z.string()).check(z.maxLength(2_000)) }),
      reply: z.object({
        added: z.int(),
        already: z.int(),
        /** Own names, hidden forms and the like that changed anything, if the lines held any. */
        said: z.optional(z.int()),
        refused: z.array(z.object({ line: z.int(), message: z.string() })),
      }),
    },
    /** The library as lines of a library file, a page at a time: ask again with `after` = `next` until it is absent. */
    'export-records': {
      request: z.object({ after: z.optional(z.int()) }),
      reply: z.object({
        lines: z.array(z.string()),
        /** How many of them, the last ones, are no reports but what the reader said. */
        said: z.optional(z.int()),
        next: z.optional(z.int()),
      }),
    },
    ...LIBRARY_REQUESTS,
    ...NAME_REQUESTS,
    ...PACK_REQUESTS,
    ...STORY_REQUESTS,
  }) as const)();

/** The names of the requests to the background. */
export type RequestName = keyof typeof REQUESTS;
/** What a request carries. */
export type RequestOf<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['request']>;
/** What its reply carries. */
export type ReplyOf<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['reply']>;

/** State of the content script, as the popup shows it. */
export const PageState = z.object({
  status: z.enum(['reading', 'ready', 'not-an-article', 'failed', 'off']),
  /** Sentence for the reader when `failed`. */
  message: z.optional(z.string()),
  answer: z.optional(PageAnswer),
  /** What was read before is dimmed on the page. */
  isDimmed: z.optional(z.boolean()),
});
export type PageState = z.infer<typeof PageState>;

/** Requests from popup, side panel and background to the content script of a tab. */
export const TAB_REQUESTS = {
  'page-state': { request: z.object({}), reply: PageState },
  /** Scroll to a mention and flash it. */
  'reveal-span': { request: z.object({ start: z.int(), end: z.int() }), reply: z.object({ found: z.boolean() }) },
  'remember-this': {
    request: z.object({}),
    reply: z.object({ ok: z.boolean(), already: z.boolean(), message: z.optional(z.string()) }),
  },
  /** Marks on or off for this page load. */
  'set-marks': { request: z.object({ on: z.boolean() }), reply: PageState },
  /** Dims what was read before, for this page load; without `on`, the other way than now. */
  'dim-read': { request: z.object({ on: z.optional(z.boolean()) }), reply: PageState },
  /** Next or previous mark, from a browser command. */
  'step-mark': {
    request: z.object({ step: z.enum(['next', 'previous', 'next-difference']) }),
    reply: z.object({ found: z.boolean() }),
  },
  /** The reader changed names: look at the page anew. */
  'names-changed': { request: z.object({}), reply: z.object({}) },
  /** Open the form that adds a name, at the selection; not shown where the page cannot hold our frame. */
  'add-name': { request: z.object({ text: z.optional(z.string()) }), reply: z.object({ shown: z.boolean() }) },
} as const;
/** The names of the requests to a tab. */
export type TabRequestName = keyof typeof TAB_REQUESTS;
/** What a request to a tab carries. */
export type TabRequestOf<N extends TabRequestName> = z.infer<(typeof TAB_REQUESTS)[N]['request']>;
/** What its reply carries. */
export type TabReplyOf<N extends TabRequestName> = z.infer<(typeof TAB_REQUESTS)[N]['reply']>;

/** A reply or a named error with a sentence for the reader. */
export const Envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reply: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);
export type Envelope = z.infer<typeof Envelope>;
