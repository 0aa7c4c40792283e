import { readArticles } from '../../newsroom/read-articles';
import { expect, test, untilMarked } from './fixture';

const ARTICLES = readArticles().slice(0, 3);

test('a library whose database is gone is brought back from the backup', async ({ context, extension, site }) => {
  const page = await context.newPage();
  for (const { path } of ARTICLES) {
    await page.goto(site.url + path);
    await untilMarked(page);
    expect((await extension.askTab(site.url + path, 'remember-this', {})).ok).toBe(true);
  }
  const library = await extension.open('library.html#packs');
  await library
    .getByLabel('Import a pack')
    .setInputFiles({ name: 'harbour.csv', mimeType: 'text/csv', buffer: Buffer.from('Name;Type\nSea Lantern;ship\n') });
  await library.getByRole('button', { name: /^Import 1 name/ }).click();
  await expect(library.getByText('harbour was added')).toBeVisible();
  await expect.poll(async () => (await extension.ask('backup-status', {})).packs, { timeout: 15_000 }).toBe(1);
  // It is saved once nothing was remembered for a while.
  const saved = async () => (await extension.ask('backup-status', {})).reports;
  await expect.poll(saved, { timeout: 15_000 }).toBeGreaterThan(0);
  const before = await saved();

  await library.getByRole('link', { name: 'Reports' }).click();
  await library.reload();
  await expect(library.getByRole('listitem').filter({ hasText: 'Forget' })).toHaveCount(3);
  await extension.stopWorker();
  await library.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase('sightline');
        request.onsuccess = done;
        request.onerror = fail;
        request.onblocked = fail;
      }),
  );
  await library.reload();
  await expect(library.getByRole('alert')).toContainText('3 reports have gone missing');
  await library.getByRole('button', { name: 'Bring them back' }).click();
  await expect(library.getByRole('listitem').filter({ hasText: 'Forget' })).toHaveCount(before);
  expect((await extension.ask('library-status', {})).lost).toBe(3 - before);

  await expect(library.getByRole('link', { name: 'Packs 2' })).toBeVisible();

  // All of it is saved anew, and a forgotten report leaves the backup too.
  await expect.poll(saved, { timeout: 15_000 }).toBe(before);
  const { reports } = await extension.ask('list-reports', { offset: 0, limit: 9 });
  await extension.ask('forget-report', { reportId: reports[0]!.id });
  expect(await saved()).toBe(before - 1);
});
