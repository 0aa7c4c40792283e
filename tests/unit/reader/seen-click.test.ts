import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSeenGuard } from '../../../entrypoints/card/seen-click';

type Report = { isIntersecting: boolean; isVisible?: boolean };
/** The browser reports, and the card hears of it. */
let tell: (report: Report) => void = () => undefined;
/** The browser has reported, and the card has not heard of it yet. */
let waiting: (Report & { time: number })[] = [];
const late = (report: Report): void => void waiting.push({ ...report, time: performance.now() });

beforeEach(() => {
  vi.useFakeTimers();
  waiting = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: (entries: object[]) => void) {
        tell = (report) => hear([{ ...report, time: performance.now() }]);
      }
      takeRecords() {
        return waiting.splice(0);
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

test('a report heard only after the click counts from when it was made', async () => {
  const guard = guardOf(true);
  guard.opened();
  late({ isIntersecting: true, isVisible: true });
  vi.advanceTimersByTime(500);
  expect(await guard.isSeen()).toBe(true);
  late({ isIntersecting: true, isVisible: false });
  expect(await guard.isSeen()).toBe(false);
});

test('a cover reported while the page is asked is heard of', async () => {
  const guard = createSeenGuard({} as Element, async () => {
    late({ isIntersecting: true, isVisible: false });
    return true;
  });
  tell({ isIntersecting: true, isVisible: true });
  vi.advanceTimersByTime(900);
  expect(await guard.isSeen()).toBe(false);
});

test('a card that comes free only after the click stays unseen', async () => {
  const guard = createSeenGuard({} as Element, async () => {
    vi.advanceTimersByTime(900);
    tell({ isIntersecting: true, isVisible: true });
    return true;
  });
  tell({ isIntersecting: true, isVisible: false });
  vi.advanceTimersByTime(900);
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
