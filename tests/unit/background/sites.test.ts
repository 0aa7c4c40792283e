import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setSite } from '../../../entrypoints/background/handlers/set-site';
import { siteModeOf, siteOf, syncReaderScript } from '../../../entrypoints/background/sites';
import { setHostOff } from '../../../utils/settings';

/** A browser that keeps permissions and registered scripts, as far as sites need them. */
const browserWith = (granted: string[]) => {
  let scripts: { id: string; matches?: string[]; excludeMatches?: string[] }[] = [];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: granted, permissions: ['storage'] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
    remove: async ({ origins }: { origins: string[] }) => {
      granted = granted.filter((one) => !origins.includes(one));
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async (added: typeof scripts) => {
      if (scripts.length > 0) throw new Error('Duplicate script ID');
      scripts = added;
    },
    updateContentScripts: async (changed: typeof scripts) => {
      if (scripts.length === 0) throw new Error('Nonexistent script ID');
      scripts = changed;
    },
    unregisterContentScripts: async () => {
      scripts = [];
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  return {
    registered: () => scripts.map(({ matches, excludeMatches }) => ({ matches, excludeMatches })),
    grant: (pattern: string) => granted.push(pattern),
    revoke: (pattern: string) => granted.splice(granted.indexOf(pattern), 1),
  };
};
const DAILY = 'https://daily.example/*';

beforeEach(() => fakeBrowser.reset());

describe('siteOf', () => {
  test.each([
    { origin: 'https://daily.example', site: { host: 'daily.example', pattern: DAILY } },
    { origin: 'http://127.0.0.1:4173', site: { host: '127.0.0.1', pattern: 'http://127.0.0.1/*' } },
    { origin: 'chrome://newtab', site: undefined },
    { origin: 'file:///home', site: undefined },
    { origin: 'nonsense', site: undefined },
  ])('reads $origin', ({ origin, site }) => {
    expect(siteOf(origin)).toEqual(site);
  });
});

describe('the registered content script', () => {
  test('follows the permissions given and taken back', async () => {
    const { registered, grant, revoke } = browserWith([]);
    await syncReaderScript();
    expect(registered()).toEqual([]);
    grant(DAILY);
    await syncReaderScript();
    expect(registered()).toEqual([{ matches: [DAILY], excludeMatches: [] }]);
    grant('https://wire.example/*');
    await syncReaderScript();
    expect(registered()[0]!.matches).toEqual([DAILY, 'https://wire.example/*']);
    revoke(DAILY);
    revoke('https://wire.example/*');
    await syncReaderScript();
    expect(registered()).toEqual([]);
  });

  test('leaves out sites turned off and patterns of no web page', async () => {
    const { registered } = browserWith(['https://*/*', 'file:///*']);
    await setHostOff('daily.example', true);
    await syncReaderScript();
    expect(registered()).toEqual([{ matches: ['https://*/*'], excludeMatches: ['*://daily.example/*'] }]);
  });

  test('is registered once when two events ask at the same moment', async () => {
    const { registered } = browserWith([DAILY]);
    await Promise.all([syncReaderScript(), syncReaderScript(), syncReaderScript()]);
    expect(registered()).toHaveLength(1);
  });
});

describe('set-site', () => {
  test('turns a granted site off and on again', async () => {
    const { registered } = browserWith([DAILY]);
    expect(await siteModeOf('https://daily.example')).toBe('on');
    expect(await setSite({ origin: 'https://daily.example', mode: 'off' })).toEqual({ mode: 'off' });
    expect(registered()[0]!.excludeMatches).toEqual(['*://daily.example/*']);
    expect(await setSite({ origin: 'https://daily.example', mode: 'on' })).toEqual({ mode: 'on' });
    expect(registered()[0]!.excludeMatches).toEqual([]);
  });

  test('gives the permission back for `unset`', async () => {
    const { registered } = browserWith([DAILY]);
    expect(await setSite({ origin: 'https://daily.example', mode: 'unset' })).toEqual({ mode: 'unset' });
    expect(registered()).toEqual([]);
  });

  test('does not pretend to be on where the browser grants nothing', async () => {
    browserWith([]);
    expect(await setSite({ origin: 'https://daily.example', mode: 'on' })).toEqual({ mode: 'unset' });
    expect(await setSite({ origin: 'chrome://settings', mode: 'on' })).toEqual({ mode: 'unset' });
  });
});
