import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Hiding, OwnName } from '../../../utils/domain';
import { OWN_STAMP, openStore, type Store } from '../../../utils/store';

const name = (id: string, parts: Partial<OwnName> = {}): OwnName => ({
  id: `system:${id}`,
  type: 'system',
  name: id,
  aliases: [id],
  createdAt: '2026-02-03T04:05:06.000Z',
  updatedAt: '2026-02-03T04:05:06.000Z',
  ...parts,
});
const hiding = (parts: Partial<Hiding> = {}): Hiding => ({
  scope: 'everywhere',
  entityId: 'system:a',
  name: 'A',
  surface: 'A1',
  createdAt: '2026-02-03T04:05:06.000Z',
  ...parts,
});
let store: Store;
let made = 0;

beforeEach(() => {
  fakeBrowser.reset();
  made += 1;
  store = openStore(`names-${made}`);
});

describe('own names', () => {
  test('are kept, changed and removed, each change with what was before', async () => {
    const { names } = store;
    expect(await names.change('system:a', () => name('a'))).toEqual({ now: name('a') });
    const noted = name('a', { note: 'x' });
    expect(await names.change('system:a', (before) => before && { ...before, note: 'x' })).toEqual({
      before: name('a'),
      now: noted,
    });
    expect(await names.of(['system:a', 'system:b'])).toEqual(new Map([['system:a', noted]]));
    expect(await names.change('system:a', () => undefined)).toEqual({ before: noted });
    expect(await names.list()).toEqual([]);
  });

  test('come last changed first', async () => {
    for (const [at, id] of ['a', 'c', 'b'].entries())
      await store.names.change(`system:${id}`, () => name(id, { updatedAt: `2026-02-0${at + 1}T00:00:00.000Z` }));
    expect((await store.names.list()).map(({ name }) => name)).toEqual(['b', 'c', 'a']);
  });

  test('count their changes, and merging what is known is none', async () => {
    expect(await store.compiled.stamp(OWN_STAMP)).toBe(0);
    expect(await store.names.merge([name('a'), name('b')])).toBe(2);
    expect(await store.compiled.stamp(OWN_STAMP)).toBe(1);
    expect(await store.names.merge([name('a'), name('b')])).toBe(0);
    expect(await store.compiled.stamp(OWN_STAMP)).toBe(1);
    expect(await store.names.merge([name('b', { aliases: ['b2'] })])).toBe(1);
    expect((await store.names.of(['system:b'])).get('system:b')?.aliases).toEqual(['b', 'b2']);
  });

  test('outlive the connection', async () => {
    await store.names.change('system:a', () => name('a'));
    store.close();
    expect(await openStore(`names-${made}`).names.list()).toEqual([name('a')]);
  });
});

describe('hidden forms', () => {
  test('are found where they hold', async () => {
    const here = hiding({ scope: 'report', report: 'r1' });
    const site = hiding({ scope: 'site', host: 'a.example' });
    expect(await store.names.hide([hiding(), here, site])).toBe(3);
    expect(await store.names.hidingsAt(['everywhere', 'report:r2'])).toEqual([hiding()]);
    expect((await store.names.hidingsAt(['report:r1', 'site:a.example'])).length).toBe(2);
    expect(await store.names.listHidings()).toHaveLength(3);
  });

  test('said twice are one, and are taken back', async () => {
    await store.names.hide([hiding()]);
    expect(await store.names.hide([hiding({ surface: 'A 1', createdAt: '2026-03-03T00:00:00.000Z' })])).toBe(0);
    await store.names.unhide(hiding({ surface: 'A-1' }));
    expect(await store.names.listHidings()).toEqual([]);
  });
});

test('a compiled gazetteer is given for its stamp only', async () => {
  await store.compiled.put('own', '3', new ArrayBuffer(8));
  expect((await store.compiled.get('own', '3'))?.byteLength).toBe(8);
  expect(await store.compiled.get('own', '4')).toBeUndefined();
});
