import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore } from '../../../utils/store';
import { reportRecord } from './records';
import { storeContract } from './store-contract';

beforeEach(() => fakeBrowser.reset());

describe('store, on an in-memory database', () => storeContract());

// Not in the contract: a real browser gives an extension with unlimited storage no quota to lower.
describe('a full disk', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is said in words, and leaves nothing half written', async () => {
    const store = openStore('full-disk');
    await store.remember(reportRecord(1), new Date(0));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.remember(reportRecord(2), new Date(0))).rejects.toMatchObject({ code: 'full' });
    await expect(store.importRecords([reportRecord(3), reportRecord(4)])).rejects.toMatchObject({ code: 'full' });
    await expect(store.fold()).rejects.toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(await store.status()).toMatchObject({ reports: 1, lost: 0 });
    await store.remember(reportRecord(2), new Date(0));
    expect(await store.fold()).toBe(2);
  });
});
