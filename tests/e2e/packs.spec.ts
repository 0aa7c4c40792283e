import { expect, marks, test, untilMarked } from './fixture';

// A pack from a table to marks on an open page, and away again.
const TEXT =
  'The Sea Lantern left harbour with the Marram beside her. Ada Sandpiper of the harbour desk said that the Sea Lantern ' +
  'would be back by evening, and that the Marram would stay out. ';
const PAGE = `<!doctype html><html lang="en"><title>Two vessels leave</title><article><h1>Two vessels leave</h1>${`<p>${TEXT}</p>`.repeat(6)}</article></html>`;
const TABLE = [
  'Name;Type;Also known as',
  'Sea Lantern;ship;SL-1',
  'Marram;starship;',
  ';ship;',
  'Ada Sandpiper;person;',
].join('\r\n');

test('a pack with bad lines is imported, marks open pages, is switched off by kind, and goes for good', async ({
  context,
  extension,
  site,
}) => {
  const page = await context.newPage();
  const url = site.put('/vessels', PAGE);
  await page.goto(url);
  const namesOn = async () => {
    const { answer } = await extension.askTab(url, 'page-state', {});
    return (answer?.entities ?? []).map(({ name }) => name).sort();
  };
  await expect.poll(async () => (await extension.askTab(url, 'page-state', {})).status).toBe('ready');
  expect(await namesOn()).not.toContain('Sea Lantern');
  const before = await marks(page);

  const library = await extension.open('library.html#packs');
  await expect(library.getByRole('heading', { name: 'Starter pack' })).toBeVisible();
  await library
    .getByLabel('Import a pack')
    .setInputFiles({ name: 'harbour.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${TABLE}`) });
  await expect(library.getByText('2 names found: 1 system and 1 person.')).toBeVisible();
  await expect(library.getByRole('listitem').filter({ hasText: 'Line 3' })).toContainText('“starship” is no type');
  await expect(library.getByRole('listitem').filter({ hasText: 'Line 4' })).toContainText('It has no name.');
  await library.getByRole('button', { name: 'Import 2 names' }).click();
  await expect(library.getByText('harbour was added, with 2 names.')).toBeVisible();

  // The page was never reloaded.
  await expect.poll(namesOn).toEqual(expect.arrayContaining(['Ada Sandpiper', 'Sea Lantern']));
  await page.bringToFront();
  await untilMarked(page, before + 12);

  await library.bringToFront();
  const kinds = library.getByRole('group', { name: 'Kinds of harbour' });
  await kinds.getByRole('checkbox', { name: /System/ }).uncheck();
  await expect.poll(namesOn).not.toContain('Sea Lantern');
  expect(await namesOn()).toContain('Ada Sandpiper');

  // A worker that starts anew has the pack and the switch.
  await extension.stopWorker();
  await page.reload();
  await expect.poll(namesOn).toContain('Ada Sandpiper');
  expect(await namesOn()).not.toContain('Sea Lantern');

  await library.getByRole('button', { name: 'Remove harbour' }).click();
  await expect.poll(namesOn).not.toContain('Ada Sandpiper');
  await library.getByRole('button', { name: 'Undo removing harbour' }).click();
  await expect.poll(namesOn).toContain('Ada Sandpiper');
  await library.getByRole('button', { name: 'Remove harbour' }).click();
  await library.reload();
  await expect(library.getByRole('heading', { name: 'Starter pack' })).toBeVisible();
  await expect(library.getByRole('heading', { name: 'harbour' })).toHaveCount(0);
  await page.reload();
  await expect.poll(async () => (await extension.askTab(url, 'page-state', {})).status).toBe('ready');
  expect(await namesOn()).not.toContain('Ada Sandpiper');
});
