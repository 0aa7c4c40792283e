import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../../utils/crossref';
import type { Claim } from '../../../utils/domain';
import { billions, count, date, kilometres, miles, percent } from './build-claims';

interface Row {
  says: string;
  earlier: Claim;
  later: Claim;
  /** Publishing days; half a year apart unless the row says otherwise. */
  days?: [string, string];
  told: { relation: string; change?: string; key?: string };
  reason?: string;
}

const told = ({ earlier, later, days = ['2025-01-10', '2025-07-10'] }: Row) =>
  compareClaims({ claim: earlier, on: days[0] }, { claim: later, on: days[1] });

const signed = { status: 'contracted' } as const;
const mooted = { status: 'mooted' } as const;

describe('money', () => {
  test.each<Row>([
    {
      says: 'differs by how much',
      earlier: billions(5.43),
      later: billions(5.5),
      days: ['2025-05-28', '2025-09-03'],
      told: { relation: 'differs' },
      reason: '1.3 % higher than USD 5.43 billion (28 May 2025)',
    },
    {
      says: 'agrees by rounding',
      earlier: billions(5.43),
      later: billions(5),
      told: { relation: 'agrees' },
      reason: 'rounded, the same as USD 5.43 billion (10 January 2025)',
    },
    {
      says: 'lets a guess at a price give way to another',
      earlier: billions(10, { hedge: 'about' }),
      later: billions(12, { hedge: 'up-to' }),
      days: ['2023-09-15', '2024-12-11'],
      told: { relation: 'updates', change: 'up' },
    },
    {
      says: 'but not a price that is told as it is',
      earlier: billions(10),
      later: billions(12, { hedge: 'up-to' }),
      days: ['2023-09-15', '2024-12-11'],
      told: { relation: 'differs' },
    },
    {
      says: 'agrees with what is rounded to hundreds',
      earlier: kilometres(7291),
      later: kilometres(7300),
      told: { relation: 'agrees' },
    },
    {
      says: 'does not take a number in hundreds for any near it',
      earlier: kilometres(7240),
      later: kilometres(7300),
      told: { relation: 'differs' },
    },
    {
      says: 'never rounds what is counted one by one',
      earlier: count(2991, 'rifles'),
      later: count(3000, 'rifles'),
      told: { relation: 'differs' },
    },
    {
      says: 'agrees with a narrow range that has it',
      earlier: kilometres(45),
      later: kilometres([45, 48]),
      told: { relation: 'agrees' },
    },
    {
      says: 'but a wide range is told by its best',
      earlier: kilometres(350),
      later: kilometres([120, 380]),
      told: { relation: 'differs' },
    },
    {
      says: 'lets a signing slip that was still to come',
      earlier: date('2024', { measure: 'contract-date' }),
      later: date('2025-12', { measure: 'contract-date' }),
      days: ['2023-05-10', '2025-07-10'],
      told: { relation: 'updates', change: 'slips' },
    },
    {
      says: 'sees a signing of the month at hand differ once it is told as done',
      earlier: date('2026-03', { measure: 'contract-date', ...signed }),
      later: date('2026-02', { measure: 'contract-date', ...signed }),
      days: ['2026-03-15', '2026-06-01'],
      told: { relation: 'differs' },
    },
    {
      says: 'sees a signing that was past differ',
      earlier: date('2024-03-02', { measure: 'contract-date' }),
      later: date('2024-03-05', { measure: 'contract-date' }),
      told: { relation: 'differs' },
    },
    { says: 'does not round a half down', earlier: billions(5), later: billions(5.5), told: { relation: 'differs' } },
    {
      says: 'agrees with a bound it meets',
      earlier: billions(5.43),
      later: billions(5, { hedge: 'more-than' }),
      told: { relation: 'agrees' },
    },
    {
      says: 'differs from a bound it overshoots',
      earlier: billions(35, { hedge: 'more-than' }),
      later: billions(40),
      told: { relation: 'differs' },
      reason: '14 % higher than over USD 35 billion (10 January 2025)',
    },
    {
      says: 'agrees within about',
      earlier: billions(64, { hedge: 'about' }),
      later: billions(63),
      told: { relation: 'agrees' },
    },
    {
      says: 'differs above nearly',
      earlier: billions(10.5),
      later: billions(10, { hedge: 'nearly' }),
      told: { relation: 'differs' },
    },
    {
      says: 'agrees a little below nearly',
      earlier: billions(9.8),
      later: billions(10, { hedge: 'nearly' }),
      told: { relation: 'agrees' },
    },
    {
      says: 'leaves another currency alone',
      earlier: billions(5.43),
      later: billions(400, { unit: 'INR' }),
      told: { relation: 'not-comparable', key: 'currency' },
      reason:
        'another currency: this one is about $4.6 billion at 2025’s mean rate, 15 % less than USD 5.43 billion (10 January 2025)',
    },
    {
      says: 'leaves another buyer alone',
      earlier: billions(5.43, { party: 'country:india' }),
      later: billions(2.5, { party: 'country:turkey' }),
      told: { relation: 'not-comparable', key: 'party' },
      reason: 'another buyer or user: Turkey, not India',
    },
    {
      says: 'knows a sum of three digits again, whoever is named beside it',
      earlier: billions(24.3, { party: 'country:united-states' }),
      later: billions(24.3, { party: 'country:switzerland' }),
      told: { relation: 'agrees' },
      reason: 'the same as USD 24.3 billion (10 January 2025), told of Switzerland here and of United States there',
    },
    {
      says: 'makes nothing of a round sum told of two buyers',
      earlier: billions(4, { party: 'country:india' }),
      later: billions(4, { party: 'country:turkey' }),
      told: { relation: 'not-comparable', key: 'party' },
    },
    {
      says: 'says when a buyer is not named',
      earlier: billions(5.43, { party: 'country:india' }),
      later: billions(5.43),
      told: { relation: 'agrees' },
      reason: 'the same as USD 5.43 billion (10 January 2025); one of the two names no buyer or user',
    },
    {
      says: 'leaves another contract alone',
      earlier: billions(3.37, { scope: { contractYear: 2022 } }),
      later: billions(6.5, { scope: { contractYear: 2025 } }),
      told: { relation: 'not-comparable', key: 'contract' },
    },
    {
      says: 'leaves another deal alone',
      earlier: billions(3.37, { scope: { deal: 'first' } }),
      later: billions(3.5, { scope: { deal: 'framework' } }),
      told: { relation: 'not-comparable', key: 'deal' },
    },
    {
      says: 'does not take a dozen on option for the order of up to twenty',
      earlier: count(12, 'ships', { scope: { deal: 'option' } }),
      later: count(20, 'ships', { hedge: 'up-to' }),
      told: { relation: 'not-comparable', key: 'deal' },
    },
    {
      says: 'raises no alarm between a second and a follow-on deal',
      earlier: billions(6.5, { scope: { deal: 'second' } }),
      later: billions(6.7, { scope: { deal: 'follow-on' } }),
      told: { relation: 'not-comparable', key: 'deal' },
    },
    {
      says: 'takes a far number for another thing',
      earlier: billions(3.37),
      later: billions(5.8),
      told: { relation: 'not-comparable', key: 'distance' },
    },
    {
      says: 'takes a price after talks for news',
      earlier: billions(0.2, mooted),
      later: billions(0.45, signed),
      told: { relation: 'updates', change: 'up' },
    },
    {
      says: 'sees prices differ across the days of the signature',
      earlier: billions(6, mooted),
      later: billions(6.5, signed),
      days: ['2025-07-31', '2025-08-01'],
      told: { relation: 'differs' },
    },
    {
      says: 'takes a price below a notified ceiling for news at any time',
      earlier: billions(7.2, { status: 'notified' }),
      later: billions(6.5, signed),
      days: ['2025-07-31', '2025-08-01'],
      told: { relation: 'updates', change: 'down' },
    },
    {
      says: 'lets talks of one buyer double a price',
      earlier: billions(0.2, { ...mooted, party: 'country:indonesia' }),
      later: billions(0.45, { party: 'country:indonesia' }),
      told: { relation: 'updates', change: 'up' },
    },
    {
      says: 'takes a far price of a buyer not named for another deal',
      earlier: billions(0.2, { ...mooted, party: 'country:indonesia' }),
      later: billions(0.375),
      told: { relation: 'not-comparable', key: 'distance' },
    },
    {
      says: 'sees rival prices in talks differ',
      earlier: billions(6, mooted),
      later: billions(6.5, mooted),
      days: ['2025-07-02', '2025-07-04'],
      told: { relation: 'differs' },
    },
    {
      says: 'leaves talk beside an old contract alone, even within days',
      earlier: billions(5.2, mooted),
      later: billions(5.43, { ...signed, scope: { contractYear: 2018 } }),
      days: ['2025-07-01', '2025-07-10'],
      told: { relation: 'not-comparable', key: 'status' },
    },
    {
      says: 'leaves talk of the next deal alone',
      earlier: billions(5.43, signed),
      later: billions(5.2, mooted),
      told: { relation: 'not-comparable', key: 'status' },
    },
    {
      says: 'leaves an older contract told as background alone',
      earlier: billions(3, mooted),
      later: billions(5.43, { ...signed, scope: { contractYear: 2018 } }),
      told: { relation: 'not-comparable', key: 'status' },
    },
    {
      says: 'lets a budget move',
      earlier: billions(120, { measure: 'budget' }),
      later: billions(141, { measure: 'budget' }),
      told: { relation: 'updates', change: 'up' },
    },
    {
      says: 'sees two budgets of one week differ',
      earlier: billions(160, { measure: 'budget' }),
      later: billions(140.9, { measure: 'budget' }),
      days: ['2024-07-07', '2024-07-08'],
      told: { relation: 'differs' },
    },
    {
      says: 'leaves a former budget alone',
      earlier: billions(96, { measure: 'budget', scope: { part: 'original' } }),
      later: billions(141, { measure: 'budget' }),
      told: { relation: 'not-comparable', key: 'part' },
    },
    {
      says: 'compares former budgets with each other',
      earlier: billions(95.8, { measure: 'budget', scope: { part: 'original' } }),
      later: billions(77.7, { measure: 'budget', scope: { part: 'original' } }),
      told: { relation: 'differs' },
    },
    {
      says: 'leaves a price of years ago alone',
      earlier: billions(0.162, { measure: 'unit-price' }),
      later: billions(0.118, { measure: 'unit-price', period: { lo: '2020', hi: '2020' } }),
      told: { relation: 'not-comparable', key: 'period' },
    },
  ])('$says', (row) => {
    expect(told(row)).toMatchObject(row.told);
    if (row.reason) expect(told(row).reason).toBe(row.reason);
  });
});

