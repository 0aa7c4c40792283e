import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore, type Store } from '../../../utils/store';
import { LibraryDb } from '../../../utils/store/database';
import { reportRecord } from './records';

// Many reports of a file go straight to the packed rows, past the log.
const NOW = new Date('2026-02-03T04:05:06Z');
let name: string;
let store: Store;
beforeEach(() => {
  fakeBrowser.reset();
  name = `import-${Math.random()}`;
  store = openStore(name);
});

const records = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => reportRecord(from + at, [`system:s${at % 7}`, 'system:s-400']));
const tablesOf = async (of: string): Promise<Record<string, unknown[]>> => {
  const db = new LibraryDb(of);
  await db.open();
  const names = ['reports', 'texts', 'analyses', 'summaries', 'observations', 'mentions', 'postings', 'log'] as const;
  const rows = await Promise.all(names.map(async (table) => [table, await db.table(table).toArray()] as const));
  db.close();
  return Object.fromEntries(rows);
};
const idsIn = async () => {
  const ids: string[] = [];
  for await (const { report } of store.exportRecords()) ids.push(report.id);
  return ids;
};

test('many reports at once leave the same rows as one after the other', async () => {
  const given = records(1, 130);
  await store.importRecords(given);
  const other = `import-${Math.random()}`;
  const slow = openStore(other);
  for (let at = 0; at < given.length; at += 10) await slow.importRecords(given.slice(at, at + 10));
  while ((await slow.fold()) > 0);
  expect(await tablesOf(name)).toEqual(await tablesOf(other));
});

test('what waits in the log goes before them, and what is remembered next comes after', async () => {
  await store.remember(reportRecord(500), NOW);
  await store.importRecords(records(1, 120));
  await store.remember(reportRecord(501), NOW);
  await store.importRecords(records(121, 110));
  await store.remember(reportRecord(502), NOW);
  const wanted = [500, ...Array.from({ length: 120 }, (_, at) => at + 1), 501];
  wanted.push(...Array.from({ length: 110 }, (_, at) => at + 121), 502);
  expect(await idsIn()).toEqual(wanted.map((n) => `r${n}`));
  while ((await store.fold()) > 0);
  expect(await idsIn()).toEqual(wanted.map((n) => `r${n}`));
  expect(await store.reportCountsOf(['system:s-400'])).toEqual([wanted.length]);
});

test('a batch that cannot be kept leaves nothing of itself, and comes in whole the next time', async () => {
  await store.importRecords(records(1, 100));
  const before = await tablesOf(name);
  const broken = records(101, 120);
  // A function cannot be stored: the write fails when most of the batch is written.
  const unstorable = { ...broken[119]!, sketch: [() => 1] as unknown as number[] };
  await expect(store.importRecords([...broken.slice(0, 119), unstorable])).rejects.toThrow();
  expect(await tablesOf(name)).toEqual(before);
  expect(await store.importRecords(broken)).toEqual({ added: 120, already: 0 });
  expect(await store.status()).toMatchObject({ reports: 220, lost: 0 });
});
