import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { readArticles } from '../../newsroom/read-articles';
import { findChromium } from './browser';
import { buildExtension, buildFolder, buildPack } from './build';
import { CHROMIUM_HINT } from './install-chromium';
import { madeUpLibrary } from './made-up-library';
import { pointAt } from './point-at';
import { serveNewsroom } from './serve-newsroom';

const SIZES = [1_000, 10_000, 50_000];
/** A few hundred reports a second, and then some. */
const LONGEST_IMPORT_MS = 1_800_000;
const LONGEST_HOVER_MS = 20_000;
const LONGEST_SEARCH_MS = 300_000;
const ROUNDS = 5;

/**
 * Imports a made-up library through the library page of a real Chromium and prints how long import, the popup of a page, a
 * hover and a search take. Gives the exit code. SIGHTLINE_BUILD names a development build to take instead of a new one.
 */
export const largeLibrary = async (args: string[]): Promise<number> => {
  const sizes = args.map(Number).filter((size) => size > 0);
  const executablePath = findChromium();
  if (!executablePath) {
    console.error(CHROMIUM_HINT);
    return 1;
  }
  const build = await buildOf();
  if (!build) return 1;
  console.log('reports | file MB | import s | a second | disk MB | page ms | popup ms | hover ms | search ms');
  for (const size of sizes.length > 0 ? sizes : SIZES) console.log(await measure(size, executablePath, build));
  return 0;
};

const buildOf = async (): Promise<string | undefined> => {
  if (process.env.SIGHTLINE_BUILD) return process.env.SIGHTLINE_BUILD;
  const options = { browser: 'chrome', development: true } as const;
  for (const step of [buildPack, () => buildExtension(options)]) {
    const { code, output } = await step();
    if (code === 0) continue;
    console.error(output);
    return undefined;
  }
  return buildFolder(options);
};

const measure = async (size: number, executablePath: string, build: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-large-'));
  const file = join(folder, 'library.jsonl');
  await pipeline(Readable.from(madeUpLibrary(size)), createWriteStream(file));
  const site = await serveNewsroom();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--disable-extensions-except=${build}`, `--load-extension=${build}`, '--disable-sync'],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const home = `chrome-extension://${new URL(worker.url()).host}/`;
    const imported = await importTime(context, home, file, size);
    const url = site.url + readArticles().at(-1)!.path;
    const page = await pageTimes(context, home, url);
    return [
      size,
      Math.round(statSync(file).size / 1e6),
      (imported.ms / 1000).toFixed(1),
      Math.round((size / imported.ms) * 1000),
      Math.round(imported.bytes / 1e6),
      ...page,
      await searchTime(context, home),
    ].join(' | ');
  } finally {
    await context.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const importTime = async (context: BrowserContext, home: string, file: string, size: number) => {
  const page = await context.newPage();
  await page.goto(`${home}library.html#files`);
  const began = performance.now();
  await page.getByLabel('Import').setInputFiles(file);
  await page.getByText(/\d reports? added/).waitFor({ timeout: LONGEST_IMPORT_MS });
  const ms = performance.now() - began;
  const { reports, bytesUsed = 0 } = (await ask(page, 'library-status', {})) as { reports: number; bytesUsed?: number };
  if (reports !== size) throw new Error(`${size} reports went in, and ${reports} are there.`);
  await page.close();
  return { ms, bytes: bytesUsed };
};

/** Milliseconds, the median of a few: until the page is compared, until the popup shows it, and the card's question. */
const pageTimes = async (context: BrowserContext, home: string, url: string): Promise<[number, number, number]> => {
  const page = await context.newPage();
  const [compared, shown, hovered]: number[][] = [[], [], []];
  const popup = await context.newPage();
  await popup.goto(`${home}library.html#privacy`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await page.bringToFront();
    await page.goto(url);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    compared!.push(performance.now() - began);
    const tab = await popup.evaluate<number>(
      `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
    );
    const opened = performance.now();
    await popup.goto(`${home}popup.html?tab=${tab}`);
    await popup.getByText(/\d figures?:/).waitFor();
    shown!.push(performance.now() - opened);
    hovered!.push(await hoverTime(page));
    await page.goto('about:blank');
  }
  await Promise.all([page.close(), popup.close()]);
  return [median(compared!), median(shown!), median(hovered!)];
};

/** From the pointer's last move to the passages of earlier reports, the card's own delay of 350 ms in it. */
const hoverTime = async (page: Page): Promise<number> => {
  await page.bringToFront();
  const point = await page.evaluate(pointAt, { text: 'S-400', nth: 0 });
  if (!point) throw new Error('The name to hover does not stand on the page.');
  await page.mouse.move(2, 2);
  await page.mouse.move(point.x, point.y, { steps: 5 });
  const began = performance.now();
  while (performance.now() - began < LONGEST_HOVER_MS) {
    const card = page.frames().find((one) => one.url().includes('/card.html'));
    if (((await card?.locator('blockquote').count()) ?? 0) > 0) return performance.now() - began;
    await page.waitForTimeout(10);
  }
  throw new Error('The card did not open.');
};

const searchTime = async (context: BrowserContext, home: string): Promise<number> => {
  const page = await context.newPage();
  await page.goto(`${home}library.html#reports`);
  await page.getByRole('searchbox').waitFor();
  const began = performance.now();
  await page.getByRole('searchbox').fill('quisuba'); // made up like all words of the library, and so hardly ever there
  await page
    .getByText(/\d found$|Search on/)
    .first()
    .waitFor({ timeout: LONGEST_SEARCH_MS });
  const ms = performance.now() - began;
  await page.close();
  return Math.round(ms);
};

const ask = async (page: Page, name: string, request: object): Promise<unknown> => {
  const message = JSON.stringify({ to: 'background', name, request });
  const answer = await page.evaluate<{ ok: boolean; reply: unknown }>(`chrome.runtime.sendMessage(${message})`);
  if (!answer.ok) throw new Error(`${name} was not answered.`);
  return answer.reply;
};

const median = (times: number[]): number => Math.round(times.sort((a, b) => a - b)[times.length >> 1] ?? 0);
