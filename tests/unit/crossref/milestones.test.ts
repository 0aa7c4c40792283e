import { describe, expect, test } from 'vitest';
import { compareClaims, followClaims, isMemorable, milestoneLabel } from '../../../utils/crossref';
import { mayBeOneHandover } from '../../../utils/crossref/compare/milestones';
import { type Claim, Claim as ClaimSchema, type Milestone } from '../../../utils/domain';
import { crossReference, date, page, seenIn } from './build-claims';

type Read = Partial<Milestone> & Pick<Milestone, 'event'>;

/** A date that measures nothing by name, read as a milestone. */
const on = (day: string, milestone: Read, extra: Partial<Claim> = {}): Claim =>
  date(day, { measure: 'other', milestone: { sure: 0.9, ...milestone }, ...extra });

const flight = (day: string, more: Partial<Milestone> = {}) => on(day, { event: 'flight', which: 'first', ...more });
const BEFORE = '2024-01-10';
const AFTER = '2025-06-10';

const compare = (a: Claim, b: Claim, later = AFTER) => compareClaims({ claim: a, on: BEFORE }, { claim: b, on: later });

describe('two dates of one milestone', () => {
  test.each<[says: string, a: Claim, b: Claim, relation: string, change?: string]>([
    ['a plan that stands', flight('2027'), flight('2027'), 'agrees'],
    ['a month of the year that was promised', flight('2027'), flight('2027-05'), 'agrees'],
    ['a plan that slips', flight('2027'), flight('2029'), 'updates', 'slips'],
    ['a plan that comes forward', flight('2029'), flight('2027'), 'updates', 'advances'],
    ['a plan that was kept late', flight('2027'), flight('2028', { isDone: true }), 'updates', 'slips'],
    [
      'the first and none named, which is the first',
      flight('2027'),
      on('2029', { event: 'flight' }),
      'updates',
      'slips',
    ],
    [
      'capability by two names',
      on('2027', { event: 'initial-capability' }),
      on('2029', { event: 'service-entry' }),
      'updates',
      'slips',
    ],
    ['a former plan that moved on', flight('2025', { isFormer: true }), flight('2027'), 'updates', 'slips'],
    ['what was told then and is former now', flight('2025'), flight('2025', { isFormer: true }), 'agrees'],
    [
      'two dates of what happened once',
      flight('2023-02', { isDone: true }),
      flight('2023-05', { isDone: true }),
      'differs',
    ],
  ])('%s', (_, a, b, relation, change) => {
    const told = compare(a, b);
    expect([told.relation, told.change]).toEqual([relation, change]);
  });
});

describe('two dates that are no states of one plan', () => {
  test.each<[says: string, a: Claim, b: Claim]>([
    ['another event', flight('2027'), on('2029', { event: 'delivery', which: 'first' })],
    ['another one of the series', flight('2027'), flight('2029', { which: 2 })],
    [
      'first and last',
      on('2027', { event: 'delivery', which: 'first' }),
      on('2031', { event: 'delivery', which: 'last' }),
    ],
    ['a prototype and one of the series', flight('2027', { of: 'prototype' }), flight('2029', { of: 'serial' })],
    ['an event that is only like it', on('2027', { event: 'commissioning' }), on('2029', { event: 'delivery' })],
    [
      'a delivery of which only one report says which',
      on('2027', { event: 'delivery' }),
      on('2029', { event: 'delivery', which: 'first' }),
    ],
    ['a reading that is unsure', flight('2027', { sure: 0.5 }), flight('2029')],
    ['another thing', flight('2027'), { ...flight('2029'), subject: 'system:other' }],
    ['another buyer', { ...flight('2027'), party: 'country:india' }, { ...flight('2029'), party: 'country:poland' }],
    ['what is done already', flight('2023', { isDone: true }), flight('2027')],
    ['a step back to a former plan', flight('2029'), flight('2027', { isFormer: true })],
    ['two former plans', flight('2025', { isFormer: true }), flight('2027', { isFormer: true })],
    ['two firings', on('2023-02', { event: 'firing', isDone: true }), on('2023-09', { event: 'firing', isDone: true })],
    ['forty years', on('1990', { event: 'retirement' }), on('2030', { event: 'retirement' })],
  ])('%s', (_, a, b) => {
    expect(compare(a, b).relation).toBe('not-comparable');
  });

  test('says which two milestones they are', () => {
    expect(compare(flight('2027'), on('2029', { event: 'delivery', which: 'last' })).reason).toBe(
      'another milestone: the last delivery, not the first flight',
    );
  });
});

