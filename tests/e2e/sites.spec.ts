// Where Sightline runs: only where the browser grants it, nowhere the reader turned it off, and quietly after an update.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD, expect, extensionOf, hover, launch, marks, RELEASE_BUILD, tempDir, test, untilMarked } from './fixture';

const STORY = `<!doctype html><html lang="en"><title>S-400</title><main><article><h1>India and the S-400</h1>
<p>In 2018 India ordered five squadrons of the S-400 from Russia under a contract worth USD 5.43 billion, and Denis Alipov
said in New Delhi that the remaining two would be delivered by 2026, after a delay that nobody explained.</p>
<p>Three of the five have arrived so far, according to the Indian Air Force, which runs them near the western border, and
the crews for the other two have been trained in Russia already for the better part of a year.</p></article></main></html>`;

test('a page without permission is left alone', async ({ context, extension, site }) => {
  const url = site.put('/story', STORY);
  const allowed = await context.newPage();
  await allowed.goto(url); // control: the same page is marked where the browser grants it
  await untilMarked(allowed);
  const page = await context.newPage();
  await page.goto(url.replace(site.url, site.foreignUrl));
  await page.waitForTimeout(1_500);
  expect(await marks(page)).toBe(0);
  expect(await extension.ask('get-site', { origin: site.foreignUrl })).toEqual({ mode: 'unset' });
  expect(await extension.ask('get-site', { origin: site.url })).toEqual({ mode: 'on' });
});

test('a site turned off is left alone until it is turned on again', async ({ context, extension, site }) => {
  const page = await context.newPage();
  await page.goto(site.put('/story', STORY));
  await untilMarked(page);
  expect(await extension.ask('set-site', { origin: site.url, mode: 'off' })).toEqual({ mode: 'off' });
  await expect.poll(() => marks(page), { message: 'the open tab loses its marks' }).toBe(0);
  await page.reload();
  await page.waitForTimeout(1_500);
  expect(await marks(page)).toBe(0);
  expect(await extension.ask('set-site', { origin: site.url, mode: 'on' })).toEqual({ mode: 'on' });
  await untilMarked(page);
  await page.reload();
  await untilMarked(page);
});

test('the release build runs nowhere unasked', async ({ site }) => {
  const context = await launch('', RELEASE_BUILD);
  const extension = await extensionOf(context);
  const page = await context.newPage();
  await page.goto(site.put('/story', STORY));
  await page.waitForTimeout(1_500);
  expect(await marks(page)).toBe(0);
  expect(await extension.ask('get-site', { origin: site.url })).toEqual({ mode: 'unset' });
  expect(await extension.ask('set-site', { origin: site.url, mode: 'on' }), 'not without the permission').toEqual({
    mode: 'unset',
  });
  await context.close();
});

test('the library survives an update of the extension', async () => {
  const profile = tempDir('update');
  const build = tempDir('build');
  cpSync(BUILD, build.dir, { recursive: true });
  const before = await launch(profile.dir, build.dir);
  const article = { text: 'India buys five S-400 systems from Russia.', meta: { url: 'https://daily.example/1' } };
  await (await extensionOf(before)).ask('remember-page', { version: 1, article });
  await before.close();
  const manifest = join(build.dir, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: '9.9.9' }));

  const after = await launch(profile.dir, build.dir);
  const extension = await extensionOf(after);
  const page = await extension.open('library.html');
  const version = await page.evaluate(
    () =>
      (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.runtime.getManifest().version,
  );
  expect(version).toBe('9.9.9');
  expect(await extension.ask('library-status', {})).toMatchObject({ reports: 1, lost: 0 });
  await after.close();
  profile.remove();
  build.remove();
});

test('a script left behind by a reload of the extension goes quiet, and works after a reload of the page', async ({
  context,
  extension,
  site,
}) => {
  const page = await context.newPage();
  const errors: string[] = [];
  // The browser asks for an icon that the site does not have.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(site.put('/story', STORY));
  await untilMarked(page);

  // Without developer mode Chromium disables an unpacked extension when it reloads.
  const manager = await context.newPage();
  await manager.goto('chrome://extensions/');
  await manager.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, extension.id);
  await manager.close();
  await page.waitForTimeout(1_500);
  await page.bringToFront();
  await hover(page, 'USD 5.43 billion');
  await expect.poll(() => marks(page), { message: 'the orphan noticed and cleaned up' }).toBe(0);
  expect(errors).toEqual([]);
  await page.reload();
  await untilMarked(page);
});

interface DeveloperPrivate {
  updateProfileConfiguration(change: object): Promise<void>;
  reload(id: string, options: object): Promise<void>;
}
