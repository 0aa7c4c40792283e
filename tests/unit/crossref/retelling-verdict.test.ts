import { expect, test } from 'vitest';
import { sayRetold } from '../../../utils/crossref/retelling/verdict';
import type { Claim } from '../../../utils/domain';
import { billions, count, date, kilometres, page } from './build-claims';

const seen = (claim: Claim, on: string) => ({ claim, report: { id: 'earlier', publishedOn: on }, origin: 'earlier' });

test.each([
  { says: 'a later plan slips', now: date('2030'), before: date('2028'), on: '2024-01-01', told: 'updates slips' },
  {
    says: 'an earlier plan comes forward',
    now: date('2027'),
    before: date('2028'),
    on: '2024-01-01',
    told: 'updates advances',
  },
  {
    says: 'what was past already has not moved',
    now: date('2022-05'),
    before: date('2022-03'),
    on: '2024-01-01',
    told: '',
  },
  {
    says: 'two days of what has happened are one too many',
    now: date('2023-11-11', { measure: 'other' }),
    before: date('2023-11-10', { measure: 'other' }),
    on: '2024-01-01',
    told: 'differs',
  },
  {
    says: 'but deliveries go on',
    now: date('2023-11-11'),
    before: date('2023-11-10'),
    on: '2024-01-01',
    told: '',
  },
  {
    says: 'and years apart are two events',
    now: date('2022-02', { measure: 'other' }),
    before: date('2019-02', { measure: 'other' }),
    on: '2024-01-01',
    told: '',
  },
  {
    says: 'a month that lay behind its report is the end of no plan, unless it is told as done',
    now: date('2024-11', { measure: 'other' }),
    before: date('2024-05', { measure: 'other' }),
    on: '2024-01-01',
    told: '',
  },
  {
    says: 'a month told as done ends its plan',
    now: date('2024-11', { measure: 'other', milestone: { event: 'opening', isDone: true, sure: 0.9 } }),
    before: date('2024-05', { measure: 'other' }),
    on: '2024-01-01',
    told: 'updates slips',
  },
  { says: 'a plan of the same days is left open', now: date('2030'), before: date('2028'), on: '2025-01-08', told: '' },
  {
    says: 'deliveries go up',
    now: count(24, 'jets', { measure: 'delivered-quantity' }),
    before: count(20, 'jets', { measure: 'delivered-quantity' }),
    on: '2024-01-01',
    told: 'updates up',
  },
  {
    says: 'deliveries never go down',
    now: count(20, 'jets', { measure: 'delivered-quantity' }),
    before: count(24, 'jets', { measure: 'delivered-quantity' }),
    on: '2024-01-01',
    told: '',
  },
  {
    says: 'a range is one or the other',
    now: kilometres(450),
    before: kilometres(300),
    on: '2024-01-01',
    told: 'differs',
  },
  {
    says: 'a near miss of an order',
    now: count(117, 'tanks'),
    before: count(116, 'tanks'),
    on: '2024-01-01',
    told: 'differs',
  },
  {
    says: 'few more or less than were signed for may be two orders',
    now: count(8, 'tanks'),
    before: count(6, 'tanks', { status: 'contracted' }),
    on: '2024-01-01',
    told: '',
  },
  {
    says: 'what is planned to be bought is cut in the course of time',
    now: count(6, 'frigates'),
    before: count(9, 'frigates', { status: 'mooted' }),
    on: '2024-01-01',
    told: 'updates down',
  },
  {
    says: 'but not within the weeks of one debate',
    now: count(6, 'frigates'),
    before: count(9, 'frigates', { status: 'mooted' }),
    on: '2025-01-01',
    told: '',
  },
  {
    says: 'nor where the newer report dates the contract before the older one',
    now: count(6, 'frigates', { scope: { contractYear: 2022 } }),
    before: count(9, 'frigates'),
    on: '2024-01-01',
    told: '',
  },
  {
    says: 'the missing become fewer',
    now: count(6, 'missing', { measure: 'lost-quantity', subject: 'place:odesa' }),
    before: count(11, 'missing', { measure: 'lost-quantity', subject: 'place:odesa' }),
    on: '2025-01-02',
    told: 'updates down',
  },
  {
    says: 'the dead do not',
    now: count(6, 'dead', { measure: 'lost-quantity', subject: 'place:odesa' }),
    before: count(11, 'dead', { measure: 'lost-quantity', subject: 'place:odesa' }),
    on: '2025-01-02',
    told: '',
  },
  {
    says: 'what nothing names may be revised',
    now: count(52, undefined, { measure: 'other' }),
    before: count(29, undefined, { measure: 'other' }),
    on: '2024-12-01',
    told: 'updates up',
  },
])('$says', ({ now, before, on, told }) => {
  const answer = sayRetold(now, page('2025-01-10'), seen(before, on), { sure: 0.5, said: 'open' });
  expect([answer?.relation, answer?.change].filter(Boolean).join(' ')).toBe(told);
});

const priceOf = (millions: number, extra = {}) => billions(millions / 1000, { measure: 'unit-price', ...extra });

test.each([
  { says: 'two prices of a type that nothing says to have moved', before: priceOf(4), said: 'no', told: 'differs' },
  { says: 'a price that has moved', before: priceOf(4), said: 'yes', told: 'updates' },
  { says: 'a price that may have moved', before: priceOf(4), said: 'open', told: 'updates' },
  { says: 'a price paid by somebody', before: priceOf(4, { party: 'country:x' }), said: 'no', told: 'updates' },
  { says: 'prices too far apart to be of one thing', before: priceOf(0.4), said: 'no', told: undefined },
] as const)('$says', ({ before, said, told }) => {
  const answer = sayRetold(priceOf(3), page('2025-01-10'), seen(before, '2024-01-01'), { sure: 0.6, said });
  expect(answer?.relation).toBe(told);
});

test('a signed price grows only where the newer report says so', () => {
  const signed = { status: 'contracted' as const };
  const tellOf = (said: 'yes' | 'open') =>
    sayRetold(billions(1.1, signed), page('2025-11-10'), seen(billions(0.95, signed), '2024-12-01'), {
      sure: 0.5,
      said,
    });
  expect(tellOf('yes')).toMatchObject({ relation: 'updates', change: 'up' });
  expect(tellOf('open')).toBeUndefined();
});

test('told from the older page, the change is seen the other way round', () => {
  const answer = sayRetold(date('2028'), page('2024-01-01'), seen(date('2030'), '2025-01-10'), {
    sure: 0.5,
    said: 'open',
  });
  expect(answer).toMatchObject({
    relation: 'updates',
    change: 'advances',
    reason: expect.stringContaining('newer report'),
  });
});
