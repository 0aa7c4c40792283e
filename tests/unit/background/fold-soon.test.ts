import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFoldSoon } from '../../../entrypoints/background/fold-soon';
import type { Store } from '../../../utils/store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('folds all that waits, once, after a quiet while', async () => {
  const left = [16, 16, 3, 0];
  const fold = vi.fn(async () => left.shift()!);
  const then = vi.fn(async () => expect(left).toEqual([]));
  const foldSoon = createFoldSoon({ fold } as unknown as Store, then);
  foldSoon();
  await vi.advanceTimersByTimeAsync(1_500);
  foldSoon(); // something more was remembered: the wait begins anew
  await vi.advanceTimersByTimeAsync(1_500);
  expect(fold).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(left).toEqual([]);
  expect(fold).toHaveBeenCalledTimes(4);
  expect(then).toHaveBeenCalledTimes(1);
});

test('leaves the reports in the log when folding fails, and says so once', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const foldSoon = createFoldSoon(
    { fold: async () => Promise.reject(new TypeError('no')) } as unknown as Store,
    async () => undefined,
  );
  foldSoon();
  await vi.runAllTimersAsync();
  expect(log).toHaveBeenCalledTimes(1);
});
