import { expect, test } from 'vitest';
import type { Claim, Observation, Report } from '../../../utils/domain';
import { billions, count, crossReference, date, kilometres, page, percent, seenIn } from './build-claims';

/**
 * The S-400 for India as three reports of 2025 tell it: what a careful reader would write in the margin of each figure.
 * The first report of the story has no figures, and the second is a copy of it.
 */
const may: Claim[] = [
  billions(5.43, { at: 10, scope: { contractYear: 2018 }, status: 'contracted' }),
  date('2018', { at: 30, measure: 'contract-date' }),
  count(5, 'systems', { at: 40, party: 'country:india' }),
  count(100, 'targets', { at: 50, measure: 'targets-tracked', hedge: 'more-than' }),
  count(36, 'targets', { at: 60, measure: 'targets-engaged', hedge: 'up-to' }),
  kilometres(400, { at: 70, hedge: 'up-to' }),
  count(3, 'squadrons', { at: 80, measure: 'delivered-quantity' }),
  count(5, 'squadrons', { at: 90 }),
  count(2, 'squadrons', { at: 95, measure: 'remaining-quantity' }),
  date('2026', { at: 100, scope: { part: 'remaining' } }),
];
const september: Claim[] = [
  billions(5.5, { at: 10, scope: { contractYear: 2018 }, status: 'contracted' }),
  date('2018', { at: 30, measure: 'contract-date' }),
  count(5, 'systems', { at: 40 }),
  count(2, 'units', { at: 50, measure: 'remaining-quantity' }),
  date('2026', { at: 60, scope: { part: 'last' } }),
  date('2027', { at: 69, scope: { part: 'last' } }),
  percent(36, { at: 80, party: 'country:india', period: { lo: '2020', hi: '2024' } }),
];
const december: Claim[] = [
  billions(5, { at: 10, scope: { contractYear: 2018 } }),
  date('2018', { at: 30, measure: 'contract-date' }),
  count(5, 'units', { at: 40 }),
  count(3, 'squadrons', { at: 50, measure: 'delivered-quantity' }),
];

const read = (claims: Claim[], report: Report, library: Observation[]) =>
  crossReference(claims, report, library).map((finding, at) => [
    claims[at]!.figure.surface,
    finding?.result,
    finding?.reasons[0],
  ]);

const inMay = seenIn('may', '2025-05-28', may);
const inSeptember = seenIn('september', '2025-09-03', september);

test('everything in the first report with figures is new', () => {
  const answers = read(may, page('2025-05-28', 'may'), []);
  expect(new Set(answers.map(([, result]) => result))).toEqual(new Set(['first-seen']));
});

test('the report of September raises the price and moves the last delivery', () => {
  expect(read(september, page('2025-09-03', 'september'), inMay)).toEqual([
    ['USD 5.5 billion', 'differs', '1.3 % higher than USD 5.43 billion (28 May 2025)'],
    ['2018', 'agrees', 'the same as 2018 (28 May 2025)'],
    ['5', 'agrees', 'the same as 5 systems (28 May 2025); one of the two names no buyer or user'],
    ['2', 'agrees', 'the same as 2 squadrons (28 May 2025); counts units, not squadrons'],
    ['2026', 'not-comparable', 'another part: the last but one, not the last'],
    ['2027', 'updates', 'the last delivery slips by 1 year: 2026 (28 May 2025) before'],
    ['36 per cent', 'first-seen', 'no earlier report in the library says this'],
  ]);
});

test('the report of December rounds the price of May, and September stays alone with its own', () => {
  const answers = crossReference(december, page('2025-12-04', 'december'), [...inMay, ...inSeptember]);
  expect(answers.map((finding) => finding?.result)).toEqual(['agrees', 'agrees', 'agrees', 'agrees']);
  expect(answers[0]?.trail.map(({ report, relation, reason }) => [report, relation, reason])).toEqual([
    ['september', 'differs', '9.1 % lower than USD 5.5 billion (3 September 2025)'],
    ['may', 'agrees', 'rounded, the same as USD 5.43 billion (28 May 2025)'],
  ]);
});