describe('counts', () => {
  test.each<Row>([
    {
      says: 'agrees across words for a whole',
      earlier: count(5, 'squadrons'),
      later: count(5, 'systems'),
      told: { relation: 'agrees' },
      reason: 'the same as 5 squadrons (10 January 2025); counts systems, not squadrons',
    },
    {
      says: 'raises no alarm across words for a whole',
      earlier: count(5, 'squadrons'),
      later: count(6, 'systems'),
      told: { relation: 'not-comparable', key: 'counted' },
    },
    {
      says: 'takes units for whatever the other report counts, while they are close',
      earlier: count(117, 'units'),
      later: count(116, 'tanks'),
      told: { relation: 'differs' },
    },
    {
      says: 'raises no alarm over units that are far off',
      earlier: count(5, 'units'),
      later: count(6, 'batteries'),
      told: { relation: 'not-comparable', key: 'distance' },
    },
    {
      says: 'agrees with a bound on a deal that is named on one side only, if close',
      earlier: count(1000, 'tanks', { hedge: 'up-to', scope: { deal: 'framework' } }),
      later: count(980, 'tanks'),
      told: { relation: 'agrees' },
    },
    {
      says: 'makes nothing of a bound that says little of a deal named on one side only',
      earlier: count(1000, 'tanks', { hedge: 'up-to', scope: { deal: 'framework' } }),
      later: count(820, 'tanks'),
      told: { relation: 'not-comparable', key: 'deal' },
    },
    {
      says: 'knows jets for aircraft',
      earlier: count(26, 'aircraft'),
      later: count(24, 'jets'),
      told: { relation: 'differs' },
      reason: '7.7 % lower than 26 aircraft (10 January 2025)',
    },
    {
      says: 'leaves missiles and squadrons alone',
      earlier: count(5, 'squadrons'),
      later: count(5, 'missiles'),
      told: { relation: 'not-comparable', key: 'counted' },
    },
    {
      says: 'leaves a version out of the whole alone',
      earlier: count(26, 'jets'),
      later: count(22, 'jets', { scope: { lot: 'single-seat' } }),
      told: { relation: 'not-comparable', key: 'lot' },
    },
    {
      says: 'sees a version differ from itself',
      earlier: count(117, 'tanks', { scope: { lot: 'k2gf' } }),
      later: count(116, 'tanks', { scope: { lot: 'k2gf' } }),
      told: { relation: 'differs' },
    },
    {
      says: 'lets a delivered count rise',
      earlier: count(31, 'tanks', { measure: 'delivered-quantity' }),
      later: count(46, 'tanks', { measure: 'delivered-quantity' }),
      told: { relation: 'updates', change: 'up' },
    },
    {
      says: 'raises no alarm when a delivered count falls',
      earlier: count(46, 'tanks', { measure: 'delivered-quantity' }),
      later: count(31, 'tanks', { measure: 'delivered-quantity' }),
      told: { relation: 'not-comparable', key: 'direction' },
    },
    {
      says: 'lets a remaining count fall',
      earlier: count(2, 'systems', { measure: 'remaining-quantity' }),
      later: count(1, 'systems', { measure: 'remaining-quantity' }),
      told: { relation: 'updates', change: 'down' },
    },
    {
      says: 'lets losses of a stated time rise, even within days',
      earlier: count(20, 'tanks', { measure: 'lost-quantity', period: { lo: '2022-02', hi: '2025-07' } }),
      later: count(22, 'tanks', { measure: 'lost-quantity', period: { lo: '2022-02', hi: '2025-07' } }),
      days: ['2025-07-08', '2025-07-10'],
      told: { relation: 'updates', change: 'up' },
    },
    {
      says: 'takes losses of no stated time for those of another raid',
      earlier: count(711, 'drones', { measure: 'lost-quantity' }),
      later: count(751, 'drones', { measure: 'lost-quantity' }),
      told: { relation: 'not-comparable', key: 'period' },
    },
    {
      says: 'sees losses of one stated time differ on one day',
      earlier: count(20, 'tanks', { measure: 'lost-quantity', period: { lo: '2022-02', hi: '2025-07' } }),
      later: count(22, 'tanks', { measure: 'lost-quantity', period: { lo: '2022-02', hi: '2025-07' } }),
      days: ['2025-07-10', '2025-07-10'],
      told: { relation: 'differs' },
    },
    {
      says: 'lets a first batch grow into the total',
      earlier: count(10, 'tanks', { measure: 'delivered-quantity', scope: { part: 'first' } }),
      later: count(31, 'tanks', { measure: 'delivered-quantity' }),
      told: { relation: 'updates', change: 'up' },
    },
    {
      says: 'lets a telling number outvote a loose noun',
      earlier: count(218, 'systems'),
      later: count(218, 'missiles'),
      told: { relation: 'agrees' },
      reason: 'the same as 218 systems (10 January 2025), though this one counts missiles, not systems',
    },
    {
      says: 'leaves a round number of other things alone',
      earlier: count(180, 'systems'),
      later: count(180, 'missiles'),
      told: { relation: 'not-comparable', key: 'counted' },
    },
    {
      says: 'lets a telling number outvote the standing of the deal',
      earlier: count(486, 'launchers', signed),
      later: count(486, 'launchers', mooted),
      days: ['2023-09-11', '2025-12-30'],
      told: { relation: 'agrees' },
    },
    {
      says: 'never lets it outvote a lot',
      earlier: count(145, 'jets', { scope: { lot: 'lot 18' } }),
      later: count(145, 'jets', { scope: { lot: 'lot 19' } }),
      told: { relation: 'not-comparable', key: 'lot' },
    },
    {
      says: 'takes a launcher and a module for what may be one thing',
      earlier: count(20, 'launchers'),
      later: count(20, 'modules'),
      told: { relation: 'agrees' },
    },
    {
      says: 'contradicts nothing by a noun that may be another',
      earlier: count(20, 'launchers'),
      later: count(21, 'modules'),
      told: { relation: 'not-comparable', key: 'counted' },
    },
    {
      says: 'counts hulls as ships',
      earlier: count(11, 'frigates'),
      later: count(10, 'hulls'),
      told: { relation: 'differs' },
    },
    {
      says: 'agrees over a contract year that is one off',
      earlier: count(5, 'systems', { scope: { contractYear: 2018 } }),
      later: count(5, 'systems', { scope: { contractYear: 2019 } }),
      told: { relation: 'agrees' },
    },
    {
      says: 'contradicts nothing over a contract year that is one off',
      earlier: count(36, 'jets', { scope: { contractYear: 2018 } }),
      later: count(34, 'jets', { scope: { contractYear: 2019 } }),
      told: { relation: 'not-comparable', key: 'contract' },
    },
    {
      says: 'knows a former plan again',
      earlier: billions(10, { measure: 'budget' }),
      later: billions(10, { measure: 'budget', scope: { part: 'original' } }),
      told: { relation: 'agrees' },
    },
    {
      says: 'leaves another measure alone',
      earlier: count(5, 'systems'),
      later: count(3, 'systems', { measure: 'delivered-quantity' }),
      told: { relation: 'not-comparable', key: 'measure' },
    },
    {
      says: 'leaves another subject alone',
      earlier: count(5, 'systems'),
      later: count(5, 'systems', { subject: 'system:s-500' }),
      told: { relation: 'not-comparable', key: 'subject' },
    },
    {
      says: 'compares nothing that measures nothing',
      earlier: count(5, 'systems', { measure: 'other' }),
      later: count(5, 'systems', { measure: 'other' }),
      told: { relation: 'not-comparable', key: 'measure' },
    },
  ])('$says', (row) => {
    expect(told(row)).toMatchObject(row.told);
    if (row.reason) expect(told(row).reason).toBe(row.reason);
  });
});

