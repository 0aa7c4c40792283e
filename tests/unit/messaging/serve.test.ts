import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, REQUESTS, type RequestName, serve, serveTab } from '../../../utils/messaging';
import { ReaderError } from '../../../utils/platform';

type Listener = (message: unknown, sender: object, reply: (envelope: unknown) => void) => unknown;

// fakeBrowser's sendMessage has no real sender: the registered listener is called with the one a test wants.
const startServing = (start: () => () => void) => {
  let listener: Listener | undefined;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((one) => {
    listener = one as Listener;
  });
  const stop = start();
  const send = (message: unknown, sender: object = PAGE): Promise<unknown> =>
    new Promise((resolve) => {
      if (listener!(message, sender, resolve) !== true) resolve('ignored');
    });
  return { send, stop };
};

const ID = 'test-extension-id';
const PAGE = { id: ID, url: `chrome-extension://${ID}/library.html` };
const CONTENT_SCRIPT = { id: ID, url: 'https://daily.example/story', tab: { id: 7 } };

const handlersWith = (own: Partial<Handlers<string>>): Handlers<string> => {
  const none = () => {
    throw new Error('not asked for in this test');
  };
  return { ...Object.fromEntries(Object.keys(REQUESTS).map((name) => [name, none])), ...own } as Handlers<string>;
};
const toBackground = (name: string, request: unknown) => ({ to: 'background', name, request });

describe('serve', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.restoreAllMocks());

  test('gives the parsed request, the deps and who asked to the handler', async () => {
    const handler = vi.fn(() => ({}));
    const { send } = startServing(() => serve(handlersWith({ 'set-badge': handler }), 'deps'));
    expect(await send(toBackground('set-badge', { differs: 2, more: 'dropped' }), CONTENT_SCRIPT)).toEqual({
      ok: true,
      reply: {},
    });
    expect(handler.mock.calls).toEqual([[{ differs: 2 }, 'deps', { isExtensionPage: false, tabId: 7 }]]);
  });

  test('ignores other extensions, messages for a tab and what is no message', async () => {
    const { send } = startServing(() => serve(handlersWith({}), ''));
    expect(await send(toBackground('library-status', {}), { ...PAGE, id: 'other' })).toBe('ignored');
    expect(await send({ to: 'tab', name: 'page-state', request: {} })).toBe('ignored');
    expect(await send('hello')).toBe('ignored');
  });

  test.each([
    { says: 'an unknown request', name: 'drop-everything', request: {}, code: 'unknown-request' },
    { says: 'a name every object has', name: 'constructor', request: {}, code: 'unknown-request' },
    { says: 'a request of another shape', name: 'get-site', request: { origin: 7 }, code: 'bad-request' },
  ])('refuses $says', async ({ name, request, code }) => {
    const { send } = startServing(() => serve(handlersWith({}), ''));
    expect(await send(toBackground(name, request))).toMatchObject({ ok: false, code });
  });

  test.each([
    'forget-report',
    'export-records',
    'import-records',
    'cite-passages',
    'list-reports',
    'set-site',
    'add-name',
    'hide-name',
    'list-names',
    'put-back-name',
    'own-marks',
    'rule-finding',
    'commit-pack',
  ] as RequestName[])('does not let a content script ask %s', async (name) => {
    const { send } = startServing(() => serve(handlersWith({}), ''));
    expect(await send(toBackground(name, {}), CONTENT_SCRIPT)).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  test('lets the card’s frame ask, whatever its address of this session', async () => {
    const { send } = startServing(() => serve(handlersWith({ 'cite-passages': () => ({ citations: [] }) }), ''));
    const frame = { id: ID, url: 'chrome-extension://0a1b2c/card.html', tab: { id: 7 } };
    expect(await send(toBackground('cite-passages', { refs: [] }), frame)).toMatchObject({ ok: true });
  });

  test('turns expected trouble into its sentence, and logs nothing', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const full = () => Promise.reject(new ReaderError('full', 'The disk is full.'));
    const { send } = startServing(() => serve(handlersWith({ 'library-status': full }), ''));
    expect(await send(toBackground('library-status', {}))).toEqual({
      ok: false,
      code: 'full',
      message: 'The disk is full.',
    });
    expect(log).not.toHaveBeenCalled();
  });

  test('logs a bug once, without the words it was about', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const bug = () => Promise.reject(new TypeError('cannot read "secret page text"'));
    const { send } = startServing(() => serve(handlersWith({ 'library-status': bug }), ''));
    expect(await send(toBackground('library-status', {}))).toMatchObject({ ok: false, code: 'bug' });
    expect(log).toHaveBeenCalledTimes(1);
    expect(log.mock.calls[0]!.join(' ')).toContain('TypeError in library-status');
    expect(log.mock.calls[0]!.join(' ')).not.toContain('secret');
  });

  test('answers or ignores any message, and never throws', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { send } = startServing(() => serve(handlersWith({}), ''));
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        to: fc.constantFrom('background', 'tab'),
        name: fc.constantFrom(...Object.keys(REQUESTS), 'x'),
        request: fc.anything(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(PAGE, CONTENT_SCRIPT), async (raw, sender) => {
        const answer = await send(raw, sender);
        expect(answer === 'ignored' || typeof (answer as { ok: boolean }).ok === 'boolean').toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('stops listening when told', () => {
    const remove = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
    const { stop } = startServing(() => serve(handlersWith({}), ''));
    stop();
    expect(remove).toHaveBeenCalledTimes(1);
  });

  test('stops without complaint in a script left behind by an update', () => {
    const { stop } = startServing(() => serve(handlersWith({}), ''));
    const { id } = fakeBrowser.runtime;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    fakeBrowser.runtime.id = undefined as never;
    expect(stop).not.toThrow();
    fakeBrowser.runtime.id = id;
  });
});

describe('serveTab', () => {
  test('answers requests for the tab and leaves those for the background alone', async () => {
    const none = () => {
      throw new Error('not asked for in this test');
    };
    const handlers = {
      'page-state': none,
      'reveal-span': () => ({ found: true }),
      'remember-this': none,
      'set-marks': none,
      'step-mark': none,
      'dim-read': none,
      'names-changed': none,
      'add-name': none,
    };
    const { send } = startServing(() => serveTab(handlers));
    expect(await send({ to: 'tab', name: 'reveal-span', request: { start: 1, end: 4 } })).toEqual({
      ok: true,
      reply: { found: true },
    });
    expect(await send({ to: 'tab', name: 'reveal-span', request: {} })).toMatchObject({
      ok: false,
      code: 'bad-request',
    });
    expect(await send({ to: 'background', name: 'library-status', request: {} })).toBe('ignored');
  });
});
