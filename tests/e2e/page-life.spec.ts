import { type BrowserContext, expect, type Page } from '@playwright/test';
import { hover, launch, marks, openCard, test, untilMarked, untilReady, workerOf } from './fixture';

// What becomes of the script in a page over time: very long pages, prerendering, navigation, an extension that goes away.

let context: BrowserContext;
test.beforeEach(async () => {
  context = await launch();
  await untilReady(context);
});
test.afterEach(() => context.close());

const FILLER =
  '<p>Nothing of note is said in this paragraph; it only makes the article long enough to be taken for one.</p>';
const article = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><article><h1>A page</h1>${body}${FILLER.repeat(3)}</article></body></html>`;

const open = async (url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  return page;
};

test('a very long page is marked without registering more than the reader can see', async ({ site }) => {
  const rows = Array.from({ length: 4000 }, (_, i) => `India paid $${i} million for the Su-30MKI of batch ${i}.`);
  const page = await open(site.put('/huge', article(`<div>${rows.join('<br>')}</div>`)));
  await untilMarked(page, 4);
  expect(await marks(page)).toBeLessThan(500);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 3));
  const onScreen = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].some((h) =>
        [...h].some(({ startContainer }) => {
          const range = new Range();
          range.selectNode(startContainer);
          const { top, bottom } = range.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      ),
    );
  await expect.poll(onScreen).toBe(true);
  expect(await marks(page)).toBeLessThan(500);
});

test('when the extension goes away, marks and card go with it and nothing is said in the console', async ({ site }) => {
  const page = await open(site.put('/gone', article('<p>India flies the Rafale.</p>')));
  await untilMarked(page, 2);
  await hover(page, 'Rafale');
  await openCard(page);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const worker = await workerOf(context);
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined); // the answer dies with the worker
  await expect.poll(() => context.serviceWorkers().length).toBe(0);
  await page.mouse.move(300, 500);
  await page.mouse.move(320, 520);
  await expect.poll(() => marks(page)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  expect(said).toEqual([]);
});

test('200 in-app navigations leave nothing behind', async ({ site }) => {
  const page = await open(site.put('/many', article('<p>India flies the Rafale.</p>')));
  await untilMarked(page, 2);
  const session = await context.newCDPSession(page);
  const listeners = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSEventListeners')!.value;
  };
  await session.send('Performance.enable');
  const before = await listeners();
  for (let i = 0; i < 200; i++) {
    await page.evaluate((i) => {
      history.pushState({}, '', `/many/${i}`);
      document.querySelector('h1')!.textContent = `Page ${i}`;
      document.querySelector('p')!.textContent = i % 2 ? 'Norway buys.' : 'India flies the Rafale.';
    }, i);
    if (i % 20 === 0) await page.waitForTimeout(150);
  }
  await expect.poll(() => marks(page)).toBe(1);
  expect(await listeners()).toBeLessThanOrEqual(before);
});

test('a prerendered page is marked once it is shown', async ({ site }) => {
  const later = site.put('/later', article('<p>India flies the Rafale.</p>'));
  const rules = `<script type="speculationrules">{"prerender": [{"urls": ["${later}"], "eagerness": "immediate"}]}</script>`;
  const page = await open(site.put('/first', article(`${rules}<a id="go" href="${later}">On</a>`)));
  await page.waitForTimeout(1500);
  test.skip(!site.requests.includes('/later'), 'this Chromium does not prerender');
  await page.click('#go');
  await page.waitForURL(later);
  await untilMarked(page, 2);
});
