import type { BrowserContext, Page } from '@playwright/test';
import { cardFrame, expect, extensionOf, hover, launch, openCard, test, untilMarked, untilReady } from './fixture';

// Small windows, folded and shadowed text, and the reader's own pace.

let context: BrowserContext;
test.beforeAll(async () => {
  context = await launch();
  await untilReady(context);
});
test.afterAll(() => context.close());

const FILLER =
  '<p>Nothing of note is said in this paragraph; it only makes the article long enough to be taken for one.</p>'.repeat(
    4,
  );
const html = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
const open = async (url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  await untilMarked(page, 1);
  return page;
};
const titleOf = async (page: Page) => (await openCard(page)).getByRole('heading', { level: 1 }).textContent();

test('a card fits into a window narrower than itself', async ({ site }) => {
  const page = await open(
    site.put('/narrow', html(`<article><h1>A page</h1><p>India flies the Rafale.</p>${FILLER}</article>`)),
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await hover(page, 'Rafale');
  const frame = await (await openCard(page)).frameElement();
  await expect.poll(async () => (await frame.boundingBox())?.width).toBe(304);
  expect((await frame.boundingBox())?.x).toBe(8);
  await page.close();
});

test('in a window as low as great magnification leaves, all of a card can be scrolled to', async ({ site }) => {
  const page = await open(
    site.put('/low', html(`<article><h1>A page</h1><p>India flies the Rafale.</p>${FILLER}</article>`)),
  );
  await page.setViewportSize({ width: 320, height: 256 });
  await hover(page, 'Rafale');
  const card = await openCard(page);
  const button = card.getByRole('button', { name: 'Watch' });
  await button.scrollIntoViewIfNeeded();
  const seen = () =>
    button.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(seen).toBe(true);
  await page.close();
});

test('the pace chosen in the library holds at once on pages that are open', async ({ site }) => {
  const page = await open(
    site.put('/pace', html(`<article><h1>A page</h1><p>India flies the Rafale.</p>${FILLER}</article>`)),
  );
  const library = await (await extensionOf(context)).open('library.html#settings');
  await library.getByRole('radio', { name: /Calm/ }).check();
  await hover(page, 'Rafale');
  await page.waitForTimeout(500);
  expect((await cardFrame(page)?.getByRole('dialog').count()) ?? 0).toBe(0);
  await openCard(page);
  await library.getByRole('radio', { name: /Normal/ }).check();
  await library.close();
  await page.close();
});

test('folded text is read, the keyboard passes over it, and it is marked once it shows', async ({ site }) => {
  const url = site.put(
    '/folded',
    html(
      `<article><h1>A page</h1><p>India flies it.</p>${FILLER}<details><summary>More</summary><p>Norway has none.</p></details><p>Sweden builds its own.</p></article>`,
    ),
  );
  const page = await open(url);
  const extension = await extensionOf(context);
  const { answer } = await extension.askTab(url, 'page-state', {});
  expect(answer?.entities.map(({ name }) => name)).toEqual(['India', 'Norway', 'Sweden']);
  await page.bringToFront();
  const walked: (string | null)[] = [];
  for (let i = 0; i < 3; i++) {
    await extension.askTab(url, 'step-mark', { step: 'next' });
    await page.waitForTimeout(200);
    walked.push(await titleOf(page));
  }
  expect(walked).toEqual(['India', 'Sweden', 'India']);
  await page.keyboard.press('Escape');
  await page.locator('details').evaluate((details) => details.setAttribute('open', ''));
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)))
    .toBe(3);
  await hover(page, 'Norway');
  expect(await titleOf(page)).toBe('Norway');
  await page.close();
});

test('an article in an open shadow root is marked, and late words in it too', async ({ site }) => {
  const page = await open(
    site.put(
      '/shadow',
      html(
        `<main><h1>A page</h1><news-body></news-body></main><script>document.querySelector('news-body').attachShadow({ mode: 'open' }).innerHTML = '<p>India flies the Rafale.</p>${FILLER}'</script>`,
      ),
    ),
  );
  const box = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('news-body')!.shadowRoot!.querySelector('p')!);
    const { left, top, bottom } = range.getBoundingClientRect();
    return { x: left + 8, y: (top + bottom) / 2 };
  });
  await page.bringToFront();
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.move(box.x, box.y, { steps: 6 });
  expect(await titleOf(page)).toBe('India');
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('p'), { textContent: 'Norway and Sweden do not.' });
    document.querySelector('news-body')!.shadowRoot!.querySelector('p')!.after(late);
  });
  await untilMarked(page, 4);
  await page.close();
});