describe('what a thing can do', () => {
  test.each<Row>([
    {
      says: 'reads up to as the best value',
      earlier: kilometres(400),
      later: kilometres(400, { hedge: 'up-to' }),
      told: { relation: 'agrees' },
    },
    {
      says: 'compares a stretch by its best value',
      earlier: kilometres(400, { hedge: 'up-to' }),
      later: kilometres([120, 380]),
      told: { relation: 'differs' },
      reason: '5 % lower than up to 400 km (10 January 2025)',
    },
    {
      says: 'lets a lower bound stand',
      earlier: kilometres(400),
      later: kilometres(350, { hedge: 'more-than' }),
      told: { relation: 'agrees' },
    },
    { says: 'allows for converted miles', earlier: miles(250), later: kilometres(400), told: { relation: 'agrees' } },
    {
      says: 'sees through converted miles',
      earlier: miles(300, { hedge: 'more-than' }),
      later: kilometres(450, { hedge: 'about' }),
      told: { relation: 'differs' },
    },
    {
      says: 'takes a far range for another version',
      earlier: kilometres(120),
      later: kilometres(300),
      told: { relation: 'not-comparable', key: 'distance' },
    },
    {
      says: 'leaves a date and a range alone',
      earlier: date('2026', { measure: 'range' }),
      later: kilometres(400),
      told: { relation: 'not-comparable', key: 'kind' },
    },
  ])('$says', (row) => {
    expect(told(row)).toMatchObject(row.told);
    if (row.reason) expect(told(row).reason).toBe(row.reason);
  });
});

