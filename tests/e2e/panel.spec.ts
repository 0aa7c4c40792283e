import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../newsroom/read-articles';
import { type Extension, expect, tempDir, test, untilMarked } from './fixture';

// What popup, side panel and library say and do in the real browser, beside the reader's story.
const ARTICLES = readArticles();
const NEWEST = ARTICLES.at(-1)!;

const remember = async (extension: Extension, url: string) =>
  expect((await extension.askTab(url, 'remember-this', {})).ok).toBe(true);

test('each page has its own state and one way on', async ({ context, extension, site }) => {
  const front = site.put('/front', '<!doctype html><title>Front</title><h1>News</h1><a href="/">Home</a>');
  const page = await context.newPage();
  await page.goto(front);
  const popup = await extension.open(`popup.html?tab=${await extension.tabOf(front)}`);
  await expect(popup.getByRole('heading', { name: 'No article here' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'This site' })).toHaveAttribute('aria-pressed', 'true');

  const self = await extension.open('library.html');
  await popup.goto(extension.url(`popup.html?tab=${await extension.tabOf(self.url())}`));
  await expect(popup.getByRole('heading', { name: 'Not on this page' })).toBeVisible();
  await expect(popup.getByRole('group')).toHaveCount(0);
});

test('off takes the marks away at once and stays, on brings them back', async ({ context, extension, site }) => {
  const url = site.url + NEWEST.path;
  const page = await context.newPage();
  await page.goto(url);
  await untilMarked(page);
  const popup = await extension.open(`popup.html?tab=${await extension.tabOf(url)}`);
  await popup.getByRole('button', { name: 'Off', exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'Off on 127.0.0.1' })).toBeVisible();
  const isMarked = () => page.evaluate(() => [...CSS.highlights.values()].some((one) => one.size > 0));
  await expect.poll(isMarked).toBe(false);
  await page.reload();
  await expect(popup.getByRole('heading', { name: 'Off on 127.0.0.1' })).toBeVisible();
  expect(await isMarked()).toBe(false);
  await popup.getByRole('button', { name: 'Turn on for this site' }).click();
  await expect(popup.getByRole('button', { name: 'Remember this report' })).toBeVisible();
  await untilMarked(page);
});

test('remembering is one click, and so is taking it back', async ({ context, extension, site }) => {
  const url = site.url + NEWEST.path;
  const page = await context.newPage();
  await page.goto(url);
  await untilMarked(page);
  const address = extension.url(`popup.html?tab=${await extension.tabOf(url)}`);
  const popup = await context.newPage();
  await popup.goto(address);
  await popup.getByRole('button', { name: 'Remember this report' }).click();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText('Forgotten')).toBeVisible();
  expect((await extension.ask('library-status', {})).reports).toBe(0);
  await popup.goto(address); // what the page itself remembers must not contradict
  await expect(popup.getByRole('button', { name: 'Remember this report' })).toBeVisible();
  await expect(popup.getByText('In your library', { exact: true })).toHaveCount(0);
});

test('the side panel follows the tab in front', async ({ context, extension, site }) => {
  const [first, second] = [ARTICLES[0]!, ARTICLES[1]!].map(({ path }) => site.url + path) as [string, string];
  const page = await context.newPage();
  await page.goto(first);
  await untilMarked(page);
  const panel = await extension.open(`sidepanel.html?tab=${await extension.tabOf(first)}`);
  const line = panel.getByRole('status').filter({ hasText: /names/ });
  await expect(line).toBeVisible();
  const before = await line.textContent();
  await page.goto(second);
  await expect.poll(() => line.textContent()).not.toBe(before);
  await expect(panel.getByRole('button', { name: 'Open side panel' })).toHaveCount(0);
});

test('a library goes out as a file and comes back whole', async ({ context, extension, site }) => {
  const page = await context.newPage();
  for (const { path } of ARTICLES.slice(0, 3)) {
    await page.goto(site.url + path);
    await untilMarked(page);
    await remember(extension, site.url + path);
  }
  const library = await extension.open('library.html');
  await expect(library.getByRole('listitem').filter({ hasText: 'Forget' })).toHaveCount(3);
  await library.getByRole('link', { name: 'Import and export' }).click();
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export' }).click(),
  ]);
  const { dir, remove } = tempDir('export');
  const file = join(dir, download.suggestedFilename());
  await download.saveAs(file);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3);

  const { reports } = await extension.ask('list-reports', { offset: 0, limit: 10 });
  for (const { id } of reports) await extension.ask('forget-report', { reportId: id });
  await library.reload();
  await library.getByRole('link', { name: 'Reports' }).click();
  await expect(library.getByRole('heading', { name: 'Nothing remembered yet' })).toBeVisible();
  await library.goBack();
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"no": "report"}\n`);
  await library.getByLabel('Import').setInputFiles(file);
  await expect(library.getByText('3 reports added and 1 line refused.')).toBeVisible();
  await library.getByText('Lines refused').click();
  await expect(library.getByText(/^Line 4:/)).toBeVisible();
  await library.getByRole('link', { name: 'Reports' }).click();
  await expect(library.getByRole('listitem').filter({ hasText: 'Forget' })).toHaveCount(3);
  expect((await extension.ask('library-status', {})).reports).toBe(3);
  remove();
});

test('a report is forgotten when the page is left, and not when undone', async ({ context, extension, site }) => {
  const page = await context.newPage();
  for (const { path } of ARTICLES.slice(0, 2)) {
    await page.goto(site.url + path);
    await untilMarked(page);
    await remember(extension, site.url + path);
  }
  const library = await extension.open('library.html');
  await library
    .getByRole('button', { name: /^Forget/ })
    .first()
    .click();
  await library.getByRole('button', { name: /^Undo/ }).click();
  await library
    .getByRole('button', { name: /^Forget/ })
    .first()
    .click();
  await library.reload();
  await expect(library.getByRole('button', { name: /^Forget/ })).toHaveCount(1);
  expect((await extension.ask('library-status', {})).reports).toBe(1);
});
