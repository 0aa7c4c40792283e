import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  cardDelays,
  DEFAULT_CARD_DELAYS,
  followCardDelays,
  offHosts,
  setCardDelays,
  setHostOff,
} from '../../../utils/settings';

beforeEach(() => fakeBrowser.reset());

describe('sites turned off', () => {
  test('are kept once each, in order, and can be taken back', async () => {
    for (const host of ['b.example', 'a.example', 'b.example']) await setHostOff(host, true);
    expect(await offHosts()).toEqual(['a.example', 'b.example']);
    await setHostOff('a.example', false);
    await setHostOff('never.example', false);
    expect(await offHosts()).toEqual(['b.example']);
  });

  test.each([{ stored: 'b.example' }, { stored: [7] }, { stored: null }])(
    'are none when $stored is stored',
    async ({ stored }) => {
      await fakeBrowser.storage.local.set({ 'off-hosts': stored });
      expect(await offHosts()).toEqual([]);
    },
  );
});

describe('card delays', () => {
  test('are the usual ones until the reader sets others', async () => {
    expect(await cardDelays()).toEqual(DEFAULT_CARD_DELAYS);
    await setCardDelays({ dwellMs: 500, graceMs: 200 });
    expect(await cardDelays()).toEqual({ dwellMs: 500, graceMs: 200 });
  });

  test('are told now and at every change, until stopped', async () => {
    const told = vi.fn();
    const stop = followCardDelays(told);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(DEFAULT_CARD_DELAYS));
    await setCardDelays({ dwellMs: 150, graceMs: 200 });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ dwellMs: 150, graceMs: 200 }));
    stop();
    await setCardDelays({ dwellMs: 700, graceMs: 300 });
    await setHostOff('a.example', true);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('stay as they were when others are out of range', async () => {
    await setCardDelays({ dwellMs: 0, graceMs: 99_999 });
    expect(await cardDelays()).toEqual(DEFAULT_CARD_DELAYS);
  });
});
