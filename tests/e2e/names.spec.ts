import type { BrowserContext, Frame, Page } from '@playwright/test';
import {
  cardFrame,
  closeCard,
  type Extension,
  expect,
  extensionOf,
  highlights,
  hover,
  launch,
  openCard,
  test,
  untilMarked,
  untilReady,
  workerOf,
} from './fixture';

// The reader's own names: added on the page, marked without a reload, hidden and brought back.

let context: BrowserContext;
let extension: Extension;
test.beforeEach(async () => {
  context = await launch();
  await untilReady(context);
  extension = await extensionOf(context);
});
test.afterEach(() => context.close());

const FILLER =
  '<p>Nothing of note is said in this paragraph; it only makes the article long enough to be taken for one.</p>';
const ARTICLE = `<!doctype html><html lang="en"><head><title>Kites over Norway</title></head><body><main><article>
  <h1>Kites over Norway</h1><p>Norway tried the Grelbin Kite in March. Twelve of the Grelbin Kite flew.</p>
  <p>The Su-30MKI was there too.</p>${FILLER.repeat(4)}</article></main></body></html>`;

const open = async (url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  await untilMarked(page, 3);
  return page;
};
/** How often a text is marked as a name, watched or not. */
const marked = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (text) =>
      [...CSS.highlights]
        .filter(([name]) => /^m[08]d?$/.test(name))
        .flatMap(([, ranges]) => [...ranges])
        .filter((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString() === text;
        }).length,
    text,
  );
const select = (page: Page, text: string): Promise<void> =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(text);
      if (at < 0 || node.parentElement?.closest('h1')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
  }, text);
/** As the context menu does it: headless browsers show no menu to click in. */
const chooseInMenu = async (page: Page, selectionText: string): Promise<void> => {
  const tabId = await extension.tabOf(page.url());
  const worker = await workerOf(context);
  await worker.evaluate(
    ({ tabId, selectionText }) =>
      (
        globalThis as unknown as {
          chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
        }
      ).chrome.contextMenus.onClicked.dispatch({ menuItemId: 'add-name', selectionText }, { id: tabId }),
    { tabId, selectionText },
  );
};
/** A card takes no click that changes anything in its first half second. */
const seen = (page: Page) => page.waitForTimeout(900);
/** Presses a button; where the card refuses the click and asks to try again, once more, as a reader would. */
const press = async (card: Frame, name: string | RegExp) => {
  const button = card.getByRole('button', { name });
  await button.click();
  const refusal = card.getByText(/Nothing was changed/);
  const isRefused = await refusal.waitFor({ timeout: 400 }).then(
    () => true,
    () => false, // done, or still being done
  );
  if (isRefused) await button.click();
};

const addKite = async (page: Page): Promise<Frame> => {
  await select(page, 'Grelbin Kite');
  await chooseInMenu(page, 'Grelbin Kite');
  const card = await openCard(page);
  await expect(card.getByLabel('Name', { exact: true })).toHaveValue('Grelbin Kite');
  await seen(page);
  await press(card, 'Add');
  await expect(card.getByRole('status').filter({ hasText: 'one of your names now' })).toBeVisible();
  return card;
};

test('a selected name is added, marked at once, and still there after a reload', async ({ site }) => {
  const page = await open(site.put('/kites', ARTICLE));
  expect(await marked(page, 'Grelbin Kite')).toBe(0);
  await addKite(page);
  await expect.poll(() => marked(page, 'Grelbin Kite'), { message: 'marked without a reload' }).toBe(2);
  await page.reload();
  await expect.poll(() => marked(page, 'Grelbin Kite'), { message: 'marked after a reload' }).toBe(2);
  await extension.stopWorker();
  await page.reload();
  await expect.poll(() => marked(page, 'Grelbin Kite'), { message: 'marked by a new worker' }).toBe(2);
});

test('a name just added is found in the reports remembered before', async ({ site }) => {
  const earlier = await open(site.put('/kites-before', ARTICLE.replaceAll('March', 'February')));
  await extension.askTab(earlier.url(), 'remember-this', {});
  await earlier.close();
  const page = await open(site.put('/kites', ARTICLE));
  await addKite(page);
  const [added] = (await extension.ask('list-names', { query: '', offset: 0, limit: 1 })).names;
  const counted = async () => (await extension.ask('entity-details', { entityId: added!.id })).earlierReports;
  await expect.poll(counted, { message: 'the earlier report is linked' }).toBe(1);
});

test('what was added can be taken back right away', async ({ site }) => {
  const page = await open(site.put('/kites', ARTICLE));
  const card = await addKite(page);
  await expect.poll(() => marked(page, 'Grelbin Kite')).toBe(2);
  await press(card, 'Undo');
  await expect.poll(() => marked(page, 'Grelbin Kite')).toBe(0);
});

/** The card of a name, opened and entered by the pointer, and seen long enough to be clicked. */
async function cardUnderPointer(page: Page, name: string) {
  await hover(page, name);
  const card = await openCard(page);
  const frame = (await (await card.frameElement()).boundingBox())!;
  await page.mouse.move(frame.x + 100, frame.y + 60, { steps: 5 });
  await seen(page);
  return card;
}

