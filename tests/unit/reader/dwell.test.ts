import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDwell, DELAYS } from '../../../entrypoints/reader.content/dwell';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const setUp = () => {
  const seen: string[] = [];
  const dwell = createDwell(
    DELAYS,
    (mark) => {
      seen.push(`open ${mark}`);
      dwell.settled({ mark, pinned: false });
    },
    () => {
      seen.push('close');
      dwell.settled(undefined);
    },
  );
  const on = (mark: number) => dwell.moved({ at: 'mark', mark });
  const at = (place: 'card' | 'way' | 'elsewhere') => dwell.moved({ at: place });
  const wait = (ms: number) => vi.advanceTimersByTime(ms);
  return { seen, dwell, on, at, wait };
};

describe('opening', () => {
  test('waits 350 ms on the first mark, however the pointer moves on it', () => {
    const { seen, on, wait } = setUp();
    on(1);
    wait(200);
    on(1);
    wait(149);
    expect(seen).toEqual([]);
    wait(1);
    expect(seen).toEqual(['open 1']);
  });

  test('does not happen when the pointer only passes by', () => {
    const { seen, on, at, wait } = setUp();
    on(1);
    wait(340);
    at('elsewhere');
    wait(1000);
    expect(seen).toEqual([]);
  });

  test('takes 100 ms from mark to mark, and what was passed over does not open', () => {
    const { seen, on, wait } = setUp();
    on(1);
    wait(350);
    on(2);
    wait(60);
    on(3);
    wait(100);
    expect(seen).toEqual(['open 1', 'open 3']);
    wait(1000);
    expect(seen).toEqual(['open 1', 'open 3']);
  });
});

describe('closing', () => {
  test('waits 300 ms after the pointer has left', () => {
    const { seen, on, at, wait } = setUp();
    on(1);
    wait(350);
    at('elsewhere');
    wait(299);
    expect(seen).toEqual(['open 1']);
    wait(1);
    expect(seen).toEqual(['open 1', 'close']);
  });

  test('does not happen while the pointer is in the card, nor after it came back to the mark', () => {
    const { seen, on, at, wait } = setUp();
    on(1);
    wait(350);
    at('elsewhere');
    wait(200);
    at('card');
    wait(10_000);
    at('elsewhere');
    wait(200);
    on(1);
    wait(10_000);
    expect(seen).toEqual(['open 1']);
  });

  test('waits anew with every move on the way to the card, but not for a pointer that stops there', () => {
    const { seen, on, at, wait } = setUp();
    on(1);
    wait(350);
    for (let i = 0; i < 5; i++) {
      at('way');
      wait(250);
    }
    expect(seen).toEqual(['open 1']);
    wait(50);
    expect(seen).toEqual(['open 1', 'close']);
  });
});

test('a pinned card neither closes nor gives way to another mark', () => {
  const { seen, dwell, on, at, wait } = setUp();
  dwell.settled({ mark: 1, pinned: true });
  on(2);
  wait(1000);
  at('elsewhere');
  wait(1000);
  expect(seen).toEqual([]);
});

test('nothing happens after it was stopped', () => {
  const { seen, dwell, on, wait } = setUp();
  on(1);
  dwell.stop();
  wait(1000);
  expect(seen).toEqual([]);
});
