import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { readArticles } from '../../newsroom/read-articles';
import { draftRuling } from '../../utils/rulings';
import { closeCard, type Extension, expect, hover, openCard, test, untilMarked } from './fixture';

// axe as a script in the page itself: run over a frame, it sees the card that a page cannot look into.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ARTICLES = readArticles();
// Enough of the story for a difference and for both cards to have something to tell.
const EARLIER = ARTICLES.filter(({ outlet }) => outlet.id === 'meridian-wire');

const faultsOf = async (place: Page | Frame): Promise<string[]> => {
  await place.evaluate(AXE);
  const { violations, passes } = await place.evaluate<AxeResults>(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } })`,
  );
  expect(passes.length, 'axe looked at something').toBeGreaterThan(8);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

/** The newest article open and compared with the agency's. */
const readNewest = async (page: Page, extension: Extension, url: string): Promise<string> => {
  for (const { path } of EARLIER) {
    await page.goto(url + path);
    await untilMarked(page);
    expect((await extension.askTab(url + path, 'remember-this', {})).ok).toBe(true);
  }
  const newest = url + ARTICLES.at(-1)!.path;
  await page.goto(newest);
  await untilMarked(page, 10);
  return newest;
};

/** Accepts what differs and notes why, so that the list of rulings has something to show. */
const noteOnDifference = async (extension: Extension, url: string): Promise<void> => {
  const { report, figures } = (await extension.askTab(url, 'page-state', {})).answer!;
  const { finding, ...figure } = figures.find((one) => one.finding?.result === 'differs')!;
  const draft = draftRuling({ report, figure: { ...figure, finding: finding! } });
  await extension.ask('rule-finding', { draft: { ...draft, verdict: 'accepted', note: 'Seen.' } });
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`cards of a name and of a figure, ${colorScheme}`, async ({ context, extension, site }) => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await readNewest(page, extension, site.url);
    for (const text of ['Su-57', '$5.5 billion']) {
      await hover(page, text);
      const card = await openCard(page);
      await expect(card.getByRole('listitem').first()).toBeVisible();
      expect(await faultsOf(card), text).toEqual([]);
      await closeCard(page);
    }
  });

  test(`popup, side panel and library with something in them, ${colorScheme}`, async ({ context, extension, site }) => {
    const page = await context.newPage();
    const newest = await readNewest(page, extension, site.url);
    const tab = await extension.tabOf(newest);
    await noteOnDifference(extension, newest);
    for (const [file, shows] of [
      [`popup.html?tab=${tab}`, /differ/i],
      [`sidepanel.html?tab=${tab}`, /differ/i],
      ['library.html', 'Meridian Wire'],
      ['library.html#files', 'Library file'],
      ['library.html#packs', 'Starter pack'],
      ['library.html#settings', 'Sites'],
      ['library.html#rulings', 'Take back'],
    ] as const) {
      const opened = await context.newPage();
      await opened.emulateMedia({ colorScheme });
      await opened.goto(extension.url(file));
      await expect(opened.locator('body')).toContainText(shows);
      expect(await faultsOf(opened), file).toEqual([]);
      await opened.close();
    }
  });
}

test('popup and library with nothing in them', async ({ extension }) => {
  for (const file of ['popup.html', 'library.html']) {
    const page = await extension.open(file);
    await expect(page.locator('main, [role=main]').first()).toBeVisible();
    expect(await faultsOf(page), file).toEqual([]);
  }
});

test('a planted fault is found', async ({ extension }) => {
  const page = await extension.open('library.html');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await faultsOf(page)).join()).toContain('button-name');
});
