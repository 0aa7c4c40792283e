import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/lib/browser';
import { CHROMIUM_HINT } from '../../scripts/lib/install-chromium';
import { pointAt } from '../../scripts/lib/point-at';
import { type Site, serveNewsroom } from '../../scripts/lib/serve-newsroom';
import type {
  Envelope,
  ReplyOf,
  RequestName,
  RequestOf,
  TabReplyOf,
  TabRequestName,
  TabRequestOf,
} from '../../utils/messaging';

/**
 * The development build: it may read 127.0.0.1 unasked. `SIGHTLINE_DEV=1 npx wxt build` makes it. SIGHTLINE_BUILD names
 * another folder, so that one can build and test at the same time.
 */
export const BUILD =
  process.env.SIGHTLINE_BUILD ?? fileURLToPath(new URL('../../.output/chrome-mv3-dev', import.meta.url));
/** The build a reader installs: no host permission at all. */
export const RELEASE_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A Chromium on a fresh profile (or on the one given) with the extension loaded. */
export const launch = async (profile = '', build = BUILD, extra: string[] = []): Promise<BrowserContext> => {
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`No build in ${build}: run npm test, or build first.`);
  const executablePath = findChromium();
  if (!executablePath) throw new Error(CHROMIUM_HINT);
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true, // the new headless mode: extensions run in it
    viewport: { width: 1280, height: 900 },
    // Playwright turns extensions and the back/forward cache off; the tests need both.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--no-sandbox', // root on the test machines
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...extra,
    ],
  });
};

export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));

/** Waits until the development build has put its content script on 127.0.0.1, which it does once installed. */
export const untilReady = async (context: BrowserContext): Promise<void> => {
  const worker = await workerOf(context);
  const registered = () => worker.evaluate<unknown[]>('chrome.scripting.getRegisteredContentScripts()');
  await expect.poll(async () => (await registered()).length, { message: 'the reader is registered' }).toBe(1);
};

/** What a test asks of the extension itself. */
export interface Extension {
  id: string;
  url(file: string): string;
  /** Opens `popup.html`, `library.html` ... in a tab. */
  open(file: string): Promise<Page>;
  /** Asks the background from an extension page; throws when the answer is an error. */
  ask<N extends RequestName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>>;
  /** Number the browser gives the tab that shows `url`. */
  tabOf(url: string): Promise<number>;
  /** Asks the content script of the tab that shows `url`, as the popup would. */
  askTab<N extends TabRequestName>(url: string, name: N, request: TabRequestOf<N>): Promise<TabReplyOf<N>>;
  /** Stops the service worker for real, as the browser does when it idles. */
  stopWorker(): Promise<void>;
}

export const extensionOf = async (context: BrowserContext): Promise<Extension> => {
  const id = new URL((await workerOf(context)).url()).host;
  const url = (file: string) => `chrome-extension://${id}/${file}`;
  const open = async (file: string) => {
    const page = await context.newPage();
    await page.goto(url(file));
    return page;
  };
  // One quiet extension page serves for all requests and for the session that can see the worker.
  let helper: Promise<Page> | undefined;
  const helperPage = () => {
    helper ??= open('library.html');
    return helper;
  };
  return {
    id,
    url,
    open,
    ask: async (name, request) => {
      const answer = await sendRaw(await helperPage(), { to: 'background', name, request });
      if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
      return answer.reply as ReplyOf<typeof name>;
    },
    tabOf: async (url) => {
      const tab = await tabOf(await helperPage(), url);
      if (tab === undefined) throw new Error(`no tab shows ${url}`);
      return tab;
    },
    askTab: async (url, name, request) => {
      const answer = await sendToTab(await helperPage(), url, { to: 'tab', name, request });
      if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
      return answer.reply as TabReplyOf<typeof name>;
    },
    stopWorker: async () => stopWorker(context, await helperPage(), id),
  };
};

/** The few extension calls a test makes from an extension page. */
interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<Envelope | undefined> };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<Envelope | undefined>;
  };
}

/** Sends any message from an extension page, well formed or not. Never rejects: a dead worker is an answer too. */
export const sendRaw = (page: Page, message: unknown): Promise<Envelope> =>
  page.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage(message).then(
        (answer) => answer ?? { ok: false as const, code: 'empty', message: 'no reply' },
        (error) => ({ ok: false as const, code: 'dead', message: String(error) }),
      ),
    message,
  );

