import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, spread } from '../../components/plot';
import type { Step } from '../../utils/domain';
import { TRACKS, track } from './trail-samples';

const FRAME = { width: 326, height: 112, gutter: 60, margin: 9 };

describe('a track laid out', () => {
  test('goes up where the promised date moves away', () => {
    const { points } = layOut(TRACKS.slip, FRAME);
    const [first, , , next, , , last] = points.map(({ y }) => y);
    expect(first).toBeGreaterThan(next!);
    expect(next).toBeGreaterThan(last!);
  });

  test('keeps roundings on the line and what contradicts off it', () => {
    const { points } = layOut(TRACKS.price, FRAME);
    const line = points[0]!.y;
    expect(points.map(({ point, y }) => [point.surface, y === line])).toEqual([
      ['USD 5.43 billion', true],
      ['$5.43 billion', true],
      ['USD 5.43 billion', true],
      ['USD 5.43 billion', true],
      ['$5.5 billion', false],
      ['USD 5 billion', true],
    ]);
  });

  test('names the page’s own value and the one it stands against, without writing over each other', () => {
    const { levels } = layOut(TRACKS.price, FRAME);
    expect(levels.map(({ label, isHere }) => [label, isHere])).toEqual([
      ['$5.5 billion', true],
      ['USD 5.43 billion', false],
    ]);
    expect(levels[1]!.textY - levels[0]!.textY).toBeGreaterThanOrEqual(13);
  });

  test('says promised dates as dates, whatever words the report had', () => {
    expect(layOut(TRACKS.slip, FRAME).levels.map(({ label }) => label)).toEqual(['2027', '2026', '2025', 'April 2023']);
  });

  test.each([
    [['2029-04', '2029-06'], 'second quarter of 2029', 'Q2 2029'],
    [['2030-01', '2030-06'], 'first half of 2030', 'H1 2030'],
    [['2029-09', '2029-12'], 'late 2029', 'Sep–Dec 2029'],
    [['2026-10', '2027-03'], 'winter', 'Oct 2026–Mar 2027'],
    [['2026', '2027'], '2026-27', '2026–2027'],
    [[25e9, 25e9], 'about 25 billion kroner', '~25 bn kroner'],
  ] as const)('names %j so shortly that the name has room', ([lo, hi], surface, label) => {
    const { levels } = layOut(track([{ on: '2025', surface, lo, hi, step: 'start' }]), FRAME);
    expect(levels.map((level) => level.label)).toEqual([label]);
    expect(label.length).toBeLessThanOrEqual(17);
  });

  test('shows a small difference small and a still line in the middle', () => {
    const { points } = layOut(TRACKS.still, { ...FRAME, height: 40 });
    expect(points.map(({ y }) => y)).toEqual([20, 20, 20]);
    const [a, b] = layOut(
      track([
        { on: '2024', surface: '100', lo: 100, step: 'start' },
        { on: '2025', surface: '101', lo: 101, step: 'changed' },
      ]),
      FRAME,
    ).points.map(({ y }) => y);
    expect(a! - b!).toBeLessThan(FRAME.height / 3);
  });

  test('has the first and the last year of its reports, and none where there are no dates', () => {
    expect(layOut(TRACKS.slip, FRAME).ticks.map(({ label }) => label)).toEqual(['2018', '2025']);
    expect(layOut(TRACKS.undated, FRAME).ticks).toEqual([]);
  });

  test('stays in its frame, from left to right, whatever it is given', () => {
    const steps: Step[] = ['same', 'changed', 'contradicts', 'disputed'];
    const point = fc.record({
      day: fc.integer({ min: 0, max: 9_000 }),
      lo: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e13, noNaN: true })),
      step: fc.constantFrom(...steps),
      isCopy: fc.boolean(),
      hasDate: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (given) => {
        const sorted = given.sort((a, b) => a.day - b.day);
        const { points, levels } = layOut(
          track(
            sorted.map(({ day, lo, step, isCopy, hasDate }) => ({
              on: hasDate ? new Date(day * 86_400_000).toISOString().slice(0, 10) : undefined,
              surface: String(lo),
              lo,
              step,
              isCopy,
            })),
          ),
          FRAME,
        );
        for (const [at, { x, y }] of points.entries()) {
          expect(x).toBeGreaterThanOrEqual(FRAME.gutter);
          expect(x).toBeLessThanOrEqual(FRAME.width);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(FRAME.height + 1e-6);
          if (at > 0) expect(x).toBeGreaterThan(points[at - 1]!.x);
        }
        for (const [at, { textY }] of levels.entries()) {
          if (at > 0) expect(textY - levels[at - 1]!.textY).toBeGreaterThanOrEqual(12.9);
        }
      }),
    );
  });
});

describe('places on a line', () => {
  test.each([
    { says: 'follow the values', values: [0, 5, 10], places: [0, 50, 100] },
    { says: 'are moved apart where they touch', values: [0, 1, 100], places: [0, 10, 100] },
    { says: 'are moved back where there is no room', values: [0, 99, 100], places: [0, 90, 100] },
    { says: 'are even where all values are one', values: [7, 7, 7], places: [0, 50, 100] },
    { says: 'share what room there is', values: Array.from({ length: 21 }, () => 7), places: undefined },
    { says: 'are in the middle for one value', values: [3], places: [50] },
  ])('$says', ({ values, places }) => {
    const found = spread(values, 0, 100, 10);
    if (places) expect(found).toEqual(places);
    else expect([found[0], found[1], found.at(-1)]).toEqual([0, 5, 100]);
  });
});
