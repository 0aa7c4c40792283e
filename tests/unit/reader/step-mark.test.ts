import { expect, test } from 'vitest';
import { stepMark } from '../../../entrypoints/reader.content/step-mark';
import type { Look } from '../../../utils/highlight';

const mark = (start: number, look: Look = 'name') => ({ start, end: start + 5, look, kind: 'entity' as const, at: 0 });
const MARKS = [mark(0), mark(10, 'differs'), mark(20, 'agrees'), mark(30, 'differs')];

test.each([
  { says: 'the first mark on the screen', from: undefined, here: 15, step: 'next' as const, to: 2 },
  { says: 'the last mark above the screen', from: undefined, here: 15, step: 'previous' as const, to: 1 },
  { says: 'the one after', from: 1, here: 0, step: 'next' as const, to: 2 },
  { says: 'the one before', from: 1, here: 0, step: 'previous' as const, to: 0 },
  { says: 'round the end', from: 3, here: 0, step: 'next' as const, to: 0 },
  { says: 'round the beginning', from: 0, here: 0, step: 'previous' as const, to: 3 },
  { says: 'the next figure that differs', from: 1, here: 0, step: 'next-difference' as const, to: 3 },
  { says: 'the first figure that differs after the last', from: 3, here: 0, step: 'next-difference' as const, to: 1 },
])('goes to $says', ({ from, here, step, to }) => {
  expect(stepMark(MARKS, from, here, step)).toBe(to);
});

test.each([
  { step: 'next' as const, from: 0, to: 3 },
  { step: 'previous' as const, from: 0, to: 3 },
  { step: 'next' as const, from: undefined, to: 3 },
  { step: 'next-difference' as const, from: 3, to: 3 },
])('passes over text that does not show: $step from $from', ({ step, from, to }) => {
  const isShown = ({ start }: { start: number }) => start === 0 || start === 30;
  expect(stepMark(MARKS, from, 5, step, isShown)).toBe(to);
});

test('goes nowhere when no mark shows', () => {
  expect(stepMark(MARKS, undefined, 0, 'next', () => false)).toBeUndefined();
});

test('goes nowhere when there is nothing to go to', () => {
  expect(stepMark([], undefined, 0, 'next')).toBeUndefined();
  expect(stepMark([mark(0)], undefined, 0, 'next-difference')).toBeUndefined();
});
