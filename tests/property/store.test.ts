import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReportRecord } from '../../utils/domain';
import { openStore, type Store } from '../../utils/store';
import { LibraryDb } from '../../utils/store/database';
import { foldOnce } from '../../utils/store/fold';
import { reportRecord } from '../unit/store/records';

const NOW = new Date('2026-02-03T04:05:06Z');
const SYSTEMS = ['system:a', 'system:b', 'system:c', 'system:d'];

let made = 0;
const newName = (): string => {
  made += 1;
  return `laws-${made}-${Math.random()}`;
};

const records = fc
  .array(fc.subarray(SYSTEMS), { minLength: 1, maxLength: 30 })
  .map((lists): ReportRecord[] => lists.map((systems, n) => reportRecord(n, systems)));

const logOf = async (db: LibraryDb, given: ReportRecord[]): Promise<void> => {
  await db.log.bulkAdd(given.map((record) => ({ contentHash: `h-${record.report.id}`, record })));
};
const foldAll = async (db: LibraryDb, limits: number[]): Promise<void> => {
  for (let i = 0; (await foldOnce(db, limits[i % limits.length])) > 0; i += 1);
};
const dumpOf = async (db: LibraryDb): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

/** Everything a reader could ask, in an order of its own. */
const answersOf = async (store: Store, ids: string[]) => ({
  counts: await store.reportCountsOf(SYSTEMS),
  without: await store.reportCountsOf(SYSTEMS, 'r1'),
  observations: (await store.observationsOf(SYSTEMS))
    .map(({ report, claim }) => `${report.id} ${claim.subject}`)
    .sort(),
  latest: await Promise.all(SYSTEMS.map(async (id) => (await store.latestMentions(id, 3)).map((ref) => ref.report.id))),
  texts: [...(await store.textsOf(ids)).keys()].sort(),
  list: (await store.listReports(0, 99)).reports.map((report) => report.id),
  status: await store.status(),
});

beforeEach(() => fakeBrowser.reset());

describe('the store', () => {
  test('packs the same rows however the folding is cut', async () => {
    const limits = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(records, limits, async (given, cuts) => {
        const [atOnce, inParts] = [new LibraryDb(newName()), new LibraryDb(newName())];
        await Promise.all([logOf(atOnce, given), logOf(inParts, given)]);
        await foldAll(atOnce, [1_000]);
        await foldAll(inParts, cuts);
        const whole = await dumpOf(atOnce);
        expect(await dumpOf(inParts)).toEqual(whole);
        expect(whole.log).toEqual([]);
        expect(whole.reports).toHaveLength(given.length);
        atOnce.close();
        inParts.close();
      }),
      { numRuns: 40 },
    );
  });

  test('loses and doubles nothing when the folding is stopped at any write', async () => {
    let stops = 0;
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 0, max: 60 }), async (given, writesLeft) => {
        const [stopped, whole] = [new LibraryDb(newName()), new LibraryDb(newName())];
        await Promise.all([logOf(stopped, given), logOf(whole, given)]);
        const before = await dumpOf(stopped);
        let left = writesLeft;
        const stop = (): void => {
          left -= 1;
          if (left < 0) throw new Error('the browser stopped the worker');
        };
        for (const table of stopped.tables) table.hook('creating', stop);
        const failed = await foldOnce(stopped, 1_000).then(
          () => false,
          () => true,
        );
        if (failed) {
          stops += 1;
          expect(await dumpOf(stopped)).toEqual(before);
        }
        for (const table of stopped.tables) table.hook('creating').unsubscribe(stop);
        await foldAll(stopped, [1_000]);
        await foldAll(whole, [1_000]);
        expect(await dumpOf(stopped)).toEqual(await dumpOf(whole));
        stopped.close();
        whole.close();
      }),
      { numRuns: 40 },
    );
    expect(stops).toBeGreaterThan(5); // the stops were real
  });

  test('answers after any remembering, forgetting and folding as if only what is left had been remembered', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('remember' as const), n: fc.nat(8), systems: fc.subarray(SYSTEMS) }),
      fc.record({ do: fc.constant('forget' as const), n: fc.nat(8) }),
      fc.record({ do: fc.constant('fold' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await fakeBrowser.storage.local.clear();
        const store = openStore(newName());
        const left = new Map<string, ReportRecord>();
        for (const one of steps) {
          if (one.do === 'fold') await store.fold();
          else if (one.do === 'forget') {
            await store.forget(`r${one.n}`);
            left.delete(`r${one.n}`);
          } else {
            // Another list of systems is another text: the report is replaced.
            const record = reportRecord(one.n, one.systems, `five of report ${one.n}: ${one.systems.join(' ')}`);
            const same = left.get(record.report.id)?.text === record.text;
            expect((await store.remember(record, NOW)).already).toBe(same);
            if (!same) {
              left.delete(record.report.id); // a replaced report is the latest read again
              left.set(record.report.id, record);
            }
          }
        }
        const ids = Array.from({ length: 9 }, (_, n) => `r${n}`);
        const answers = await answersOf(store, ids);
        await fakeBrowser.storage.local.clear();
        const fresh = openStore(newName());
        for (const record of left.values()) await fresh.remember(record, NOW);
        expect(answers).toEqual(await answersOf(fresh, ids));
        store.close();
        fresh.close();
      }),
      { numRuns: 60 },
    );
  });

  test('is not changed by importing the same file twice', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.boolean(), async (given, folded) => {
        const name = newName();
        const store = openStore(name);
        expect((await store.importRecords(given)).added).toBe(given.length);
        if (folded) await store.fold();
        const db = new LibraryDb(name);
        const before = await dumpOf(db);
        expect(await store.importRecords([...given].reverse())).toEqual({ added: 0, already: given.length });
        expect(await dumpOf(db)).toEqual(before);
        store.close();
        db.close();
      }),
      { numRuns: 30 },
    );
  });
});
