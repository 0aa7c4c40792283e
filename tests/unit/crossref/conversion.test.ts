import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../../utils/crossref';
import type { Claim } from '../../../utils/domain';
import { billions } from './build-claims';

const of2018 = { scope: { contractYear: 2018 }, status: 'contracted' } as const;
const rupees = (value: number, extra = {}) => billions(value, { unit: 'INR', ...extra });
const told = (earlier: Claim, later: Claim, on = '2025-09-04') =>
  compareClaims({ claim: earlier, on: '2018-10-08' }, { claim: later, on });

describe('two sums in two currencies', () => {
  test.each([
    {
      says: 'fit at the rate of the contract’s year, which one of the two names',
      earlier: rupees(400),
      later: billions(5.43, of2018),
      reason:
        'another currency: INR 400 billion (8 October 2018) is about $5.9 billion at 2018’s mean rate, which fits after conversion',
    },
    {
      says: 'fit seen from the other side',
      earlier: billions(5.43, of2018),
      later: rupees(400),
      reason:
        'another currency: this one is about $5.9 billion at 2018’s mean rate, which after conversion fits USD 5.43 billion (8 October 2018)',
    },
    {
      says: 'do not quite fit',
      earlier: rupees(450),
      later: billions(5.43, of2018),
      reason:
        'another currency: INR 450 billion (8 October 2018) is about $6.6 billion at 2018’s mean rate, 21 % more than here',
    },
    {
      says: 'are far apart',
      earlier: rupees(900),
      later: billions(5.43, of2018),
      reason:
        'another currency: INR 900 billion (8 October 2018) is about $13 billion at 2018’s mean rate, against the sum here',
    },
    {
      says: 'are each of their own year while one is still talked of',
      earlier: billions(5.43, of2018),
      later: rupees(560, { status: 'mooted' }),
      reason:
        'another currency: this one is about $6.4 billion at 2025’s mean rate, 18 % more than USD 5.43 billion (8 October 2018)',
    },
    {
      says: 'have no rate between them',
      earlier: billions(5.43),
      later: billions(4, { unit: 'IRR' }),
      reason: 'another currency: IRR, not USD',
    },
  ])('$says', ({ earlier, later, reason }) => {
    expect(told(earlier, later)).toMatchObject({ relation: 'not-comparable', key: 'currency', reason });
  });

  test('never differ, however far apart', () => {
    for (const value of [1, 40, 400, 4000]) expect(told(rupees(value), billions(5.43)).relation).toBe('not-comparable');
  });
});
