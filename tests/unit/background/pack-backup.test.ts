import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf } from '../../../entrypoints/background/backup';
import { restoreBackup } from '../../../entrypoints/background/handlers/restore-backup';
import type { PackEntity } from '../../../utils/gazetteer';
import { memoryRoot } from '../backup/memory-root';
import { testDeps } from './background-deps';

beforeEach(() => fakeBrowser.reset());

const NOW = new Date('2026-02-03T04:05:06Z');
const ship = (n: number): PackEntity => ({
  id: `system:ship-${n}`,
  type: 'system',
  name: `Ship ${n}`,
  aliases: [{ text: `Ship ${n}` }],
});
const INFO = { name: 'harbour', version: '3', licence: 'CC0', source: 'a list', counts: { system: 3 } };

/** A library with a pack of two parts, switched off in part, and its files. */
const setUp = async () => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const over = () => {
    const deps = testDeps();
    return Object.assign(deps, { backup: backupOf(deps.store, memoryRoot(files)) });
  };
  const deps = over();
  await deps.store.packs.stage('t', 0, [ship(1), ship(2)], NOW);
  await deps.store.packs.stage('t', 1, [ship(3)], NOW);
  await deps.store.packs.commit('t', 2, INFO, NOW);
  await deps.store.packs.choose('harbour', { kindsOff: ['person'] });
  await deps.backup.run(NOW);
  return { deps, over, files };
};

test('a lost pack comes back whole, with its switches, and once', async () => {
  const { deps, over } = await setUp();
  const emptied = over();
  expect(await restoreBackup({ at: 0 }, emptied)).toEqual({ added: 0, already: 0, packs: 1 });
  expect(await emptied.store.packs.whole('harbour')).toEqual(await deps.store.packs.whole('harbour'));
  expect((await emptied.store.packs.list())[0]).toMatchObject({ ...INFO, enabled: true, kindsOff: ['person'] });
  expect(emptied.told).toBe(1);
  expect(await restoreBackup({ at: 0 }, emptied)).toEqual({ added: 0, already: 0, packs: 0 });
  expect(emptied.told).toBe(1);
});

test('a switch is saved too, and a pack that is there stays as it is', async () => {
  const { deps, over } = await setUp();
  await deps.store.packs.choose('harbour', { enabled: false });
  await deps.backup.run(NOW);
  const emptied = over();
  await restoreBackup({ at: 0 }, emptied);
  expect((await emptied.store.packs.list())[0]).toMatchObject({ enabled: false });
});

test('a damaged file of a pack is passed over', async () => {
  const { over, files } = await setUp();
  for (const name of files.keys()) if (name.includes('pack-')) files.set(name, new Uint8Array([1, 2, 3]));
  const emptied = over();
  expect(await restoreBackup({ at: 0 }, emptied)).toMatchObject({ packs: 0 });
  expect(await emptied.store.packs.list()).toEqual([]);
});
