import { describe, test } from 'vitest';
import { billions, count } from './build-claims';
import { check, type Row } from './compare-rows';

const signed = { status: 'contracted' } as const;
const mooted = { status: 'mooted' } as const;

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
  ])('$says', check);
});
