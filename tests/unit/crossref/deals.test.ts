import { describe, expect, test } from 'vitest';
import { dealsOf } from '../../../utils/crossref';
import type { Claim } from '../../../utils/domain';
import { billions, count, date, seenIn } from './build-claims';

const india = { party: 'country:india' } as const;
const turkey = { party: 'country:turkey' } as const;
const told = (...reports: [day: string, claims: Claim[]][]) =>
  dealsOf(
    reports.flatMap(([day, claims]) => seenIn(`of ${day}`, day, claims)),
    'page',
  );
const delivered = (n: number, extra = {}) => count(n, 'squadrons', { measure: 'delivered-quantity', ...extra });
const remaining = (n: number, extra = {}) => count(n, 'squadrons', { measure: 'remaining-quantity', ...extra });

describe('the ledger of a deal', () => {
  const sum = (...claims: Claim[]) => told(['2025-05-28', claims]).map((deal) => [deal.sum, deal.computation]);

  test('adds up', () =>
    expect(sum(count(5, 'squadrons'), delivered(3), remaining(2))).toEqual([['adds-up', '3 + 2 = 5']]));

  test('says when it does not', () =>
    expect(sum(count(5, 'squadrons'), delivered(3), remaining(1))).toEqual([
      ['does-not-add-up', '3 + 1 = 4, but 5 squadrons ordered'],
    ]));

  test('tells what is still to come where nobody says it', () =>
    expect(sum(count(5, 'squadrons'), delivered(3))).toEqual([['open', '5 − 3 = 2 still to come']]));

  test.each([
    { says: 'with a bound in it', claims: [count(5, 'squadrons'), delivered(3, { hedge: 'at-least' }), remaining(1)] },
    { says: 'for launchers of squadrons', claims: [count(5, 'batteries'), delivered(3), remaining(1)] },
    { says: 'for "five more", which is the next order', claims: [count(5, 'squadrons'), remaining(5)] },
  ])('stays open $says', ({ claims }) =>
    expect(sum(...claims).map(([state]) => state)).not.toContain('does-not-add-up'),
  );

  test('does not hold a new count against an old one', () => {
    const [deal] = told(
      ['2024-01-01', [count(5, 'squadrons'), delivered(2), remaining(3)]],
      ['2025-01-01', [delivered(3)]],
    );
    expect([deal?.sum, deal?.computation]).toEqual(['open', '5 − 3 = 2 still to come']);
  });

  test('takes the newest of each, a deal for each buyer, and no talk', () => {
    const deals = told(
      ['2024-01-01', [count(5, 'squadrons', india), delivered(2, india), remaining(3, india)]],
      ['2025-01-01', [delivered(3, india), count(4, 'squadrons', turkey), delivered(4, turkey)]],
      ['2025-01-02', [count(4, 'squadrons', turkey)]],
      ['2025-01-03', [remaining(2, india), count(10, 'squadrons', { ...india, status: 'mooted' })]],
    );
    expect(deals.map(({ party, computation, ordered }) => [party, computation, ordered?.surface])).toEqual([
      ['country:india', '3 + 2 = 5', '5 squadrons'],
      ['country:turkey', '', '4 squadrons'],
    ]);
  });

  test('gives what names no buyer to the only one there is', () => {
    const [deal, ...others] = told(['2025-05-28', [count(5, 'squadrons', india), delivered(3), remaining(2)]]);
    expect([deal?.party, deal?.sum, others]).toEqual(['country:india', 'adds-up', []]);
  });

  test('takes a buyer that one of many reports names for a slip', () => {
    const deals = told(
      ...['2025-01-01', '2025-02-01', '2025-03-01'].map((day): [string, Claim[]] => [
        day,
        [count(5, 'squadrons', india)],
      ]),
      ['2025-04-01', [delivered(3), delivered(7, { party: 'country:ukraine' })]],
    );
    expect(deals.map(({ party, delivered: done }) => [party, done?.surface])).toEqual([
      ['country:india', '3 squadrons'],
    ]);
  });

  test('says when more were delivered to a buyer than it ordered', () => {
    const [deal] = told(['2025-05-28', [count(5, 'squadrons', india)]], ['2025-06-28', [delivered(6, india)]]);
    expect([deal?.sum, deal?.computation]).toEqual([
      'does-not-add-up',
      '6 squadrons delivered, but 5 squadrons ordered',
    ]);
  });

  test.each([
    { says: 'an order that grew', later: [count(8, 'squadrons', india), delivered(6, india)] },
    { says: 'deliveries to nobody named', later: [delivered(6)] },
    { says: 'another thing', later: [count(6, 'missiles', { ...india, measure: 'delivered-quantity' })] },
  ])('does not take $says for too many', ({ later }) => {
    const [deal] = told(['2025-05-28', [count(5, 'squadrons', india)]], ['2025-06-28', later]);
    expect(deal?.sum ?? 'open').toBe('open');
  });

  test('tells what is in service beside it', () => {
    const [deal] = told(
      ['2025-05-28', [count(5, 'squadrons'), count(2, 'squadrons', { measure: 'in-service-quantity' })]],
      ['2025-06-01', [delivered(3)]],
    );
    expect(deal?.inService?.surface).toBe('2 squadrons');
  });

  test('leaves out what was delivered to all the world', () => {
    const [deal] = told(
      ['2025-05-28', [count(32, 'jets', india), delivered(1000)]],
      ['2025-06-28', [count(32, 'jets', india)]],
    );
    expect([deal?.ordered?.surface, deal?.delivered, deal?.steps]).toEqual([undefined, undefined, undefined]);
  });

  test('leaves versions and lots to themselves', () => {
    const [deal] = told([
      '2025-05-28',
      [count(22, 'jets', { scope: { lot: 'single-seat' } }), count(26, 'jets'), delivered(3, { counted: 'jets' })],
    ]);
    expect(deal?.ordered?.surface).toBe('26 jets');
  });
});

