import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../entrypoints/background/commands';
import { createMenus, runMenu } from '../../../entrypoints/background/menus';

/** A tab whose content script answers, or is not there until it is injected. */
const tabWith = ({ running, replies = {} }: { running: boolean; replies?: Record<string, object> }) => {
  const asked: string[] = [];
  const badge: string[] = [];
  const injected: object[] = [];
  const usual = {
    'page-state': { status: 'ready' },
    'step-mark': { found: true },
    'remember-this': { ok: true, already: false },
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _: number,
    { name }: { name: keyof typeof usual },
  ) => {
    if (!running) throw new Error('Could not establish connection. Receiving end does not exist.');
    asked.push(name);
    return { ok: true, reply: { ...usual, ...replies }[name] };
  }) as never);
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async () => undefined,
    executeScript: async (what: object) => {
      injected.push(what);
      running = true;
    },
  });
  vi.spyOn(fakeBrowser.action, 'getBadgeText').mockResolvedValue('2' as never);
  vi.spyOn(fakeBrowser.action, 'getTitle').mockResolvedValue('before' as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async ({ text }: { text: string }) => {
    badge.push(text);
  }) as never);
  const titles = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined as never);
  return { asked, badge, injected, titles };
};
const run = async (command: string) => {
  const running = runCommand(command, 7).catch((error) => error);
  await vi.runAllTimersAsync();
  return running;
};

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('keyboard commands', () => {
  test.each(['next-mark', 'previous-mark', 'next-difference'])('%s steps in the active tab', async (command) => {
    const { asked, injected } = tabWith({ running: true });
    await run(command);
    expect([asked, injected]).toEqual([['page-state', 'step-mark'], []]);
  });

  test.each([
    {
      says: 'how much is new',
      titles: ['Sightline: 2 of 41 sentences are new', 'before'],
      state: { isDimmed: true, answer: { news: { telling: 41, fresh: [0, 9, 20, 30] } } },
    },
    { says: 'nothing when it is taken back', titles: [], state: { answer: { news: { telling: 41, fresh: [] } } } },
    {
      says: 'that nothing was told before',
      titles: ['Sightline: No earlier report tells this story', 'before'],
      state: { isDimmed: true, answer: {} },
    },
  ])('dim-read says $says', async ({ state, titles }) => {
    const summary = { names: 0, figures: 0, differs: 0, updates: 0, firstSeen: 0, agrees: 0, notComparable: 0 };
    const base = {
      version: 1,
      report: { id: 'r' },
      remembered: false,
      marks: [],
      entities: [],
      figures: [],
      related: [],
    };
    const answer = { ...base, summary: { ...summary, relatedReports: 0 }, ...state.answer };
    const shown = tabWith({ running: true, replies: { 'dim-read': { status: 'ready', ...state, answer } } });
    await run('dim-read');
    expect(shown.titles.mock.calls.map(([what]) => what.title)).toEqual(titles);
  });

  test('start the content script first where it is not running', async () => {
    const { asked, injected } = tabWith({ running: false });
    await run('next-mark');
    expect(injected).toEqual([{ target: { tabId: 7 }, files: ['/content-scripts/reader.js'] }]);
    expect(asked).toEqual(['step-mark']);
  });

  test.each([
    { reply: { ok: true, already: false }, badge: '✓', title: 'Sightline: Remembered' },
    { reply: { ok: true, already: true }, badge: '✓', title: 'Sightline: Remembered already' },
    {
      reply: { ok: false, already: false, message: 'The disk is full.' },
      badge: '!',
      title: 'Sightline: The disk is full.',
    },
  ])('remember-report answers on the button: $title', async ({ reply, badge, title }) => {
    const shown = tabWith({ running: true, replies: { 'remember-this': reply } });
    await run('remember-report');
    expect(shown.badge).toEqual([badge, '2']);
    expect(shown.titles.mock.calls.map(([what]) => what.title)).toEqual([title, 'before']);
  });

  test('say on the button why they cannot run on a page', async () => {
    const shown = tabWith({ running: false });
    Object.assign(fakeBrowser.scripting, {
      insertCSS: async () => {
        throw new Error('Cannot access a chrome:// URL');
      },
    });
    expect(await run('next-mark')).toMatchObject({ code: 'restricted' });
    expect(shown.badge).toEqual(['!', '2']);
  });
});

describe('the context menu', () => {
  test('opens the library and marks a page', async () => {
    const created: string[] = [];
    Object.assign(fakeBrowser, {
      contextMenus: { removeAll: async () => undefined, create: ({ title }: { title: string }) => created.push(title) },
    });
    const { injected } = tabWith({ running: false });
    const open = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await createMenus();
    expect(created).toEqual(['Open library', 'Mark this page with Sightline', 'Add “%s” to Sightline']);
    await runMenu('open-library', undefined);
    expect(open.mock.calls[0]![0].url).toMatch(/library\.html$/);
    await runMenu('mark-page', 7);
    expect(injected).toHaveLength(1);
  });
});

describe('adding a selected name', () => {
  const opened = () => vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);

  test('opens the form on the page, from the menu and by the command', async () => {
    const { asked } = tabWith({ running: true, replies: { 'add-name': { shown: true } } });
    const open = opened();
    await runMenu('add-name', 7, 'Grelbin Kite');
    await run('add-name');
    expect(asked.filter((name) => name === 'add-name')).toHaveLength(2);
    expect(open).not.toHaveBeenCalled();
  });

  test.each([
    { says: 'the page holds no card', running: true },
    { says: 'no script may run there', running: false },
  ])('opens the library with the form where $says', async ({ running }) => {
    tabWith({ running, replies: { 'add-name': { shown: false } } });
    if (!running)
      Object.assign(fakeBrowser.scripting, {
        insertCSS: async () => {
          throw new Error('Cannot access a chrome:// URL');
        },
      });
    const open = opened();
    await runMenu('add-name', 7, ' Grelbin & Kite ');
    expect(open.mock.calls[0]![0].url).toMatch(/library\.html#names\?add=Grelbin%20%26%20Kite$/);
  });

  test('says by the command that nothing is selected', async () => {
    const { badge } = tabWith({ running: true, replies: { 'add-name': { shown: false } } });
    await run('add-name');
    expect(badge).toEqual(['!', '2']);
  });
});
