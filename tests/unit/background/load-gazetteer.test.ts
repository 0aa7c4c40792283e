import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createGazetteerLoader } from '../../../entrypoints/background/load-gazetteer';
import { tellTabs } from '../../../entrypoints/background/tell-tabs';
import type { OwnName } from '../../../utils/domain';
import { compileGazetteer } from '../../../utils/gazetteer';
import { namedBy } from '../../../utils/names';
import { openStore, type Store } from '../../../utils/store';

const SHIPPED = compileGazetteer([
  {
    name: 'starter',
    version: '1',
    licence: 'none',
    entities: [{ id: 'country:norway', type: 'country', name: 'Norway', aliases: [{ text: 'Norway' }] }],
  },
]);
const kite: OwnName = {
  id: 'system:kite',
  type: 'system',
  name: 'Kite',
  aliases: ['Kite'],
  createdAt: '2026-02-03T04:05:06.000Z',
  updatedAt: '2026-02-03T04:05:06.000Z',
};
let store: Store;
let made = 0;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '1.2.3' }) as never;
  vi.stubGlobal('fetch', async () => ({ arrayBuffer: async () => SHIPPED }));
  made += 1;
  store = openStore(`loader-${made}`);
});

const keep = (name: OwnName) => store.names.change(name.id, () => name);
const knows = async (loader: ReturnType<typeof createGazetteerLoader>, text: string) =>
  namedBy(text, await loader.gazetteer()).length > 0;

test('without names or packs gives the shipped list', async () => {
  const loader = createGazetteerLoader(store);
  expect([await knows(loader, 'Norway'), await knows(loader, 'Kite')]).toEqual([true, false]);
  expect((await loader.gazetteer()).layers).toHaveLength(1);
});

test('lays own names over it once it is told of them', async () => {
  const loader = createGazetteerLoader(store);
  await loader.gazetteer();
  await keep(kite);
  loader.changed();
  expect([await knows(loader, 'Norway'), await knows(loader, 'Kite')]).toEqual([true, true]);
  await store.names.change(kite.id, () => undefined);
  loader.changed();
  expect(await knows(loader, 'Kite')).toBe(false);
});

test('gives a new worker what the last one compiled, and compiles nothing', async () => {
  await keep(kite);
  await createGazetteerLoader(store).gazetteer();
  await vi.waitFor(async () => expect(await store.compiled.get('own', '1.2.3 1')).toBeDefined());
  const list = vi.spyOn(store.names, 'list');
  const loader = createGazetteerLoader(store);
  expect(await knows(loader, 'Kite')).toBe(true);
  expect(list).not.toHaveBeenCalled();
});

test('compiles anew for another version of Sightline, or from a damaged buffer', async () => {
  await keep(kite);
  await store.compiled.put('own', '1.2.3 1', new ArrayBuffer(256));
  expect(await knows(createGazetteerLoader(store), 'Kite')).toBe(true);
  fakeBrowser.runtime.getManifest = () => ({ version: '1.2.4' }) as never;
  const list = vi.spyOn(store.names, 'list');
  await createGazetteerLoader(store).gazetteer();
  expect(list).toHaveBeenCalled();
});

test('gives the shipped list alone when the library cannot be read, and tries again later', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await keep(kite);
  const broken = vi.spyOn(store.packs, 'list').mockRejectedValueOnce(new Error('no disk'));
  const loader = createGazetteerLoader(store);
  expect([await knows(loader, 'Norway')]).toEqual([true]);
  expect(broken).toHaveBeenCalled();
  expect(await knows(loader, 'Kite')).toBe(true);
});

test('every open tab is told, the one in front first, whether or not anyone listens', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, active: false },
    { id: 2, active: true },
    { id: 3, active: false, discarded: true },
    { active: false },
  ] as never);
  const told: number[] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (id: number) => {
    told.push(id);
    throw new Error('Receiving end does not exist.');
  }) as never);
  await tellTabs();
  expect(told).toEqual([2, 1]);
});
