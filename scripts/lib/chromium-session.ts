import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Session, SessionOptions } from './session';

/** Opens Chromium, Chrome or Edge on a throw-away profile with the extension loaded. */
export const openChromium = async ({ path, build, headless }: SessionOptions): Promise<Session> => {
  const profile = mkdtempSync(join(tmpdir(), 'sightline-'));
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    viewport: headless ? { width: 1120, height: 780 } : null,
    deviceScaleFactor: headless ? 1.5 : undefined,
    chromiumSandbox: !headless && !isRoot,
    handleSIGINT: false, // whoever opened the session closes it, profile and all
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache', '--enable-automation'],
    // Chrome and Edge have ignored --load-extension since version 137; over the debug pipe they all take one.
    args: ['--enable-unsafe-extension-debugging', '--no-first-run', '--disable-sync', '--window-size=1280,900'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed at once.');
  const { id } = (await (
    await browser.newBrowserCDPSession()
  ).send(
    'Extensions.loadUnpacked' as never,
    {
      path: build,
    } as never,
  )) as { id: string };

  const article = context.pages()[0] ?? (await context.newPage());
  let colourScheme: 'light' | 'dark' | null = null; // null: as the reader's system has it
  const open = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: colourScheme });
    await page.goto(`chrome-extension://${id}/${file}`);
    return page;
  };
  const library = await open('library.html');
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  return {
    name: `Chromium ${browser.version()}`,
    goTo: async (url) => void (await article.goto(url)),
    inPage: (expression) => article.evaluate(expression),
    inExtension: (expression) => library.evaluate(expression),
    inCard: async (expression) =>
      article
        .frames()
        .find((frame) => frame.url().includes('/card.html'))
        ?.evaluate(expression),
    async pictureOf(file, { width, height }, save) {
      const page = await open(file);
      await page.setViewportSize({ width, height: 200 });
      await settled(page);
      const needed = await page.evaluate<number>('document.documentElement.scrollHeight');
      await page.setViewportSize({ width, height: Math.min(needed, height) });
      await page.screenshot({ path: save });
      const text = await page.evaluate<string>('document.body.innerText');
      await page.close();
      return text;
    },
    movePointer: (x, y) => article.mouse.move(x, y, { steps: 5 }),
    screenshot: async (save) => void (await article.screenshot({ path: save })),
    async colours(scheme) {
      colourScheme = scheme;
      for (const page of context.pages()) await page.emulateMedia({ colorScheme: scheme });
    },
    show: () => article.bringToFront(),
    closed,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** An extension page is done when its text has stopped changing. */
const settled = async (page: Page): Promise<void> => {
  for (let before = '', i = 0; i < 20; i++) {
    await page.waitForTimeout(250);
    const now = await page.evaluate<string>('document.body.innerText');
    if (now && now === before) return;
    before = now;
  }
};
