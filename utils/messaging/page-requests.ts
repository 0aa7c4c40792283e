import { Article, ReportId } from '../domain';
import { z } from '../platform/zod';
import { PageAnswer } from './page-answer';

/** Where the reader lets Sightline run. `page` is this page load only and is not stored. */
export const SiteMode = z.enum(['on', 'off', 'unset']);
export type SiteMode = z.infer<typeof SiteMode>;

const AnalysePage = z.object({ version: z.int(), article: Article });

/**
 * What a content script may ask. It shares a process with a web page, so a broken browser process must not be able to
 * read or change the library through it; the rest is for the extension's own pages, the card's frame among them. Apart
 * from the others because every page pays for what its script carries.
 */
export const PAGE_REQUESTS = {
  /** Analyse the page and compare it with the library. Stores nothing. */
  'analyse-page': { request: AnalysePage, reply: PageAnswer },
  /** Remember the page; the same report again changes nothing. */
  'remember-page': {
    request: AnalysePage,
    reply: z.object({ reportId: ReportId, already: z.boolean(), reports: z.int() }),
  },
  /** Whether the reader lets Sightline run on this origin ("https://example.org"). */
  'get-site': { request: z.object({ origin: z.string() }), reply: z.object({ mode: SiteMode }) },
  /** The content script tells its tab's badge; the background knows the tab from the sender. */
  'set-badge': { request: z.object({ differs: z.int() }), reply: z.object({}) },
} as const;
/** The names of those requests. */
export type PageRequestName = keyof typeof PAGE_REQUESTS;

/** Requests that a content script may send; the server refuses it all others. */
export const FROM_CONTENT_SCRIPTS: ReadonlySet<string> = new Set(Object.keys(PAGE_REQUESTS));
