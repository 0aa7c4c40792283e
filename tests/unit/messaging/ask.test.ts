import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askTab } from '../../../utils/messaging';

const answers = (...given: (unknown | Error)[]) => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const one of given)
    send.mockImplementationOnce(() => (one instanceof Error ? Promise.reject(one) : Promise.resolve(one)) as never);
  return send;
};
const ok = (reply: unknown) => ({ ok: true, reply });
const SITE = { origin: 'https://daily.example' };

describe('ask', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
  });
  afterEach(() => vi.useRealTimers());

  const settled = async <T>(promise: Promise<T>) => {
    const outcome = promise.then(
      (reply) => ({ reply }),
      (error) => ({ code: error.code, message: error.message }),
    );
    await vi.runAllTimersAsync();
    return outcome;
  };

  test('sends one message for the background and gives its reply', async () => {
    const send = answers(ok({ mode: 'on' }));
    expect(await settled(ask('get-site', SITE))).toEqual({ reply: { mode: 'on' } });
    expect(send.mock.calls).toEqual([[{ to: 'background', name: 'get-site', request: SITE }]]);
  });

  test.each([
    {
      says: 'a channel closed by the worker’s end',
      dead: new Error(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    },
    { says: 'no receiving end', dead: new Error('Could not establish connection. Receiving end does not exist.') },
    { says: 'an empty reply', dead: undefined },
    {
      says: 'Firefox’s torn down event page',
      dead: new Error("Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved"),
    },
  ])('asks again after $says', async ({ dead }) => {
    const send = answers(dead, dead, ok({ mode: 'off' }));
    expect(await settled(ask('get-site', SITE))).toEqual({ reply: { mode: 'off' } });
    expect(send).toHaveBeenCalledTimes(3);
    expect(new Set(send.mock.calls.map((call) => JSON.stringify(call))).size).toBe(1);
  });

  test('gives up after five dead answers with a sentence', async () => {
    const send = answers(undefined, undefined, undefined, undefined, undefined, ok({ mode: 'on' }));
    expect(await settled(ask('get-site', SITE))).toMatchObject({ code: 'no-answer' });
    expect(send).toHaveBeenCalledTimes(5);
  });

  test('passes on the named error of a handler, without asking again', async () => {
    const send = answers({ ok: false, code: 'full', message: 'The disk is full.' });
    expect(await settled(ask('get-site', SITE))).toEqual({ code: 'full', message: 'The disk is full.' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each([
    { says: 'a reply of another shape', reply: ok({ mode: 'sideways' }) },
    { says: 'no envelope', reply: 'hello' },
  ])('refuses $says', async ({ reply }) => {
    answers(reply);
    expect(await settled(ask('get-site', SITE))).toMatchObject({ code: 'bad-reply' });
  });

  test('tells an orphaned script to reload the page, without asking again', async () => {
    const send = answers(new Error('Extension context invalidated.'));
    expect(await settled(ask('get-site', SITE))).toMatchObject({ code: 'reloaded' });
    expect(send).toHaveBeenCalledTimes(1);
    const { id } = fakeBrowser.runtime;
    fakeBrowser.runtime.id = undefined as never;
    expect(await settled(ask('get-site', SITE))).toMatchObject({ code: 'reloaded' });
    fakeBrowser.runtime.id = id;
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('stops waiting for a background that never answers', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined) as never);
    expect(await settled(ask('get-site', SITE, { timeoutMs: 2_000 }))).toMatchObject({ code: 'no-answer' });
  });
});

describe('askTab', () => {
  beforeEach(() => fakeBrowser.reset());

  test('asks the top frame of the tab', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(ok({ found: true }) as never);
    expect(await askTab(7, 'step-mark', { step: 'next' })).toEqual({ found: true });
    expect(send.mock.calls).toEqual([[7, { to: 'tab', name: 'step-mark', request: { step: 'next' } }, { frameId: 0 }]]);
  });

  test.each([
    { says: 'no script is there', send: () => Promise.reject(new Error('Receiving end does not exist.')) },
    { says: 'nobody replies', send: () => Promise.resolve(undefined) },
  ])('says that Sightline is not running where $says', async ({ send }) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
    await expect(askTab(7, 'page-state', {})).rejects.toMatchObject({ code: 'not-running' });
  });
});
