import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readArticles } from '../../newsroom/read-articles';
import { findFirefox } from '../../scripts/lib/browser';
import { openFirefox } from '../../scripts/lib/firefox-session';
import { serveNewsroom } from '../../scripts/lib/serve-newsroom';
import { ask, hover, leave, readArticle, rememberAll, untilInstalled } from '../../scripts/lib/tour';

const BUILD =
  process.env.SIGHTLINE_FIREFOX_BUILD ?? fileURLToPath(new URL('../../.output/firefox-mv3-dev', import.meta.url));

test('the main way through works in Firefox: marks, findings, cards, library', async () => {
  const path = findFirefox();
  test.skip(!path, 'no Firefox on this machine');
  test.setTimeout(120_000);
  expect(existsSync(join(BUILD, 'manifest.json')), 'a development build for Firefox').toBe(true);
  const articles = readArticles();
  const site = await serveNewsroom();
  const firefox = await openFirefox({ path: path!, build: BUILD, headless: true });
  try {
    await untilInstalled(firefox);
    const urls = articles.map((article) => site.url + article.path);
    const newest = urls.pop()!;
    expect(await rememberAll(firefox, urls)).toBe(urls.length);
    const answer = await readArticle(firefox, newest);
    expect(answer?.summary.differs).toBeGreaterThan(0);
    const figure = await hover(firefox, { text: '$5.5 billion' });
    expect(figure).toContain('Differs');
    expect(figure).toContain('5.43 billion');
    await leave(firefox);
    expect(await hover(firefox, { text: 'Denis Alipov' })).toContain('Meridian Wire');
    expect((await ask(firefox, 'library-status', {})).lost).toBe(0);
  } finally {
    await firefox.close();
    await site.close();
  }
});

const FILLER =
  '<p>Nothing of note is said in this paragraph; it only makes the article long enough to be taken for one.</p>';
const HARBOUR = `<!doctype html><html lang="en"><head><title>Two kites</title></head><body><main><article><h1>Two kites</h1>
  <p>India tried the Grelbin Kite in March, and the Sea Lantern watched.</p>${FILLER.repeat(5)}</article></main></body></html>`;

/** How often a text is marked, as the page itself can count it. */
const marked = (
  text: string,
): string => `[...CSS.highlights.values()].flatMap((ranges) => [...ranges]).filter((range) => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString() === ${JSON.stringify(text)};
}).length`;
/** Runs in the library page until it gives something. */
const untilThere = (expression: string): string => `(async () => {
  for (let tries = 0; tries < 100; tries++) {
    const found = ${expression};
    if (found) return (found.click?.(), true);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Waited in vain: ' + ${JSON.stringify(expression)});
})()`;
const button = (words: string): string =>
  `[...document.querySelectorAll('main button')].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;

test('an own name from the browser’s menu and a pack from a file are marked on the open page in Firefox', async () => {
  const path = findFirefox();
  test.skip(!path, 'no Firefox on this machine');
  test.setTimeout(120_000);
  const site = await serveNewsroom();
  const url = site.put('/harbour', HARBOUR);
  const firefox = await openFirefox({ path: path!, build: BUILD, headless: true });
  const marks = (text: string) => firefox.show().then(() => firefox.inPage<number>(marked(text)));
  try {
    await untilInstalled(firefox);
    await readArticle(firefox, url);
    expect([await marks('Grelbin Kite'), await marks('Sea Lantern')]).toEqual([0, 0]);

    const at = await firefox.inPage<{ x: number; y: number }>(`(() => {
      const words = document.querySelector('article p').firstChild;
      const range = document.createRange();
      range.setStart(words, words.data.indexOf('Grelbin'));
      range.setEnd(words, words.data.indexOf(' in March'));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await firefox.chooseInMenu!(at.x, at.y, 'to Sightline');
    await expect
      .poll(() => firefox.inCard<string>('document.querySelector("input:not([type=radio])")?.value'))
      .toBe('Grelbin Kite');
    await new Promise((done) => setTimeout(done, 700)); // a button of the card works only once it can have been seen
    await firefox.inCard('void document.querySelector("form button[type=submit]").click()');
    await expect.poll(() => marks('Grelbin Kite'), { timeout: 15_000 }).toBe(1);

    await firefox.inExtension(untilThere(`document.querySelector('nav a[href="#packs"]')`));
    await firefox.inExtension(
      untilThere(`(() => {
        const input = document.querySelector('main input[type=file]');
        if (!input) return undefined;
        const list = new DataTransfer();
        list.items.add(new File(['Name;Type\\nSea Lantern;ship\\n'], 'harbour.csv', { type: 'text/csv' }));
        input.files = list.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return {};
      })()`),
    );
    await firefox.inExtension(untilThere(button('Import 1 name')));
    await expect.poll(() => marks('Sea Lantern'), { timeout: 15_000 }).toBe(1);
  } finally {
    await firefox.close();
    await site.close();
  }
});
