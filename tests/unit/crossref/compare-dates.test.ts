import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../../utils/crossref';
import { billions, date } from './build-claims';
import { check, type Row } from './compare-rows';

describe('dates', () => {
  const last = { scope: { part: 'last' } };
  test.each<Row>([
    {
      says: 'slips by years',
      earlier: date('2026', { scope: { part: 'remaining' } }),
      later: date('2027', last),
      days: ['2025-05-28', '2025-09-03'],
      told: { relation: 'updates', change: 'slips' },
      reason: 'the last delivery slips by 1 year: 2026 (28 May 2025) before',
    },
    {
      says: 'slips by months',
      earlier: date('2026-05'),
      later: date('2026-06'),
      told: { relation: 'updates', change: 'slips' },
      reason: 'the date slips by 1 month: 2026-05 (10 January 2025) before',
    },
    {
      says: 'slips within what the precision allows',
      earlier: date('2026'),
      later: date('2027-03'),
      told: { relation: 'updates', change: 'slips' },
      reason: 'the date slips by 2 to 3 months: 2026 (10 January 2025) before',
    },
    {
      says: 'comes forward',
      earlier: date('2027', last),
      later: date('2026-11', last),
      told: { relation: 'updates', change: 'advances' },
    },
    {
      says: 'agrees with a month of the year',
      earlier: date('2026', last),
      later: date('2026-11', last),
      told: { relation: 'agrees' },
    },
    {
      says: 'agrees with a stretch of years',
      earlier: date('2028', { until: '2029' }),
      later: date('2029-12'),
      told: { relation: 'agrees' },
    },
    {
      says: 'differs within a week',
      earlier: date('2030', last),
      later: date('2031', last),
      days: ['2025-04-27', '2025-04-28'],
      told: { relation: 'differs' },
    },
    {
      says: 'leaves the first and the last delivery alone',
      earlier: date('2028', { scope: { part: 'first' } }),
      later: date('2031', last),
      told: { relation: 'not-comparable', key: 'part' },
    },
    {
      says: 'does not even agree about different parts',
      earlier: date('2026', { scope: { part: 'fourth' } }),
      later: date('2026', last),
      told: { relation: 'not-comparable', key: 'part' },
    },
    {
      says: 'leaves a former plan alone',
      earlier: date('2024', { scope: { part: 'original' } }),
      later: date('2026', last),
      told: { relation: 'not-comparable', key: 'part' },
    },
    {
      says: 'raises no alarm between former plans',
      earlier: date('2024', { scope: { part: 'original' } }),
      later: date('2023', { scope: { part: 'original' } }),
      told: { relation: 'not-comparable', key: 'part' },
    },
    {
      says: 'leaves two deliveries done alone',
      earlier: date('2023-03', { status: 'delivered' }),
      later: date('2024-06', { status: 'delivered' }),
      told: { relation: 'not-comparable', key: 'status' },
    },
    {
      says: 'takes no delivery done for the end of a plan, unless it says so',
      earlier: date('2029', last),
      later: date('2025-09', { status: 'delivered' }),
      told: { relation: 'not-comparable', key: 'status' },
    },
    {
      says: 'sees signing dates differ',
      earlier: date('2018', { measure: 'contract-date' }),
      later: date('2019', { measure: 'contract-date' }),
      told: { relation: 'differs' },
    },
    {
      says: 'takes a signature of next year for another contract, if that is three quarters of a year off at the least',
      earlier: date('2023-03', { measure: 'contract-date' }),
      later: date('2024', { measure: 'contract-date' }),
      told: { relation: 'not-comparable', key: 'contract' },
    },
    {
      says: 'sees a signature of next year differ from one of autumn',
      earlier: date('2018-10', { measure: 'contract-date' }),
      later: date('2019', { measure: 'contract-date' }),
      told: { relation: 'differs' },
    },
    {
      says: 'takes a signature years later for another contract',
      earlier: date('2022', { measure: 'contract-date' }),
      later: date('2025', { measure: 'contract-date' }),
      told: { relation: 'not-comparable', key: 'contract' },
    },
  ])('$says', check);
});

test('says how far apart, in percent or months', () => {
  expect(compareClaims({ claim: billions(5.43) }, { claim: billions(5.5) }).amount).toBe(1.3);
  const slip = compareClaims({ claim: date('2026'), on: '2025-05-28' }, { claim: date('2027'), on: '2025-09-03' });
  expect(slip.amount).toBe(12);
});
