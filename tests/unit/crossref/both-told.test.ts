import { expect, test } from 'vitest';
import { billions, crossReference, date, page, seenIn } from './build-claims';

const relationOf = (finding: ReturnType<typeof crossReference>[number]) => finding?.trail[0]?.relation;
const signed = { status: 'contracted', party: 'country:india' } as const;

test('a value that one of the reports sets beside another contradicts neither', () => {
  const both = [billions(5.43, { at: 40, ...signed }), billions(5.9, { at: 90, ...signed })];
  const [first] = crossReference([billions(5.9, signed)], page('2025-06-30'), seenIn('old', '2025-05-28', both));
  expect(first?.trail.map(({ relation }) => relation).sort()).toEqual(['agrees', 'not-comparable']);
  const [, second] = crossReference(both, page('2025-06-30'), seenIn('old', '2025-05-28', [billions(5.43, signed)]));
  expect(relationOf(second)).toBe('not-comparable');
});

test('a value that neither report has beside the other still differs', () => {
  const [found] = crossReference(
    [billions(5.9, signed)],
    page('2025-06-30'),
    seenIn('old', '2025-05-28', [billions(5.43, signed)]),
  );
  expect(relationOf(found)).toBe('differs');
});

test.each([
  ['one buyer', 'country:india', 'differs'],
  ['a buyer that one of them leaves out', undefined, 'not-comparable'],
])('days of signature of %s', (_who, party, relation) => {
  const day = (lo: string, by?: string) => date(lo, { measure: 'contract-date', ...(by && { party: by }) });
  const [found] = crossReference(
    [day('2018-10-05', 'country:india')],
    page('2025-06-30'),
    seenIn('old', '2025-06-28', [day('2018-10-19', party)]),
  );
  expect(relationOf(found)).toBe(relation);
});
