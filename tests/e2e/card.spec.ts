import type { BrowserContext, Page } from '@playwright/test';
import {
  cardFrame,
  centreOf,
  closeCard,
  expect,
  extensionOf,
  hover,
  launch,
  openCard,
  test,
  untilMarked,
  untilReady,
} from './fixture';

// Opening, reaching, pinning and closing the card, and what the page can make of it.

let context: BrowserContext;
test.beforeAll(async () => {
  context = await launch();
  await untilReady(context);
});
test.afterAll(() => context.close());

const FILLER =
  '<p>Nothing of note is said in this paragraph; it only makes the article long enough to be taken for one.</p>';
const ARTICLE = `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><article><h1>A page</h1>
  <p>India flies the Rafale and the S-<b>400</b> guards it. ${'More words follow here. '.repeat(8)}</p>
  <p>A link to <a href="#followed">the Su-30MKI story</a> stands here.</p>${FILLER.repeat(3)}
  <p id="low">Far down, Norway is named.</p></article></main></body></html>`;

const open = async (url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  await untilMarked(page, 3);
  return page;
};
const isOpen = async (page: Page): Promise<boolean> => ((await cardFrame(page)?.getByRole('dialog').count()) ?? 0) > 0;
const expectClosed = (page: Page) => expect.poll(() => isOpen(page), { message: 'the card is closed' }).toBe(false);
/** Where the card's frame lies on the screen; the page itself cannot ask. */
const boxOf = async (page: Page) => {
  const card = await openCard(page);
  const frameBox = async () => (await (await card.frameElement()).boundingBox())!;
  const inner = () => card.locator('.card').evaluate((element) => element.getBoundingClientRect().height);
  await expect
    .poll(async () => Math.abs((await frameBox()).height - (await inner())), { message: 'the frame fits the card' })
    .toBeLessThanOrEqual(1);
  return frameBox();
};

test('opens after a rest on a mark and says what it is', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await hover(page, 'Rafale');
  const card = await openCard(page);
  await expect(card.getByRole('heading', { level: 1 })).toContainText('Rafale');
  await page.close();
});

test('opens over a name that inline tags split', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await hover(page, 'S-400');
  await expect((await openCard(page)).getByRole('heading', { level: 1 })).toContainText('S-400');
  await page.close();
});

test('does not open for a pointer that only passes by', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  const { x, y } = await centreOf(page, 'Rafale');
  await page.mouse.move(x, y);
  await page.waitForTimeout(150);
  await page.mouse.move(x, y + 300);
  await page.waitForTimeout(800);
  expect(await isOpen(page)).toBe(false);
  await page.close();
});

test('does not open over a selection that is being made', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await page.bringToFront();
  const from = await centreOf(page, 'Rafale');
  const to = await centreOf(page, 'words');
  await page.mouse.move(from.x, from.y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.waitForTimeout(700);
  expect(await isOpen(page)).toBe(false);
  await page.close();
});

for (const [what, style] of [
  ['zooms', 'zoom: 1.4'],
  ['transforms', 'transform: translateZ(0)'],
] as const) {
  test(`lies at its mark on a page that ${what} its root element`, async ({ site }) => {
    const head = `<style>html { ${style} } h1 { margin-top: 1500px } body { padding-bottom: 1500px }</style></head>`;
    const page = await open(site.put(`/root-${what}`, ARTICLE.replace('</head>', head)));
    await hover(page, 'Rafale');
    const mark = await centreOf(page, 'Rafale');
    const { x, y, width } = await boxOf(page);
    expect(width).toBeCloseTo(360, 0);
    expect(y - mark.y).toBeGreaterThan(0);
    expect(y - mark.y).toBeLessThan(40);
    expect(mark.x - x).toBeGreaterThan(0);
    expect(mark.x - x).toBeLessThan(100);
    await page.close();
  });
}