describe('within one week', () => {
  test('two plans contradict where both are surely read', () => {
    expect(compare(flight('2027'), flight('2029'), '2024-01-12').relation).toBe('differs');
    expect(compare(flight('2027', { sure: 0.7 }), flight('2029'), '2024-01-12').relation).toBe('not-comparable');
  });
});

test('one measure does not make a first flight a delivery', () => {
  const delivery = (day: string, milestone: Read) => date(day, { milestone: { sure: 0.9, ...milestone } });
  expect(
    compare(delivery('2027', { event: 'flight', which: 'first' }), delivery('2029', { event: 'delivery' })).relation,
  ).toBe('not-comparable');
});

describe('a handover that another report calls an entry into service', () => {
  const told = (event: Milestone['event'], more: Partial<Milestone> = {}, extra: Partial<Claim> = {}) =>
    date('2027', { milestone: { event, sure: 0.9, ...more }, ...extra });
  test.each<[says: string, a: Claim, b: Claim, is: boolean]>([
    ['may be one with it', told('delivery', { which: 'first' }), told('service-entry', { which: 'first' }), true],
    ['may be one with it where none is named', told('delivery'), told('commissioning', { which: 'first' }), true],
    ['is another of the last', told('delivery', { which: 'first' }), told('service-entry', { which: 'last' }), false],
    ['is another of another measure', told('delivery'), told('service-entry', {}, { measure: 'other' }), false],
    ['is no keel laying', told('delivery'), told('keel-laying'), false],
  ])('%s', (_, a, b, is) => {
    expect(mayBeOneHandover(a, b)).toBe(is);
    expect(mayBeOneHandover(b, a)).toBe(is);
  });
});

test('a page follows a milestone under whatever measure an earlier report has it', () => {
  const earlier = seenIn('r1', BEFORE, [
    date('2027', { measure: 'service-entry-date', milestone: { event: 'service-entry', sure: 0.9 } }),
  ]);
  const [finding] = crossReference([on('2029', { event: 'service-entry' })], page(AFTER), earlier);
  expect(finding).toMatchObject({ result: 'updates', change: 'slips' });
  expect(finding?.reasons[0]).toMatch(/^the entry into service slips by 2 years/);
});

test('a date that measures nothing is remembered for its milestone, and carried in a library file', () => {
  expect(isMemorable(flight('2028'))).toBe(true);
  expect(isMemorable(flight('2028', { sure: 0.5 }))).toBe(false);
  const claim = flight('2028', { of: 'prototype', isFormer: true });
  expect(ClaimSchema.parse(JSON.parse(JSON.stringify(claim)))).toEqual(claim);
});

test('the line of a milestone says what slips, and by how much', () => {
  const earlier = [...seenIn('r1', '2022-01-10', [flight('2025')]), ...seenIn('r2', '2024-01-10', [flight('2027')])];
  const { tracks } = followClaims([flight('2028')], page(AFTER), earlier);
  expect(tracks[0]).toMatchObject({ changes: 2, net: { least: 36, most: 36 } });
  expect(tracks[0]?.summary).toBe('the first flight slipped by 3 years in 2 steps');
});

test.each<[Read, string | undefined]>([
  [{ event: 'delivery', which: 'first' }, 'First delivery'],
  [{ event: 'delivery', which: 'all' }, 'Last delivery'],
  [{ event: 'delivery', which: 3 }, 'Third delivery'],
  [{ event: 'flight', which: 2, of: 'prototype' }, 'Second flight of a prototype'],
  [{ event: 'launch', which: 2 }, 'Launch of the second'],
  [{ event: 'initial-capability', isFormer: true }, 'Former plan: initial capability'],
  [{ event: 'flight', sure: 0.4 }, undefined],
])('calls %o %s', (milestone, label) => {
  expect(milestoneLabel({ sure: 0.9, ...milestone })).toBe(label);
});
