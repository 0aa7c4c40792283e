import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../utils/domain';
import { billions, count, crossReference, date, kilometres, page, percent, seenIn } from './build-claims';

const TYPE = 'system:k2';
const VARIANT = 'system:k2-pl';
const PROGRAMME = 'programme:wolf';
const open = { measure: 'other' } as const;

const options = {
  familyOf: (id: string) => (id === VARIANT ? TYPE : id),
  names: new Set([TYPE, VARIANT, PROGRAMME]),
};

const trailOf = (earlier: Claim, later: Claim) =>
  crossReference([later], page('2025-12-04'), seenIn('a', '2025-05-28', [earlier]), options)[0]?.trail ?? [];

interface Row {
  says: string;
  earlier: Claim;
  later: Claim;
}

describe('a value met under another heading is known again', () => {
  test.each<Row>([
    {
      says: 'a sum, though one report leaves open what it pays for',
      earlier: billions(5.43),
      later: billions(5.43, open),
    },
    {
      says: 'the price of a deal told as a budget',
      earlier: billions(10),
      later: billions(10, { measure: 'budget' }),
    },
    { says: 'a rare noun counted twice', earlier: count(32, 'cells', open), later: count(32, 'cells', open) },
    {
      says: 'a day told without what happened on it',
      earlier: date('2022-03-24', { measure: 'contract-date' }),
      later: date('2022-03-24', open),
    },
    {
      says: 'a sum told of the variant and, unbound, of the type',
      earlier: billions(3.37, { subject: VARIANT }),
      later: billions(3.37, { ...open, subject: TYPE }),
    },
    {
      says: 'a number told of the programme and of its system for one buyer',
      earlier: count(20, 'launchers', { subject: PROGRAMME, party: 'country:poland' }),
      later: count(20, 'launchers', { subject: TYPE, party: 'country:poland' }),
    },
    {
      says: 'a telling number told of another thing on the page',
      earlier: count(486, 'launchers', { subject: PROGRAMME }),
      later: count(486, 'launchers', { subject: undefined }),
    },
  ])('$says', ({ earlier, later }) => {
    expect(trailOf(earlier, later).map(({ relation }) => relation)).toEqual(['agrees']);
  });

  test.each<Row>([
    { says: 'a small number of common things', earlier: count(2, 'ships', open), later: count(2, 'ships', open) },
    { says: 'numbers of different things', earlier: count(32, 'cells', open), later: count(32, 'tonnes', open) },
    { says: 'a mere year', earlier: date('2026', open), later: date('2026') },
    { says: 'a round share', earlier: percent(20, open), later: percent(20) },
    {
      says: 'a number ordered and delivered',
      earlier: count(97, 'jets'),
      later: count(97, 'jets', { measure: 'delivered-quantity' }),
    },
    { says: 'another value', earlier: billions(5.43), later: billions(5.44, open) },
    { says: 'another currency', earlier: billions(5.43), later: billions(5.43, { ...open, unit: 'EUR' }) },
    {
      says: 'a number of another thing the page names',
      earlier: count(32, 'jets', { subject: 'system:f-16', party: 'country:romania' }),
      later: count(32, 'jets', { subject: TYPE, party: 'country:romania' }),
    },
    {
      says: 'a telling number of a thing the page does not name',
      earlier: count(486, 'launchers', { subject: 'system:himars' }),
      later: count(486, 'launchers', { subject: TYPE }),
    },
    {
      says: 'an equal sum of another lot',
      earlier: billions(5.43, { scope: { lot: 'lot 18' } }),
      later: billions(5.43, { ...open, scope: { lot: 'lot 19' } }),
    },
  ])('says nothing of $says', ({ earlier, later }) => {
    expect(trailOf(earlier, later)).toEqual([]);
  });

  test('quietens no change under the heading itself', () => {
    const earlier = [billions(7.2, { status: 'notified' }), billions(6.5, { ...open, status: 'contracted' })];
    const later = billions(6.5, { status: 'contracted' });
    const [finding] = crossReference([later], page('2025-12-04'), seenIn('a', '2024-09-13', earlier), options);
    expect(finding?.trail.map(({ relation }) => relation)).toEqual(['updates', 'agrees']);
  });

  test('names the heading the earlier report had', () => {
    const earlier = billions(3.37, { subject: VARIANT });
    expect(trailOf(earlier, billions(3.37, { ...open, subject: TYPE }))[0]?.reason).toBe(
      'the same as USD 3.37 billion (28 May 2025), told of K2 Pl',
    );
  });
});

describe('a type and its variant', () => {
  const relations = (earlier: Claim, later: Claim) => trailOf(earlier, later).map(({ relation }) => relation);

  test('agree and differ where writers do not tell them apart', () => {
    expect(relations(count(116, 'tanks', { subject: VARIANT }), count(116, 'tanks', { subject: TYPE }))).toEqual([
      'agrees',
    ]);
    expect(relations(count(116, 'tanks', { subject: TYPE }), count(117, 'tanks', { subject: VARIANT }))).toEqual([
      'differs',
    ]);
    expect(relations(kilometres(450, { subject: TYPE }), kilometres(450, { subject: VARIANT }))).toEqual(['agrees']);
  });

  test('are silent about each other where they lie apart, and never slip for each other', () => {
    expect(relations(count(180, 'tanks', { subject: TYPE }), count(64, 'tanks', { subject: VARIANT }))).toEqual([]);
    expect(relations(date('2026', { subject: TYPE }), date('2028', { subject: VARIANT }))).toEqual([]);
  });

  test('are strangers where nothing says that they are of one family', () => {
    const [finding] = crossReference(
      [count(116, 'tanks', { subject: TYPE })],
      page('2025-12-04'),
      seenIn('a', '2025-05-28', [count(116, 'tanks', { subject: VARIANT })]),
    );
    expect(finding?.result).toBe('first-seen');
  });
});