describe('shares', () => {
  const years = { lo: '2020', hi: '2024' };
  test.each<Row>([
    {
      says: 'sees shares of the same years differ',
      earlier: percent(36, { period: years }),
      later: percent(38, { period: years }),
      days: ['2025-03-10', '2025-03-12'],
      told: { relation: 'differs' },
    },
    {
      says: 'leaves shares of other years alone',
      earlier: percent(45, { period: { lo: '2014', hi: '2018' } }),
      later: percent(36, { period: years }),
      told: { relation: 'not-comparable', key: 'period' },
    },
    {
      says: 'raises no alarm about shares of unnamed years',
      earlier: percent(45),
      later: percent(36, { period: years }),
      told: { relation: 'not-comparable', key: 'period' },
    },
    {
      says: 'lets growth move',
      earlier: percent(37, { measure: 'growth' }),
      later: percent(81, { measure: 'growth' }),
      told: { relation: 'updates', change: 'up' },
    },
  ])('$says', (row) => expect(told(row)).toMatchObject(row.told));
});

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
      says: 'takes a signature years later for another contract',
      earlier: date('2022', { measure: 'contract-date' }),
      later: date('2025', { measure: 'contract-date' }),
      told: { relation: 'not-comparable', key: 'contract' },
    },
  ])('$says', (row) => {
    expect(told(row)).toMatchObject(row.told);
    if (row.reason) expect(told(row).reason).toBe(row.reason);
  });
});

test('says how far apart, in percent or months', () => {
  expect(compareClaims({ claim: billions(5.43) }, { claim: billions(5.5) }).amount).toBe(1.3);
  const slip = compareClaims({ claim: date('2026'), on: '2025-05-28' }, { claim: date('2027'), on: '2025-09-03' });
  expect(slip.amount).toBe(12);
});
