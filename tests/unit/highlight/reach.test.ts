import { expect, test } from 'vitest';
import { withinReach } from '../../../utils/highlight/reach';

const LINE = 30;
const column = (count: number, scrolled: number) => {
  const marks = Array.from({ length: count }, (_, i) => i);
  let measured = 0;
  const boxOf = (mark: number) => {
    measured++;
    const top = mark * LINE - scrolled;
    return { top, bottom: top + 20 };
  };
  return { marks, boxOf, measured: () => measured };
};

test.each([
  { says: 'the top', scrolled: 0, first: 0, last: 60 },
  { says: 'the middle', scrolled: 30_000, first: 970, last: 1060 },
  { says: 'the end', scrolled: 59_100, first: 1940, last: 1999 },
])('takes one screen either side at $says', ({ scrolled, first, last }) => {
  const { marks, boxOf } = column(2000, scrolled);
  expect(withinReach(marks, boxOf, 900)).toEqual([first, last + 1]);
});

test('measures a few marks of many', () => {
  const { marks, boxOf, measured } = column(100_000, 1_000_000);
  withinReach(marks, boxOf, 900);
  expect(measured()).toBeLessThan(40);
});

test('takes none of a text that has no boxes', () => {
  expect(withinReach([0, 1, 2], () => undefined, 900)).toEqual([3, 3]);
  expect(withinReach([], () => undefined, 900)).toEqual([0, 0]);
});
