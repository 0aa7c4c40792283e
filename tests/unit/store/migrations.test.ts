import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore } from '../../../utils/store';
import { LibraryDb, SCHEMA_VERSION } from '../../../utils/store/database';
import { readDump, restoreDump, storesOf } from './dumps';

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);
let made = 0;
const newName = (): string => {
  made += 1;
  return `migration-${made}`;
};

beforeEach(() => fakeBrowser.reset());

describe('the library of an earlier version', () => {
  // Each dump holds two folded reports, one still in the log and one replaced text.
  test.each(VERSIONS)('opens today with nothing lost (version %i)', async (version) => {
    const name = newName();
    await restoreDump(readDump(version), name);
    const store = openStore(name);
    for (const folded of [false, true]) {
      if (folded) expect(await store.fold()).toBe(1);
      expect(await store.status()).toEqual({
        reports: 3,
        entities: 3,
        lost: 0,
        oldest: '2025-02-11',
        newest: '2025-04-13',
      });
      expect(await store.reportCountsOf(['system:a', 'system:b', 'system:c'])).toEqual([3, 1, 1]);
      expect((await store.observationsOf(['system:a'])).map((one) => one.report.id)).toEqual(['r2', 'r1', 'r3']);
      expect((await store.textsOf(['r1'])).get('r1')?.text).toBe('five, as corrected');
      const { records } = await store.recordsAfter(0, 9);
      expect(records.map((one) => [one.report.id, one.origin])).toEqual([
        ['r2', undefined],
        ['r1', undefined],
        ['r3', 'r2'],
      ]);
    }
  });

  test('has a dump of the shape declared today, so that a released version is never edited', () => {
    const db = new LibraryDb(newName());
    expect(db.verno).toBe(SCHEMA_VERSION);
    expect(storesOf(db)).toEqual(readDump(SCHEMA_VERSION).stores);
  });
});

describe('the library of a newer version', () => {
  test('is refused in words and left as it is', async () => {
    const name = newName();
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ reports: 'no', somethingNew: 'id' });
    await newer.table('somethingNew').add({ id: 1 });
    newer.close();
    await expect(openStore(name).status()).rejects.toMatchObject({ code: 'newer' });
    const [found] = (await indexedDB.databases()).filter((one) => one.name === name);
    expect(found?.version).toBe((SCHEMA_VERSION + 1) * 10);
    const again = new Dexie(name);
    again.version(SCHEMA_VERSION + 1).stores({ reports: 'no', somethingNew: 'id' });
    expect(await again.table('somethingNew').count()).toBe(1);
    again.close();
  });
});

describe('an upgrade beside an open older version', () => {
  test('goes ahead: the old connection closes and says why', async () => {
    const name = newName();
    const old = openStore(name);
    await old.status();
    const next = new Dexie(name);
    next.version(SCHEMA_VERSION + 1).stores({ somethingNew: 'id' });
    await next.open();
    next.close();
    await expect(old.status()).rejects.toMatchObject({ code: 'closed' });
  });
});