test('can be reached with the pointer and stays while it is there', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await hover(page, 'Rafale');
  const box = await boxOf(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await page.waitForTimeout(1000);
  expect(await isOpen(page)).toBe(true);
  await page.mouse.move(2, 2, { steps: 3 });
  await expectClosed(page);
  await page.close();
});

test('lies on the screen, as high as what it says', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await hover(page, 'Norway');
  const { x, y, width, height } = await boxOf(page);
  const screen = page.viewportSize()!;
  expect(width).toBe(360);
  expect(height).toBeLessThanOrEqual(screen.height * 0.6);
  expect([x >= 0, y >= 0, x + width <= screen.width, y + height <= screen.height]).toEqual([true, true, true, true]);
  await page.close();
});

test('closes on Escape, and the page does not hear that key', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await hover(page, 'Rafale');
  await openCard(page);
  await page.keyboard.press('Escape');
  await expectClosed(page);
  expect(await heard()).toEqual([]);
  // With no card open the key is the page's.
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual(['Escape', 'Escape']);
  await page.close();
});

test('a click pins it: it stays when the pointer leaves, until its button or Escape', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  const { x, y } = await centreOf(page, 'Rafale');
  await page.mouse.click(x, y);
  const card = await openCard(page);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(800);
  expect(await isOpen(page)).toBe(true);
  await expect(card.getByRole('button', { name: 'Unpin card' })).toBeVisible();
  await card.getByRole('button', { name: 'Close card' }).click();
  await expectClosed(page);
  await page.close();
});

test('its own pin button keeps it open and lets it go again', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await hover(page, 'Rafale');
  const card = await openCard(page);
  await card.getByRole('button', { name: 'Pin card' }).click();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(800);
  expect(await isOpen(page)).toBe(true);
  await card.getByRole('button', { name: 'Unpin card' }).click();
  await page.mouse.move(2, 2);
  await expectClosed(page);
  await page.close();
});

test('a click on a mark in a link follows the link', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  const { x, y } = await centreOf(page, 'Su-30MKI');
  await page.mouse.click(x, y);
  await page.waitForURL('**#followed');
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
  expect(await isOpen(page)).toBe(false);
  await page.close();
});

test('goes from mark to mark by the keyboard, takes the focus and gives it back', async ({ site }) => {
  const url = site.put('/card', ARTICLE.replace('<h1>', '<button id="own">Own</button><h1>'));
  const extension = await extensionOf(context);
  const page = await open(url);
  await page.bringToFront();
  await page.focus('#own');
  const title = async () => (await openCard(page)).getByRole('heading', { level: 1 }).textContent();
  const step = (to: 'next' | 'previous') => extension.askTab(url, 'step-mark', { step: to });
  expect(await step('next')).toEqual({ found: true });
  await page.bringToFront();
  const first = await title();
  await step('next');
  await expect.poll(title).not.toBe(first);
  await step('previous');
  await expect.poll(title).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('own');
  await page.keyboard.press('Escape');
  await expectClosed(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('own');
  await page.close();
});

test('a place asked for by the popup is scrolled to and flashes', async ({ site }) => {
  const url = site.put('/far', ARTICLE.replace('<p id="low">', '<div style="height:4000px"></div><p id="low">'));
  const extension = await extensionOf(context);
  const page = await open(url);
  const { answer } = await extension.askTab(url, 'page-state', {});
  const at = answer!.entities.findIndex(({ name }) => name === 'Norway');
  const { start, end } = answer!.marks.find((mark) => mark.kind === 'entity' && mark.at === at)!;
  expect(await extension.askTab(url, 'reveal-span', { start, end })).toEqual({ found: true });
  await page.bringToFront();
  expect(await page.evaluate(() => CSS.highlights.get('m9')?.size)).toBe(1);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#low')!.getBoundingClientRect().top))
    .toBeLessThan(900);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('m9'))).toBe(false);
  expect(await extension.askTab(url, 'reveal-span', { start: 900_000, end: 900_004 })).toEqual({ found: false });
  await page.close();
});