const tabOf = (page: Page, url: string): Promise<number | undefined> =>
  page.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return (await tabs.query({})).find((one) => one.url === url)?.id;
  }, url);

const sendToTab = async (page: Page, url: string, message: unknown): Promise<Envelope> => {
  const tab = await tabOf(page, url);
  if (tab === undefined) return { ok: false, code: 'no-tab', message: `no tab shows ${url}` };
  return page.evaluate(
    ({ tab, message }) =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.tabs.sendMessage(tab, message, { frameId: 0 }).then(
        (answer) => answer ?? { ok: false as const, code: 'empty', message: 'no reply' },
        (error) => ({ ok: false as const, code: 'dead', message: String(error) }),
      ),
    { tab, message },
  );
};

const stopWorker = async (context: BrowserContext, page: Page, id: string): Promise<void> => {
  const session = await context.newCDPSession(page); // the session of an extension page sees its own worker
  const status = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const one of versions) if (one.scriptURL.includes(id)) status.set(one.versionId, one.runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => status.size, { message: 'the worker is known to the browser' }).toBeGreaterThan(0);
  for (const [versionId, now] of status)
    if (now !== 'stopped') await session.send('ServiceWorker.stopWorker', { versionId });
  await expect.poll(() => [...status.values()].every((one) => one === 'stopped'), { message: 'it stops' }).toBe(true);
  await session.detach();
};

/** Ranges registered for painting, by highlight name, as the page itself can count them. */
export const highlights = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size])));

/** How many ranges are painted in all. */
export const marks = async (page: Page): Promise<number> =>
  Object.values(await highlights(page)).reduce((sum, count) => sum + count, 0);

/** Waits until the page is marked. */
export const untilMarked = (page: Page, atLeast = 1): Promise<void> =>
  expect.poll(() => marks(page), { message: 'the page is marked', timeout: 15_000 }).toBeGreaterThanOrEqual(atLeast);

/** Centre of the `nth` place where `text` stands on the page, scrolled into view; text split by inline tags counts. */
export const centreOf = async (page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> => {
  const box = await page.evaluate(pointAt, { text, nth });
  if (!box) throw new Error(`"${text}" (${nth}) does not stand on the page`);
  return box;
};

/** Moves the pointer onto a text as a reader's hand would: from elsewhere, in steps. */
export const hover = async (page: Page, text: string, nth = 0): Promise<void> => {
  await page.bringToFront(); // a tab behind another gets one frame a second, and so do its pointer events
  const { x, y } = await centreOf(page, text, nth);
  await page.mouse.move(Math.max(x - 300, 2), Math.max(y - 120, 2));
  await page.mouse.move(x, y, { steps: 6 });
};

/** The card's frame, whether or not it shows anything. */
export const cardFrame = (page: Page): Frame | undefined =>
  page.frames().find((one) => one.url().includes('/card.html'));

/** Waits for the card to show its dialog and gives its frame. */
export const openCard = async (page: Page): Promise<Frame> => {
  await expect.poll(() => cardFrame(page) !== undefined, { message: 'the card has a frame' }).toBe(true);
  const frame = cardFrame(page)!;
  await expect(frame.getByRole('dialog')).toBeVisible();
  return frame;
};

/** Closes the card, which may lie over the next place to hover. */
export const closeCard = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  const isOpen = async () => (await cardFrame(page)?.getByRole('dialog').count()) ?? 0;
  await expect.poll(isOpen, { message: 'the card closes' }).toBe(0);
};

export const tempDir = (name: string): { dir: string; remove(): void } => {
  const dir = mkdtempSync(join(tmpdir(), `sightline-${name}-`));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
};

/** `site` is one server for all tests of a worker; every test has its own browser and profile. */
export const test = base.extend<{ context: BrowserContext; extension: Extension }, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted off this pattern
    async ({}, use) => {
      const site = await serveNewsroom();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  context: async ({}, use) => {
    const context = await launch();
    await untilReady(context);
    await use(context);
    await context.close();
  },
  extension: async ({ context }, use) => use(await extensionOf(context)),
});
export const expect = test.expect;
