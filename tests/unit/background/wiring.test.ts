import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

type Listener = (message: unknown, sender: object, reply: (envelope: unknown) => void) => unknown;

beforeEach(() => fakeBrowser.reset());

test('every listener stands after the first turn, and requests are answered', async () => {
  const listeners: string[] = [];
  const event = (name: string) => ({ addListener: () => listeners.push(name) });
  let hear: Listener | undefined;
  Object.assign(fakeBrowser, {
    permissions: { onAdded: event('permissions given'), onRemoved: event('permissions taken') },
    commands: { onCommand: event('commands') },
    contextMenus: { onClicked: event('menus') },
  });
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation(() => void listeners.push('installed'));
  vi.spyOn(fakeBrowser.runtime.onStartup, 'addListener').mockImplementation(() => void listeners.push('started'));
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((one) => {
    hear = one as Listener;
  });
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 7 }) } });

  background.main();
  expect(listeners.sort()).toEqual([
    'commands',
    'installed',
    'menus',
    'permissions given',
    'permissions taken',
    'started',
  ]);
  const answer = await new Promise((reply) => {
    const sender = { id: fakeBrowser.runtime.id, url: 'chrome-extension://x/library.html' };
    hear!({ to: 'background', name: 'library-status', request: {} }, sender, reply);
  });
  expect(answer).toEqual({ ok: true, reply: { reports: 0, entities: 0, lost: 0, bytesUsed: 7 } });
});
