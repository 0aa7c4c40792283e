import { describe, test } from 'vitest';
import { date, kilometres, miles, percent } from './build-claims';
import { check, type Row } from './compare-rows';

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
    {
      says: 'sees two ranges told in one season differ by a fifth',
      earlier: kilometres(400),
      later: kilometres(480),
      told: { relation: 'differs' },
    },
    {
      says: 'takes a reach a fifth longer, years on, for another version',
      earlier: kilometres(400),
      later: kilometres(480),
      days: ['2020-06-19', '2023-12-06'],
      told: { relation: 'not-comparable', key: 'distance' },
    },
    {
      says: 'sees a slip of a few per cent even years on',
      earlier: kilometres(400),
      later: kilometres(420),
      days: ['2020-06-19', '2023-12-06'],
      told: { relation: 'differs' },
    },
  ])('$says', check);
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
  ])('$says', check);
});