test('made-up events open nothing', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  const at = await centreOf(page, 'Rafale');
  await page.evaluate(({ x, y }) => {
    const target = document.elementFromPoint(x, y)!;
    const init = { bubbles: true, composed: true, clientX: x, clientY: y, key: 'k', altKey: true, shiftKey: true };
    for (const type of ['pointermove', 'pointerenter', 'pointerover'])
      target.dispatchEvent(new PointerEvent(type, init));
    for (const type of ['mousemove', 'mouseover', 'click']) target.dispatchEvent(new MouseEvent(type, init));
    for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, init));
    target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }, at);
  await page.waitForTimeout(900);
  expect(cardFrame(page)).toBeUndefined();
  // The same place does open for a real pointer.
  await hover(page, 'Rafale');
  await openCard(page);
  await page.close();
});

const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
for (const [what, headers] of [
  ['an ordinary page', {}],
  ['a page with a strict policy', STRICT],
] as const)
  test(`${what} cannot read the card or know of it`, async ({ site }) => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      addEventListener('message', ({ data }) => seen.push(data));
    });
    await page.goto(site.put('/secret', { body: ARTICLE, headers }));
    await untilMarked(page, 3);
    await hover(page, 'Rafale');
    const card = await openCard(page);
    await expect(card.getByRole('button', { name: 'Pin card' })).toBeVisible();
    expect((await boxOf(page)).width).toBe(360);
    const learnt = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild!;
      const find = (words: string) => (window as unknown as { find(words: string): boolean }).find(words);
      const found = ['Not in your earlier reports', 'Here as', 'earlier report'].map(find);
      getSelection()!.selectAllChildren(document.documentElement);
      const selected = getSelection()!.toString();
      getSelection()!.removeAllRanges();
      return {
        found,
        selected: /Here as|earlier report/.test(selected),
        root: host.shadowRoot,
        attributes: host.attributes.length,
        children: host.childNodes.length,
        frames: window.length,
        entries: performance.getEntries().filter(({ name }) => /extension:|card\.html/.test(name)).length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        messages: (globalThis as unknown as { seen: unknown[] }).seen,
        html: /extension:/.test(document.documentElement.outerHTML),
      };
    });
    expect(learnt).toEqual({
      found: [false, false, false],
      selected: false,
      root: null,
      attributes: 0,
      children: 0,
      frames: 0,
      entries: 0,
      sheets: 0,
      messages: [],
      html: false,
    });
    await page.close();
  });

test('control: the same words straight in a closed shadow root would be found', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  const found = await page.evaluate(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append('Here as one would read it');
    document.documentElement.append(host);
    return (window as unknown as { find(words: string): boolean }).find('Here as');
  });
  expect(found).toBe(true);
  await page.close();
});

test('a sandboxed document gets marks, no card, and no word in its console', async ({ site }) => {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(
    site.put('/sandbox', { body: ARTICLE, headers: { 'content-security-policy': 'sandbox allow-scripts' } }),
  );
  await untilMarked(page, 3);
  await hover(page, 'Rafale');
  await page.waitForTimeout(900);
  expect(cardFrame(page)).toBeUndefined();
  expect(said.filter((text) => !/favicon|404/.test(text))).toEqual([]);
  await page.close();
});

test('the document is as it was once the reader has gone on', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await hover(page, 'Rafale');
  await openCard(page);
  expect(await html()).not.toBe(before); // one empty element while the card is open: the test can fail
  await closeCard(page);
  await page.mouse.move(2, 2);
  await expect.poll(html, { timeout: 15_000 }).toBe(before);
  await page.close();
});

test('a card the page takes away is just closed', async ({ site }) => {
  const page = await open(site.put('/card', ARTICLE));
  await hover(page, 'Rafale');
  await openCard(page);
  await page.evaluate(() => document.documentElement.lastElementChild!.remove());
  await expect.poll(() => cardFrame(page)).toBeUndefined();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  await hover(page, 'Rafale');
  await openCard(page);
  await page.close();
});
