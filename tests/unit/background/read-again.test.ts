import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entityDetails } from '../../../entrypoints/background/handlers/entity-details';
import { rememberPage } from '../../../entrypoints/background/handlers/remember-page';
import { createReadingAgain } from '../../../entrypoints/background/read-again';
import type { ReportRecord } from '../../../utils/domain';
import { articleOn, testDeps } from './background-deps';

beforeEach(() => fakeBrowser.reset());

const MORE = ' Denis Alipov spoke of two S-400 systems in India.';
const recordsOf = async ({ store }: ReturnType<typeof testDeps>) => (await store.recordsAfter(0, 99)).records;

/** What an older version kept of a report: it knew neither India nor any claim. */
const readPoorly = (record: ReportRecord): ReportRecord => ({
  ...record,
  mentions: record.mentions.filter(({ entityId }) => entityId !== 'country:india'),
  claims: record.claims.map(({ subject: _, ...claim }) => ({ ...claim, measure: 'other' as const })),
});

/** A library of three reports as an older version would have kept them, and as this one reads them. */
const setUp = async (change = readPoorly) => {
  const fresh = testDeps();
  for (const n of [1, 2, 3]) await rememberPage({ version: 1, article: articleOn(n, `$${n} billion`, MORE) }, fresh);
  while ((await fresh.store.fold()) > 0);
  const [wanted, older] = [await recordsOf(fresh), testDeps()];
  await older.store.importRecords(wanted.map(change));
  while ((await older.store.fold()) > 0);
  return { wanted, older, fresh };
};

test('reports remembered before an update are read again, and are as if remembered now', async () => {
  const { wanted, older, fresh } = await setUp();
  expect(await createReadingAgain(older)()).toBe(3);
  expect(await recordsOf(older)).toEqual(wanted);
  const of = { entityId: 'country:india' };
  expect(await entityDetails(of, older)).toEqual(await entityDetails(of, fresh));
  const said = (deps: typeof older) => deps.store.observationsOf(['system:s-400', 'country:india']);
  expect(await said(older)).toEqual(await said(fresh));
  expect(await older.store.reportCountsOf(['country:india', 'system:s-400'])).toEqual([3, 3]);
});

test('nothing is read twice under one version, and the next version reads it again', async () => {
  const { older } = await setUp();
  const readAgain = createReadingAgain(older);
  await readAgain();
  older.gazetteer = () => Promise.reject(new Error('nothing is to be read'));
  expect(await createReadingAgain(older)()).toBe(0);
  older.version = () => '0.2.0';
  await expect(createReadingAgain(older)()).rejects.toThrow('nothing is to be read');
});

test('a worker that stops half way goes on where it was', async () => {
  const { older, wanted } = await setUp();
  const { records, last } = await older.store.readAgain.waiting('0.1.0', 1);
  expect(records.map(({ report }) => report.id)).toEqual([wanted[0]!.report.id]);
  await older.store.readAgain.done('0.1.0', last!);
  expect(await createReadingAgain(older)()).toBe(2);
  expect((await recordsOf(older))[0]).not.toEqual(wanted[0]);
});

test('what is remembered under these rules is left alone', async () => {
  const { older, wanted } = await setUp();
  await createReadingAgain(older)();
  await rememberPage({ version: 1, article: articleOn(4, '$4 billion') }, older);
  while ((await older.store.fold()) > 0);
  expect(await older.store.readAgain.waiting('0.1.0', 9)).toEqual({ records: [] });
  expect((await recordsOf(older)).length).toBe(wanted.length + 1);
});

test('names that only a removed pack knew stay', async () => {
  const { older } = await setUp((record) => {
    const at = record.text.indexOf('spoke');
    const lost = { entityId: 'system:of-a-pack', type: 'system' as const, start: at, end: at + 5 };
    return { ...record, mentions: [...record.mentions, lost] };
  });
  await createReadingAgain(older)();
  expect(await older.store.reportCountsOf(['system:of-a-pack'])).toEqual([3]);
});

test('two askings are one reading, and a forgotten report is no trouble', async () => {
  const { older, wanted } = await setUp();
  const readAgain = createReadingAgain(older);
  const first = readAgain();
  expect(readAgain()).toBe(first);
  await older.store.forget(wanted[1]!.report.id);
  await first;
  expect((await recordsOf(older)).map(({ report }) => report.id)).toEqual([wanted[0]!.report.id, wanted[2]!.report.id]);
  expect(await older.store.reportCountsOf(['country:india'])).toEqual([2]);
});
