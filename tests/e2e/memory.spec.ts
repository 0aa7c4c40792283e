// What the library remembers: across stops of the worker, restarts of the browser, and a second remembering.
import type { BrowserContext, Page } from '@playwright/test';
import type { ReplyOf } from '../../utils/messaging/protocol';
import { type Extension, expect, extensionOf, launch, sendRaw, tempDir, test, untilMarked, workerOf } from './fixture';

const story = (outlet: string, day: string, value: string, left: string) => `<!doctype html><html lang="en"><head>
<title>India's S-400 contract</title><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${day}"></head><body><main><article>
<h1>What India paid for the S-400</h1><p class="byline">By Ira Sandhu</p>
<p>In 2018 India ordered five squadrons of the S-400 from Russia under a contract worth ${value}. Three have arrived so far,
and the crews that will run them have trained in Russia for the better part of a year.</p>
<p>Denis Alipov, the ambassador in New Delhi, said the remaining two would be delivered by ${left}. He would not say which of
the two comes first, nor from which port it will sail.</p></article></main></body></html>`;

const badgeOf = async (extension: Extension, own: Page, url: string): Promise<string> => {
  const tabId = await extension.tabOf(url);
  return own.evaluate(
    (tabId) =>
      (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.action.getBadgeText({ tabId }),
    tabId,
  );
};

const read = async (context: BrowserContext, url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  await untilMarked(page);
  return page;
};

const remember = async (extension: Extension, context: BrowserContext, url: string) => {
  const page = await read(context, url);
  const outcome = await extension.askTab(page.url(), 'remember-this', {});
  await page.close();
  return outcome;
};

test('findings come from the library after the worker was stopped', async ({ context, extension, site }) => {
  const first = site.put('/one', story('The Harbour Post', '2025-05-28', 'USD 5.43 billion', '2026'));
  const second = site.put('/two', story('Northline Wire', '2025-09-03', 'USD 6.2 billion', '2026'));
  expect(await remember(extension, context, first)).toMatchObject({ ok: true, already: false });
  await extension.stopWorker();

  const page = await read(context, second);
  const own = await extension.open('library.html');
  const { answer } = await extension.askTab(page.url(), 'page-state', {});
  const value = answer?.figures.find((figure) => figure.surface === 'USD 6.2 billion');
  expect(value?.finding?.result).toBe('differs');
  expect(value?.finding?.trail.map((item) => item.surface)).toEqual(['USD 5.43 billion']);
  await expect.poll(() => badgeOf(extension, own, page.url())).toBe(String(answer?.summary.differs));

  await extension.stopWorker();
  const item = value!.finding!.trail[0]!;
  const { citations } = await extension.ask('cite-passages', {
    refs: [{ report: item.report, start: item.start, end: item.end }],
  });
  expect(citations.map((one) => one.sentence.slice(one.start, one.end))).toEqual(['USD 5.43 billion']);
});

test('the same report is remembered once, and can be forgotten', async ({ context, extension, site }) => {
  const url = site.put('/one', story('The Harbour Post', '2025-05-28', 'USD 5.43 billion', '2026'));
  expect(await remember(extension, context, url)).toMatchObject({ ok: true, already: false });
  expect(await remember(extension, context, `${url}?utm_source=letter#end`)).toMatchObject({ ok: true, already: true });
  const { total, reports } = await extension.ask('list-reports', { offset: 0, limit: 9 });
  expect(total).toBe(1);
  expect(await extension.ask('forget-report', { reportId: reports[0]!.id })).toEqual({ reports: 0 });
  expect(await extension.ask('library-status', {})).toMatchObject({ reports: 0, lost: 0 });
});

test('a library is carried over by its lines, and survives the end of the browser', async ({
  context,
  extension,
  site,
}) => {
  for (const n of [1, 2, 3])
    await remember(
      extension,
      context,
      site.put(`/${n}`, story(`Outlet ${n}`, `2025-0${n}-10`, `USD ${n} billion`, '2026')),
    );
  const { lines } = await extension.ask('export-records', {});
  expect(lines).toHaveLength(3);

  const profile = tempDir('library');
  try {
    const before = await launch(profile.dir);
    const there = await extensionOf(before);
    expect(await there.ask('import-records', { lines })).toMatchObject({ added: 3, refused: [] });
    await before.close();
    const after = await launch(profile.dir);
    const again: ReplyOf<'export-records'> = await (await extensionOf(after)).ask('export-records', {});
    expect(again.lines).toEqual(lines);
    await after.close();
  } finally {
    profile.remove();
  }
});

test('every answer is the same before and after the log is folded', async ({ context, extension, site }) => {
  for (const n of [1, 2, 3])
    await remember(
      extension,
      context,
      site.put(`/${n}`, story(`Outlet ${n}`, `2025-0${n}-10`, `USD ${n} billion`, '2026')),
    );
  const article = {
    text: 'In 2018 India ordered five squadrons of the S-400 from Russia under a contract worth USD 3.4 billion.',
    meta: { url: 'https://daily.example/9', publishedOn: '2025-09-03' },
  };
  const answers = async () => ({
    page: await extension.ask('analyse-page', { version: 1, article }),
    entity: await extension.ask('entity-details', { entityId: 'country:india' }),
    list: await extension.ask('list-reports', { offset: 0, limit: 9 }),
    file: await extension.ask('export-records', {}),
  });
  const before = await answers();
  expect(before.page.figures.some((figure) => (figure.finding?.trail.length ?? 0) > 1)).toBe(true);
  const own = await extension.open('library.html');
  await expect.poll(() => rowsIn(own, 'log'), { message: 'the log is folded when idle', timeout: 15_000 }).toBe(0);
  expect(await rowsIn(own, 'reports')).toBe(3);
  await extension.stopWorker(); // and nothing of the answers came from its memory
  expect(await answers()).toEqual(before);
});

/** Rows of a table of the library, counted past the extension's code. */
const rowsIn = (own: Page, table: string): Promise<number> =>
  own.evaluate(
    (table) =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('sightline');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(table).objectStore(table).count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
    table,
  );

test('an answered save asked the disk to be done with it', async ({ context, extension }) => {
  const worker = await workerOf(context);
  await worker.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenDurability: seen });
    // At the writes themselves: an open database keeps the way it makes transactions.
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...what) {
      seen.push(this.transaction.durability);
      return add.apply(this, what);
    };
  });
  await extension.ask('remember-page', { version: 1, article: { text: 'India buys five S-400.', meta: {} } });
  const seen = await worker.evaluate(() => (globalThis as unknown as { seenDurability: string[] }).seenDurability);
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen)).toEqual(new Set(['strict']));
});

test('a page cannot reach the library', async ({ context, extension, site }) => {
  const page = await read(
    context,
    site.put('/one', story('The Harbour Post', '2025-05-28', 'USD 5.43 billion', '2026')),
  );
  // Control: the same message is answered when a page of the extension sends it.
  const own = await extension.open('library.html');
  expect(await sendRaw(own, { to: 'background', name: 'library-status', request: {} })).toMatchObject({ ok: true });
  const sent = await page.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    return { canSend: typeof chrome?.runtime?.sendMessage, id };
  }, extension.id);
  expect(sent.canSend).toBe('undefined');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
