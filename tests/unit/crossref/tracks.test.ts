import { describe, expect, test } from 'vitest';
import { dealLadders, driftLines, ledger, slipTracks } from '../../../utils/crossref';
import type { Claim } from '../../../utils/domain';
import { billions, count, date, seenIn } from './build-claims';

const india = { party: 'country:india' } as const;
const told = (...reports: [day: string, claims: Claim[]][]) =>
  reports.flatMap(([day, claims]) => seenIn(`of ${day}`, day, claims));

describe('a drift line', () => {
  const steps = (...reports: [string, Claim[]][]) =>
    driftLines(told(...reports)).map(({ points, changes }) => [changes, ...points.map(({ step }) => step)]);

  test('tells every value, oldest first, and counts changes only', () => {
    const budget = (value: number, extra = {}) => [billions(value, { measure: 'budget', ...extra })];
    expect(
      steps(
        ['2024-07-08', budget(140.9)],
        ['2023-01-10', budget(96)],
        ['2023-06-01', budget(100, { hedge: 'nearly' })],
        ['2025-02-18', budget(141)],
      ),
    ).toEqual([[1, 'start', 'same', 'changed', 'same']]);
  });

  test('keeps buyers and currencies on lines of their own', () => {
    const lines = driftLines(
      told([
        '2025-01-01',
        [billions(5.43, india), billions(400, { ...india, unit: 'INR' }), billions(2.5, { party: 'country:turkey' })],
      ]),
    );
    expect(lines.map(({ key }) => [key.party, key.unit])).toEqual([
      ['country:india', 'USD'],
      ['country:india', 'INR'],
      ['country:turkey', 'USD'],
    ]);
  });

  test('marks a contradiction without taking it for a change', () => {
    expect(
      steps(['2025-05-28', [billions(5.43)]], ['2025-09-03', [billions(5.5)]], ['2025-12-04', [billions(5.43)]]),
    ).toEqual([[0, 'start', 'contradicts', 'same']]);
  });

  test('lets one report speak for its copies', () => {
    const copies = [
      ...seenIn('a', '2025-01-01', [billions(5.43)], 'a'),
      ...seenIn('b', '2025-01-02', [billions(5.43)], 'a'),
    ];
    expect(driftLines(copies).map(({ points }) => points.map(({ observation }) => observation.report.id))).toEqual([
      ['a'],
    ]);
  });

  test('is none for what has no subject or measure', () => {
    expect(
      driftLines(told(['2025-01-01', [billions(5, { subject: undefined }), count(7, 'people', { measure: 'other' })]])),
    ).toEqual([]);
  });
});

describe('a slip track', () => {
  const last = { scope: { part: 'last' } };
  const tracks = (...reports: [string, Claim[]][]) =>
    slipTracks(told(...reports)).map(({ part, net, summary }) => [part, net?.least, net?.most, summary]);

  test('adds up the promises for one delivery', () => {
    expect(
      tracks(
        ['2018-10-05', [date('2024', last)]],
        ['2024-10-04', [date('2025', { scope: { part: 'remaining' } })]],
        ['2025-09-03', [date('2027', last)]],
      ),
    ).toEqual([['last', 36, 36, 'the last slipped by 3 years in 2 steps']]);
  });

  test('takes a less precise telling for no step', () => {
    expect(tracks(['2025-01-01', [date('2026-11', last)]], ['2025-06-01', [date('2026', last)]])).toEqual([
      ['last', undefined, undefined, 'no slip'],
    ]);
  });

  test('says by how much at least and at most where years and months meet', () => {
    expect(tracks(['2025-01-01', [date('2026', last)]], ['2025-06-01', [date('2027-03', last)]])).toEqual([
      ['last', 3, 14, 'the last slipped by 3 to 14 months'],
    ]);
  });

  test('keeps the first delivery and the last apart, and leaves out what was delivered', () => {
    expect(
      tracks(
        ['2023-04-01', [date('2023-12', { scope: { part: 'first' } }), date('2027', last)]],
        ['2025-01-11', [date('2024-04', { scope: { part: 'first' }, status: 'delivered' })]],
      ).map(([part, , , summary]) => [part, summary]),
    ).toEqual([
      ['first', 'no slip'],
      ['last', 'no slip'],
    ]);
  });

  test('knows a date that came forward', () => {
    expect(tracks(['2025-01-01', [date('2027', last)]], ['2025-06-01', [date('2026', last)]])[0]?.[3]).toBe(
      'the last came forward by 1 year',
    );
  });
});

describe('a ledger', () => {
  const rows = (...claims: Claim[]) =>
    ledger(told(['2025-05-28', claims])).map(({ sum, computation }) => [sum, computation]);
  const delivered = (n: number, extra = {}) => count(n, 'squadrons', { measure: 'delivered-quantity', ...extra });
  const remaining = (n: number, extra = {}) => count(n, 'squadrons', { measure: 'remaining-quantity', ...extra });

  test('adds up', () =>
    expect(rows(count(5, 'squadrons'), delivered(3), remaining(2))).toEqual([['adds-up', '5 = 3 + 2']]));

  test('says when it does not', () =>
    expect(rows(count(5, 'squadrons'), delivered(3), remaining(1))).toEqual([
      ['does-not-add-up', '5 squadrons, but 3 + 1 = 4'],
    ]));

  test.each([
    { says: 'while something is missing', claims: [count(5, 'squadrons'), delivered(3)] },
    { says: 'with a bound in it', claims: [count(5, 'squadrons'), delivered(3, { hedge: 'at-least' }), remaining(1)] },
    {
      says: 'when only a version was told',
      claims: [count(22, 'jets', { scope: { lot: 'single-seat' } }), delivered(3), remaining(1)],
    },
  ])('stays open $says', ({ claims }) => expect(rows(...claims)).toEqual([['open', '']]));

  test('takes the newest of each, a row for each buyer, and no talk', () => {
    const now = ledger(
      told(
        ['2024-01-01', [count(5, 'squadrons', india), delivered(2, india), remaining(3, india)]],
        ['2025-01-01', [delivered(3, india), count(4, 'squadrons', { party: 'country:turkey' })]],
        ['2025-02-01', [remaining(2, india), count(10, 'squadrons', { ...india, status: 'mooted' })]],
      ),
    );
    expect(now.map(({ party, computation }) => [party, computation])).toEqual([
      ['country:india', '5 = 3 + 2'],
      ['country:turkey', ''],
    ]);
  });
});

describe('a deal ladder', () => {
  test('has a step for each status, lowest first, whichever was told first', () => {
    const [ladder] = dealLadders(
      told(
        ['2025-04-28', [billions(6.3, { status: 'contracted' })]],
        ['2024-11-01', [billions(7, { status: 'notified' })]],
        ['2025-06-01', [billions(6.4, { status: 'contracted' })]],
      ),
    );
    expect(ladder?.steps.map(({ status, first, latest }) => [status, first.report.id, latest.report.id])).toEqual([
      ['notified', 'of 2024-11-01', 'of 2024-11-01'],
      ['contracted', 'of 2025-04-28', 'of 2025-06-01'],
    ]);
  });

  test('is none where no status is known', () => {
    expect(dealLadders(told(['2025-04-28', [billions(6.3)]]))).toEqual([]);
  });
});
