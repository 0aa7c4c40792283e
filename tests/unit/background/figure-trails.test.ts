import { describe, expect, test } from 'vitest';
import { type TrailsInput, trailsOf } from '../../../entrypoints/background/figure-trails';
import type { Claim, Deal, Track } from '../../../utils/domain';
import { billions, count } from '../crossref/build-claims';

const deal = (parts: Partial<Deal> = {}): Deal => ({
  subject: 'system:s-400',
  party: 'country:india',
  sum: 'open',
  computation: '',
  steps: [],
  ...parts,
});
const track = (points: number, changes = 0): Track => ({
  form: 'number',
  points: Array.from({ length: points }, (_, n) => ({ report: `r${n}`, surface: '5', lo: 5, hi: 5, step: 'same' })),
  changes,
  reports: points,
  origins: points,
  summary: '',
  omitted: 0,
});
const trails = (claims: Claim[], answer: Partial<TrailsInput['answer']> = {}) =>
  trailsOf({
    claims,
    answer: { tracks: claims.map(() => undefined), deals: [], sums: [], ...answer },
    report: { id: 'page', publishedOn: '2024-05-01' },
    nameOf: (id) => `name of ${id}`,
  });

describe('the trail of a figure', () => {
  test('says what another currency comes to in dollars, by the year of the contract', () => {
    const { ofFigure } = trails([
      billions(400, { unit: 'INR', scope: { contractYear: 2018 } }),
      billions(400, { unit: 'INR' }),
      billions(5.43),
      { ...billions(400, { unit: 'INR' }), figure: { ...billions(400, { unit: 'INR' }).figure, twin: 2 } },
    ]);
    expect(ofFigure.map(({ inDollars }) => inDollars)).toEqual([
      'about $5.9 billion at 2018’s mean rate',
      'about $4.8 billion at 2024’s mean rate',
      undefined,
      undefined,
    ]);
  });

  test('says who asserts it', () => {
    const islamabad = { attribution: { surface: 'Islamabad', voice: 'state', side: 'country:pakistan' } } as const;
    const { ofFigure } = trails([
      count(3, 'squadrons', { attribution: { surface: 'Alipov' } }),
      count(3, 'squadrons'),
      count(3, 'jets', { measure: 'lost-quantity', ...islamabad }),
      count(3, 'jets', { measure: 'delivered-quantity', ...islamabad }),
    ]);
    expect(ofFigure.map(({ saidBy, isClaimed }) => [saidBy, isClaimed])).toEqual([
      ['Alipov', undefined],
      [undefined, undefined],
      ['Islamabad', true],
      ['Islamabad', undefined],
    ]);
  });

  test('has its sums without their places, and the page has them with', () => {
    const sum = { at: [0, 2], fits: false, computation: '3 + 3 = 6; the report says 5' };
    const { ofFigure, sums } = trails([count(5, 'x'), count(1, 'x'), count(3, 'x')], { sums: [sum] });
    expect(ofFigure.map((one) => one.sums?.length)).toEqual([1, undefined, 1]);
    expect(sums).toEqual([sum]);
  });

  test('has the deal of its subject and buyer, and no other', () => {
    const deals = [deal(), deal({ party: 'country:turkey' })];
    const { ofFigure } = trails(
      [
        count(5, 'squadrons', { party: 'country:turkey' }),
        count(5, 'squadrons', { party: 'country:china' }),
        count(5, 'squadrons', { subject: 'system:other' }),
        count(36, 'targets', { measure: 'targets-engaged' }),
      ],
      { deals },
    );
    expect(ofFigure.map((one) => one.deal?.partyName)).toEqual([
      'name of country:turkey',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the page', () => {
  test('tells of the deals that most of its figures speak of, and at most three', () => {
    const subjects = ['a', 'b', 'c', 'd', 'unspoken'].map((name) => `system:${name}`);
    const spoken = ['a', 'b', 'b', 'c', 'd'].map((name) => count(5, 'x', { subject: `system:${name}` }));
    const { deals } = trails(spoken, { deals: subjects.map((subject) => deal({ subject, party: undefined })) });
    expect(deals.map(({ subject }) => subject)).toEqual(['system:b', 'system:a', 'system:c']);
  });

  test('carries lines that moved before lines that stand still, up to what an answer may weigh', () => {
    const still = Array.from({ length: 60 }, () => track(40));
    const { ofFigure } = trails(
      [...still, track(40, 1)].map(() => count(5, 'x')),
      { tracks: [...still, track(40, 1)] },
    );
    expect(ofFigure.filter((one) => one.track).length).toBe(50);
    expect(ofFigure.at(-1)?.track).toBeDefined();
  });
});