test('not this hides a name in the report, and undo brings it back', async ({ site }) => {
  const page = await open(site.put('/kites', ARTICLE));
  expect(await marked(page, 'Su-30MKI')).toBe(1);
  const card = await cardUnderPointer(page, 'Su-30MKI');
  await press(card, /Not this/);
  await press(card, 'Not in this report');
  await expect(card.getByText('“Su-30MKI” is hidden in this report.')).toBeVisible();
  await page.mouse.move(2, 2); // the way back outlasts a pointer that strays
  await expect.poll(() => marked(page, 'Su-30MKI')).toBe(0);
  await page.waitForTimeout(600);
  await press(card, 'Undo');
  await expect.poll(() => marked(page, 'Su-30MKI')).toBe(1);
});

test('a hidden name stays hidden, is listed in the library and comes back from there', async ({ site }) => {
  const page = await open(site.put('/kites', ARTICLE));
  const card = await cardUnderPointer(page, 'Su-30MKI');
  await press(card, /Not this/);
  await press(card, 'Never anywhere');
  await expect.poll(() => marked(page, 'Su-30MKI')).toBe(0);
  await page.reload();
  await untilMarked(page, 2);
  expect(await marked(page, 'Su-30MKI')).toBe(0);
  const library = await extension.open('library.html#names');
  await library.getByRole('button', { name: /Mark “Su-30MKI” again/ }).click();
  await page.bringToFront();
  await expect.poll(() => marked(page, 'Su-30MKI')).toBe(1);
});

test('a watched name is marked more strongly', async ({ site }) => {
  const page = await open(site.put('/kites', ARTICLE));
  await hover(page, 'Su-30MKI');
  const card = await openCard(page);
  await seen(page);
  await press(card, 'Watch');
  await expect(card.getByRole('button', { name: 'Watched' })).toBeVisible();
  await expect.poll(async () => (await highlights(page)).m8, { message: 'painted as watched' }).toBe(1);
});

test('a name in no list is added from the popup', async ({ site }) => {
  const article = ARTICLE.replace('The Su-30MKI', 'A new XQZ-77 and the Su-30MKI');
  const page = await open(site.put('/kites', article));
  const popup = await extension.open(`popup.html?tab=${await extension.tabOf(page.url())}`);
  await popup.getByRole('button', { name: 'Add XQZ-77' }).click();
  await popup.getByRole('form', { name: 'Add a name' }).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(popup.getByText('XQZ-77 is one of your names now.')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => marked(page, 'XQZ-77')).toBe(1);
});

// What a page may lay over the card or do to it so that a click goes elsewhere than it seems.
const COVERS: Record<string, string> = {
  'fades the whole page': 'document.documentElement.style.opacity = "0.05"',
  'fades it by a filter': 'document.documentElement.style.filter = "opacity(0.05)"',
  'lays a sheet over it that lets clicks through':
    'document.body.insertAdjacentHTML("beforeend", "<div style=\\"position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none\\"></div>"); document.documentElement.append(document.body.lastElementChild)',
  'lays a popover over it that lets clicks through':
    'const cover = document.createElement("div"); cover.popover = "manual"; cover.style.cssText = "width:100vw;height:100vh;pointer-events:none;background:#fff"; document.body.append(cover); cover.showPopover()',
};
for (const [says, script] of Object.entries(COVERS)) {
  test(`a click changes nothing when the page ${says}`, async ({ site }) => {
    const page = await open(site.put('/kites', ARTICLE));
    await hover(page, 'Su-30MKI');
    const card = await openCard(page);
    const frame = (await (await card.frameElement()).boundingBox())!;
    await page.mouse.move(frame.x + 100, frame.y + 60, { steps: 5 });
    await seen(page);
    await page.evaluate(script);
    await page.waitForTimeout(400);
    await card.getByRole('button', { name: 'Watch' }).click({ force: true, noWaitAfter: true });
    await expect(card.getByText(/something lies over it/)).toBeAttached();
    expect((await extension.ask('list-names', { query: '', offset: 0, limit: 9 })).total).toBe(0);
    await closeCard(page);
    expect(cardFrame(page)).toBeDefined();
  });
}

test('a click on a covered card changes nothing when the cover goes right after it', async ({ site }) => {
  const page = await open(site.put('/kites', ARTICLE));
  const card = await cardUnderPointer(page, 'Su-30MKI');
  await page.evaluate(() => {
    document.documentElement.style.opacity = '0.05';
  });
  await page.waitForTimeout(400);
  await card.getByRole('button', { name: 'Watch' }).click({ force: true, noWaitAfter: true });
  await page.evaluate(() => {
    document.documentElement.style.opacity = '';
  });
  await expect(card.getByText(/something lies over it/)).toBeAttached();
  await page.waitForTimeout(1000);
  expect((await extension.ask('list-names', { query: '', offset: 0, limit: 9 })).total).toBe(0);
  // Seen for a moment, it takes the same click.
  await card.getByRole('button', { name: 'Watch' }).click();
  await expect(card.getByRole('button', { name: 'Watched' })).toBeVisible();
});