test('a deal that only the page in front speaks of is left to the page', () => {
  const claims = [count(5, 'squadrons'), delivered(3), remaining(2)];
  expect(dealsOf(seenIn('page', '2025-05-28', claims), 'page')).toEqual([]);
  expect(
    dealsOf([...seenIn('a', '2025-05-01', [claims[0]!]), ...seenIn('page', '2025-05-28', claims)], 'page'),
  ).toHaveLength(1);
});

describe('the ladder of a deal', () => {
  const steps = (...reports: [string, Claim[]][]) =>
    told(...reports)[0]?.steps.map(({ status, latest, firstOn, date: on }) => [status, latest.surface, firstOn, on]);

  test('has a step for each status, lowest first, whichever was told first', () => {
    expect(
      steps(
        ['2025-04-28', [billions(6.3, { status: 'contracted' }), date('2025-04-28', { measure: 'contract-date' })]],
        ['2024-11-01', [billions(7, { status: 'notified' })]],
        ['2025-06-01', [billions(6.4, { status: 'contracted' }), delivered(2)]],
      ),
    ).toEqual([
      ['notified', 'USD 7 billion', '2024-11-01', undefined],
      ['contracted', 'USD 6.4 billion', '2025-04-28', '2025-04-28'],
      ['delivered', '2 squadrons', '2025-06-01', undefined],
    ]);
  });

  test('tells what was signed by the price that most reports have', () => {
    const signed = (value: number) => [billions(value, { status: 'contracted' })];
    expect(
      steps(
        ['2018-10-05', signed(5.43)],
        ['2023-06-14', [...signed(5.43), delivered(3)]],
        ['2025-09-04', signed(5.5)],
      )?.[0]?.slice(0, 2),
    ).toEqual(['contracted', 'USD 5.43 billion']);
  });

  test('leaves out talk that begins after the signature', () => {
    expect(
      steps(
        [
          '2018-10-05',
          [billions(5.43, { status: 'contracted', scope: { contractYear: 2018 } }), count(5, 'squadrons')],
        ],
        ['2025-12-05', [billions(6.4, { status: 'mooted' })]],
      )?.map(([status]) => status),
    ).toEqual(['contracted']);
  });

  test('is none where the order is all that is known, however often it is told', () => {
    const signed = count(44, 'tanks', { status: 'contracted' });
    expect(told(['2024-12-16', [signed]], ['2025-11-20', [signed]])).toEqual([]);
  });

  test('is none where nothing but one price is known', () => {
    expect(told(['2025-04-28', [billions(6.3)]])).toEqual([]);
  });
});
