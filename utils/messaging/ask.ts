import { browser } from 'wxt/browser';
import { ReaderError } from '../platform';
import { meansDeadWorker, meansOrphaned, RETRY_PAUSES_MS } from './dead-worker';
import { PAGE_REQUESTS, type PageRequestName } from './page-requests';
import {
  Envelope,
  REQUESTS,
  type ReplyOf,
  type RequestName,
  type RequestOf,
  TAB_REQUESTS,
  type TabReplyOf,
  type TabRequestName,
  type TabRequestOf,
} from './protocol';
import type { Wire } from './wire';

/** A request that got no useful answer: a code, and a sentence for the reader. */
export class AskError extends ReaderError {
  override name = 'AskError';
}

/** How long to wait for an answer. */
export interface AskOptions {
  /** Gives up after this long; the default leaves room for a very long page on a slow machine. */
  timeoutMs?: number;
}

const ANSWER_TIMEOUT_MS = 30_000;

/**
 * Asks the background. The same request is sent again when the worker was stopped under it, which does no harm because
 * every request may be asked twice. One-shot messages only: an open port would die in the back/forward cache.
 */
export const ask = async <N extends RequestName>(
  name: N,
  request: RequestOf<N>,
  options: AskOptions = {},
): Promise<ReplyOf<N>> =>
  (await askBackground(REQUESTS[name].reply, { to: 'background', name, request }, options)) as ReplyOf<N>;

/** The same for content scripts, which know of no other requests than theirs. */
export const askFromPage = async <N extends PageRequestName>(
  name: N,
  request: RequestOf<N>,
  options: AskOptions = {},
): Promise<ReplyOf<N>> =>
  (await askBackground(PAGE_REQUESTS[name].reply, { to: 'background', name, request }, options)) as ReplyOf<N>;

const askBackground = async (reply: Schema, wire: Wire, options: AskOptions): Promise<unknown> => {
  const raw = await withTimeout(askUntilAlive(wire), options);
  return openEnvelope(raw, (given) => reply.safeParse(given));
};

interface Schema {
  safeParse(reply: unknown): { success: boolean; data?: unknown };
}

/** Asks the content script in the top frame of a tab; fails with code `not-running` where there is none. */
export const askTab = async <N extends TabRequestName>(
  tabId: number,
  name: N,
  request: TabRequestOf<N>,
  options: AskOptions = {},
): Promise<TabReplyOf<N>> => {
  const raw = await withTimeout(sendToTab(tabId, { to: 'tab', name, request }), options);
  return openEnvelope(raw, (reply) => TAB_REQUESTS[name].reply.safeParse(reply)) as TabReplyOf<N>;
};

const askUntilAlive = async (wire: Wire): Promise<unknown> => {
  for (const pauseMs of RETRY_PAUSES_MS) {
    if (pauseMs > 0) await new Promise((done) => setTimeout(done, pauseMs));
    const raw = await sendOnce(wire);
    if (raw !== undefined) return raw;
  }
  throw new AskError('no-answer', 'Sightline’s background did not answer. Try again in a moment.');
};

/** `undefined` when the worker was dead. */
const sendOnce = async (wire: Wire): Promise<unknown> => {
  // In an orphaned content script `runtime` loses its id first and its methods later.
  if (!browser.runtime?.id) throw orphaned();
  try {
    return await browser.runtime.sendMessage(wire);
  } catch (error) {
    if (meansOrphaned(error)) throw orphaned();
    if (meansDeadWorker(error)) return undefined;
    throw error;
  }
};

const sendToTab = async (tabId: number, wire: Wire): Promise<unknown> => {
  let raw: unknown;
  try {
    // The card's frame is an extension page inside the tab; only the top frame holds the content script.
    raw = await browser.tabs.sendMessage(tabId, wire, { frameId: 0 });
  } catch (error) {
    throw new AskError('not-running', 'Sightline is not running on this page.', { cause: error });
  }
  if (raw === undefined) throw new AskError('not-running', 'Sightline is not running on this page.');
  return raw;
};

const orphaned = (): AskError => new AskError('reloaded', 'Sightline was updated. Reload this page to use it again.');

const openEnvelope = (raw: unknown, parseReply: (reply: unknown) => { success: boolean; data?: unknown }): unknown => {
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success) throw unreadable();
  if (!envelope.data.ok) throw new AskError(envelope.data.code, envelope.data.message);
  const reply = parseReply(envelope.data.reply);
  if (!reply.success) throw unreadable();
  return reply.data;
};

// Seen when a page was opened by one version of the extension and is answered by another.
const unreadable = (): AskError =>
  new AskError('bad-reply', 'Sightline’s parts do not fit together. Reload the page, or restart the browser.');

const withTimeout = async <T>(answer: Promise<T>, { timeoutMs = ANSWER_TIMEOUT_MS }: AskOptions): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AskError('no-answer', 'The library is not reachable.')), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};
