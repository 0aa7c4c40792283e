import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readArticles } from '../../newsroom/read-articles';
import { findFirefox } from '../../scripts/lib/browser';
import { openFirefox } from '../../scripts/lib/firefox-session';
import { serveNewsroom } from '../../scripts/lib/serve-newsroom';
import { ask, hover, leave, readArticle, rememberAll, untilInstalled } from '../../scripts/lib/tour';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3-dev', import.meta.url));

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
