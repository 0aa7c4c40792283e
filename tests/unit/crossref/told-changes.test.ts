import { expect, test } from 'vitest';
import { billions, count, crossReference, page, seenIn } from './build-claims';

const nine = (at: number) => count(9, 'frigates', { at, scope: { part: 'original' } });
const relationOf = (finding: ReturnType<typeof crossReference>[number], report: string) =>
  finding?.trail.find((item) => item.report === report)?.relation;

test('a number set against a former one updates every report that had the former', () => {
  const [six] = crossReference(
    [count(6, 'frigates', { at: 40 }), nine(80)],
    page('2024-02-20'),
    seenIn('old', '2018-06-29', [count(9, 'frigates')]),
  );
  expect(six?.trail[0]).toMatchObject({ relation: 'updates', change: 'down' });
  expect(six?.reasons[0]).toContain('33 % lower than 9 frigates');
});

test('a later report that tells the new number alone updates them as well', () => {
  const earlier = [
    ...seenIn('old', '2018-06-29', [count(9, 'frigates')]),
    ...seenIn('cut', '2024-02-20', [count(6, 'frigates', { at: 40 }), nine(80)]),
  ];
  const [six] = crossReference([count(6, 'frigates')], page('2024-06-21'), earlier);
  expect(relationOf(six, 'old')).toBe('updates');
  expect(relationOf(six, 'cut')).toBe('agrees');
});

test.each([
  ['nobody tells of a change', [count(6, 'frigates', { at: 40 })]],
  ['the former number stands far from the new one', [count(6, 'frigates', { at: 40 }), nine(900)]],
  [
    'the former number was of another thing',
    [count(6, 'frigates', { at: 40 }), { ...nine(80), subject: 'system:type-26' }],
  ],
  ['the new number is so small that it is a part', [count(2, 'frigates', { at: 40 }), nine(80)]],
])('two numbers stay apart where %s', (_why, claims) => {
  const [found] = crossReference(claims, page('2024-02-20'), seenIn('old', '2018-06-29', [count(9, 'frigates')]));
  expect(relationOf(found, 'old')).toBe('not-comparable');
});

test('the former number agrees with the report that had it', () => {
  const [, former] = crossReference(
    [count(6, 'frigates', { at: 40 }), nine(80)],
    page('2024-02-20'),
    seenIn('old', '2018-06-29', [count(9, 'frigates')]),
  );
  expect(relationOf(former, 'old')).toBe('agrees');
});

test('a change told in one currency says nothing of sums in another', () => {
  const told = [
    billions(2, { unit: 'AUD', at: 40 }),
    billions(4, { unit: 'AUD', at: 80, scope: { part: 'original' } }),
  ];
  const [found] = crossReference([billions(2)], page('2024-06-21'), [
    ...seenIn('old', '2018-06-29', [billions(4)]),
    ...seenIn('cut', '2024-02-20', told),
  ]);
  expect(relationOf(found, 'old')).toBe('not-comparable');
});
