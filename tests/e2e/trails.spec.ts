import type { BrowserContext, Page } from '@playwright/test';
import { readArticles } from '../../newsroom/read-articles';
import {
  closeCard,
  type Extension,
  expect,
  extensionOf,
  hover,
  launch,
  openCard,
  test,
  untilMarked,
  untilReady,
} from './fixture';

// What goes beyond a finding, in the browser: the line of a figure, its deal, and sums that do not fit.
test.describe.configure({ mode: 'serial' });

const ARTICLES = readArticles();
const NEWEST = ARTICLES.at(-1)!;
const FILLER =
  '<p>Nothing of note is said in this paragraph; it only makes the article long enough to be taken for one.</p>';
const WRONG_SUM = `<!doctype html><html lang="en"><head><title>A sum</title></head><body><main><article><h1>A sum</h1>
  <p>The $5.43 billion contract covers five S-400 systems for India at a unit price of $1.2 billion.</p>
  ${FILLER.repeat(4)}</article></main></body></html>`;

let context: BrowserContext;
let extension: Extension;
let page: Page;
test.beforeAll(async ({ site }) => {
  context = await launch();
  await untilReady(context);
  extension = await extensionOf(context);
  page = await context.newPage();
  for (const { path } of ARTICLES.slice(0, -1)) {
    await page.goto(site.url + path);
    await untilMarked(page);
    expect((await extension.askTab(site.url + path, 'remember-this', {})).ok, path).toBe(true);
  }
  await page.goto(site.url + NEWEST.path);
  await untilMarked(page, 15);
});
test.afterAll(() => context.close());

test('the card of a delivery date tells how often and how far it has slipped', async () => {
  await hover(page, '2027');
  const card = await openCard(page);
  const line = card.getByRole('region', { name: 'Through the reports' });
  await expect(line).toContainText(/The last delivery slipped by .* in \d steps/);
  await expect(line).toContainText(/\d+ reports with this page, \d+ origins \(copies count once\)/);
  await line.getByText('As a list').click();
  await expect(line.getByRole('listitem').filter({ hasText: '29 May 2025, Meridian Wire' })).toBeVisible();
  await expect(line.getByRole('listitem').filter({ hasText: 'a copy, counted once' })).toHaveCount(1);
  await closeCard(page);
});

test('the card of a delivered number holds the deal, with dates and sources', async () => {
  await hover(page, 'three squadrons');
  const card = await openCard(page);
  const deal = card.getByRole('region', { name: 'The deal for India' });
  await expect(deal).toContainText('five squadrons');
  await expect(deal).toContainText('2 still to come');
  await expect(deal.getByRole('listitem').first()).toContainText(/Signed.*October 2018/);
  await closeCard(page);
});

test('the popup tells of the deal that the page is about', async ({ site }) => {
  const popup = await extension.open(`popup.html?tab=${await extension.tabOf(site.url + NEWEST.path)}`);
  await expect(popup.getByRole('heading', { name: 'S-400 Triumf for India' })).toBeVisible();
  await popup.close();
});

test('a sum that does not fit is told on the card and in the popup', async ({ site }) => {
  const url = site.put('/sum', WRONG_SUM);
  await page.goto(url);
  await untilMarked(page, 3);
  await hover(page, '$5.43 billion');
  const card = await openCard(page);
  const computation = '5 × $1.2 billion = $6 billion; the report says $5.43 billion';
  await expect(card.getByRole('region', { name: 'Does not add up' })).toContainText(computation);
  await closeCard(page);
  const popup = await extension.open(`popup.html?tab=${await extension.tabOf(url)}`);
  await expect(popup.getByRole('button', { name: computation })).toBeVisible();
  await popup.close();
});
