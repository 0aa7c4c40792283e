import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSeenGuard } from '../../../entrypoints/card/seen-click';

type Entry = { isIntersecting: boolean; isVisible?: boolean };
let tell: (entry: Entry) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: (entries: Entry[]) => void) {
        tell = (entry) => hear([entry]);
      }
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const guardOf = (page: boolean) => createSeenGuard({} as Element, async () => page);

test('a card in full view for half a second is seen', async () => {
  const guard = guardOf(true);
  guard.opened();
  tell({ isIntersecting: true, isVisible: true });
  vi.advanceTimersByTime(499);
  expect(await guard.isSeen()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await guard.isSeen()).toBe(true);
});

test('another content begins the half second anew', async () => {
  const guard = guardOf(true);
  tell({ isIntersecting: true, isVisible: true });
  vi.advanceTimersByTime(900);
  guard.opened();
  expect(await guard.isSeen()).toBe(false);
});

test('what the browser says is covered is not seen, and uncovering begins anew', async () => {
  const guard = guardOf(true);
  tell({ isIntersecting: true, isVisible: true });
  vi.advanceTimersByTime(900);
  tell({ isIntersecting: true, isVisible: false });
  expect(await guard.isSeen()).toBe(false);
  tell({ isIntersecting: true, isVisible: true });
  vi.advanceTimersByTime(300);
  expect(await guard.isSeen()).toBe(false);
});

test('where the browser tells nothing of covers, the page’s word counts', async () => {
  for (const page of [true, false]) {
    const guard = guardOf(page);
    tell({ isIntersecting: true });
    vi.advanceTimersByTime(900);
    expect(await guard.isSeen()).toBe(page);
  }
});

test('a card that the browser has not reported on is not seen', async () => {
  const guard = guardOf(true);
  vi.advanceTimersByTime(900);
  expect(await guard.isSeen()).toBe(false);
});
