import { browser } from 'wxt/browser';
import { describeError, logBug } from '../platform';
import {
  type Envelope,
  FROM_CONTENT_SCRIPTS,
  REQUESTS,
  type ReplyOf,
  type RequestName,
  type RequestOf,
  TAB_REQUESTS,
  type TabReplyOf,
  type TabRequestName,
  type TabRequestOf,
} from './protocol';
import { Wire } from './wire';

/** Who asked, as the browser vouches for it. */
export interface Asker {
  /** Tab of a content script or of an extension page open in a tab. */
  tabId?: number;
  /** False for content scripts, which share a process with a web page. */
  isExtensionPage: boolean;
}

/** Answers one request, with what it depends on and who asks. */
export type Handler<N extends RequestName, D> = (
  request: RequestOf<N>,
  deps: D,
  asker: Asker,
) => Promise<ReplyOf<N>> | ReplyOf<N>;
/** One handler for each request to the background. */
export type Handlers<D> = { [N in RequestName]: Handler<N, D> };
/** One handler for each request to a tab. */
export type TabHandlers = {
  [N in TabRequestName]: (request: TabRequestOf<N>) => Promise<TabReplyOf<N>> | TabReplyOf<N>;
};

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

/**
 * Answers requests in the background, until stopped. Must be called in the first turn of the worker, or the message that
 * woke it is lost. Foreign senders are ignored; what does not parse, or comes from a content script that has no business
 * asking it, is refused.
 */
export const serve = <D>(handlers: Handlers<D>, deps: D): (() => void) =>
  listen('background', async ({ name, request }, sender) => {
    if (!isNameIn(REQUESTS, name)) return refuse('unknown-request');
    const asker = askerOf(sender);
    if (!asker.isExtensionPage && !FROM_CONTENT_SCRIPTS.has(name)) return refuse('not-allowed');
    const parsed = REQUESTS[name].request.safeParse(request);
    if (!parsed.success) return refuse('bad-request');
    const handler = handlers[name] as Handler<RequestName, D>;
    return answer(name, () => handler(parsed.data, deps, asker));
  });

/** Answers requests in the content script, until the returned function is called. */
export const serveTab = (handlers: TabHandlers): (() => void) =>
  listen('tab', async ({ name, request }) => {
    if (!isNameIn(TAB_REQUESTS, name)) return refuse('unknown-request');
    const parsed = TAB_REQUESTS[name].request.safeParse(request);
    if (!parsed.success) return refuse('bad-request');
    const handler = handlers[name] as (request: unknown) => unknown;
    return answer(name, () => handler(parsed.data));
  });

const listen = (to: Wire['to'], respond: (wire: Wire, sender: Sender) => Promise<Envelope>): (() => void) => {
  const listener = (raw: unknown, sender: Sender, reply: (envelope: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const wire = Wire.safeParse(raw);
    if (!wire.success || wire.data.to !== to) return false;
    void respond(wire.data, sender).then(reply);
    return true; // the answer comes later, in both browsers
  };
  browser.runtime.onMessage.addListener(listener as Listener);
  return () => {
    // In a script left behind by an update there is nothing to stop listening to, and asking throws.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener as Listener);
  };
};

const answer = async (name: string, run: () => unknown): Promise<Envelope> => {
  try {
    return { ok: true, reply: await run() };
  } catch (error) {
    logBug(name, error);
    return { ok: false, ...describeError(error) };
  }
};

const askerOf = (sender: Sender): Asker => ({
  // By scheme, not by address: the card's frame has an address of its own for each session.
  isExtensionPage: /^(chrome|moz)-extension:/.test(sender.url ?? ''),
  ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
});

const refuse = (code: string): Envelope => ({
  ok: false,
  code,
  message: 'Sightline did not understand the request. Reload the page, or restart the browser.',
});

// Object.hasOwn: a message named "constructor" must not find one.
const isNameIn = <T extends object>(requests: T, name: string): name is keyof T & string =>
  Object.hasOwn(requests, name);
