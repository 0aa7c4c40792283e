import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMarkIndex } from '../../../utils/highlight';

//           0123456789012345678901234567890
const TEXT = 'five S-400 squadrons for India';
const FIGURE = { start: 0, end: 20 };
const NAME = { start: 5, end: 10 };
const COUNTRY = { start: 25, end: 30 };
const index = createMarkIndex([FIGURE, NAME, COUNTRY]);

test.each([
  { says: 'a mark by its middle', at: 'squadrons', found: [FIGURE] },
  { says: 'the shorter of two nested marks first', at: '400', found: [NAME, FIGURE] },
  { says: 'a mark by its first character', at: 'India', found: [COUNTRY] },
  { says: 'nothing between marks', at: 'or', found: [] },
])('finds $says', ({ at, found }) => {
  expect(index.touching(TEXT.indexOf(at)).map((i) => [FIGURE, NAME, COUNTRY][i])).toEqual(found);
});

test('finds a mark from the caret behind its last character', () => {
  expect(index.touching(COUNTRY.end)).toEqual([2]);
  expect(index.touching(COUNTRY.end + 1)).toEqual([]);
});

test('tells whether a mark is near on either side', () => {
  expect(index.isNear(22, 2)).toBe(true);
  expect(index.isNear(40, 10)).toBe(true);
  expect(index.isNear(40, 9)).toBe(false);
  expect(createMarkIndex([]).isNear(0, 1000)).toBe(false);
});

test('gives the marks that begin in a span', () => {
  expect(index.within({ start: 5, end: 25 })).toEqual([1, 2]);
  expect(index.within({ start: 11, end: 12 })).toEqual([2, 2]);
});

test('agrees with looking at every mark', () => {
  const marks = fc
    .array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 })), { maxLength: 40 })
    .map((list) => list.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start));
  fc.assert(
    fc.property(marks, fc.nat(240), (list, at) => {
      const slow = list.flatMap(({ start, end }, i) => (start <= at && at <= end ? [i] : []));
      expect(
        createMarkIndex(list)
          .touching(at)
          .sort((a, b) => a - b),
      ).toEqual(slow);
    }),
  );
});
