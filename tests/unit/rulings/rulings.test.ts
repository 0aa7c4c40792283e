import { describe, expect, test } from 'vitest';
import type { Finding, Ruling, TrailItem } from '../../../utils/domain';
import { draftRuling, laterRuling, ruledAnew, rulingKeys, rulingOn } from '../../../utils/rulings';

const item = (report: string, surface: string, relation: TrailItem['relation'] = 'differs'): TrailItem => ({
  report,
  start: 10,
  end: 20,
  surface,
  relation,
  reason: 'so',
  origin: report,
});
const finding = (trail: TrailItem[], result: Finding['result'] = 'differs'): Finding => ({
  result,
  reasons: ['so'],
  trail,
});
const figure = (found: Finding, surface = '$5.4 billion') => ({
  surface,
  measure: 'contract-value' as const,
  subject: 'system:s-400',
  finding: found,
});
const keysOf = (page: string, surface: string, trail: TrailItem[], result?: Finding['result']) =>
  rulingKeys({ origin: page, ...figure(finding(trail, result), surface) });
const ruling = (
  page: string,
  surface: string,
  trail: TrailItem[],
  parts: Partial<Ruling> = { verdict: 'dismissed' },
): Ruling => ({
  ...draftRuling({ report: { id: page }, figure: figure(finding(trail), surface) }),
  ruledAt: '2026-01-01T00:00:00Z',
  ...parts,
});
const verdict = (keys: ReturnType<typeof keysOf>, ...rulings: Ruling[]) => rulingOn(keys, rulings)?.verdict;

const DISMISSED = ruling('page', '$5.4 billion', [item('wire', '$5 billion')]);

describe('a dismissed difference stays quiet', () => {
  test.each([
    { says: 'when the page is read again', keys: keysOf('page', '$5.4 billion', [item('wire', '$5 billion')]) },
    {
      says: 'when the text around both figures shifts',
      keys: keysOf('page', '$5.4  Billion', [{ ...item('wire', '$5 billion'), start: 400, end: 410 }]),
    },
    {
      says: 'seen from the other page',
      keys: keysOf('wire', '$5 billion', [item('page', '$5.4 billion')]),
    },
    {
      says: 'on a reprint of the earlier report',
      keys: keysOf('page', '$5.4 billion', [{ ...item('reprint', '$5 billion'), origin: 'wire' }]),
    },
    {
      says: 'when a report that agrees joins in',
      keys: keysOf('page', '$5.4 billion', [item('wire', '$5 billion'), item('other', '$5.4 bn', 'agrees')]),
    },
  ])('$says', ({ keys }) => expect(verdict(keys, DISMISSED)).toBe('dismissed'));
});

describe('it says nothing of', () => {
  test.each([
    { says: 'another value on the page', keys: keysOf('page', '$5.6 billion', [item('wire', '$5 billion')]) },
    { says: 'the same value on another page', keys: keysOf('third', '$5.4 billion', [item('wire', '$5 billion')]) },
    {
      says: 'a difference with one report more',
      keys: keysOf('page', '$5.4 billion', [item('wire', '$5 billion'), item('daily', '$6 billion')]),
    },
    { says: 'what is now new', keys: keysOf('third', '$9 billion', [], 'first-seen') },
  ])('$says', ({ keys }) => expect(verdict(keys, DISMISSED)).toBeUndefined());
});

test('two rulings that each cover one of two pairs quieten both', () => {
  const other = ruling('page', '$5.4 billion', [item('daily', '$6 billion')], { verdict: 'dismissed', key: 'k2' });
  const keys = keysOf('page', '$5.4 billion', [item('wire', '$5 billion'), item('daily', '$6 billion')]);
  expect(verdict(keys, DISMISSED, other)).toBe('dismissed');
  expect(verdict(keys, DISMISSED, { ...other, verdict: 'accepted' })).toBeUndefined();
});

test('the later of two rulings on one pair holds', () => {
  const later: Ruling = {
    ...DISMISSED,
    key: 'from the other side',
    verdict: 'accepted',
    ruledAt: '2026-01-02T00:00:00Z',
  };
  expect(verdict(keysOf('page', '$5.4 billion', [item('wire', '$5 billion')]), DISMISSED, later)).toBe('accepted');
});

test('what compares with nothing is ruled by itself, until there is something to compare', () => {
  const fresh = ruling('page', '$9 billion', []);
  expect(verdict(keysOf('page', '$9 billion', [], 'first-seen'), fresh)).toBe('dismissed');
  expect(verdict(keysOf('page', '$9 billion', [item('wire', '$5 billion')]), fresh)).toBeUndefined();
});

test('a note stays when the verdict no longer covers all', () => {
  const noted = { ...DISMISSED, note: 'wire rounds' };
  const keys = keysOf('page', '$5.4 billion', [item('wire', '$5 billion'), item('daily', '$6 billion')]);
  expect(rulingOn(keys, [noted])).toEqual({ key: noted.key, note: 'wire rounds', ruledAt: noted.ruledAt });
});

describe('ruling anew', () => {
  const draft = draftRuling({
    report: { id: 'page' },
    figure: figure(finding([item('wire', '$5 billion'), item('daily', '$6 billion')])),
  });
  test('with the same verdict covers the pairs of both', () => {
    const now = ruledAnew(DISMISSED, { ...draft, verdict: 'dismissed' }, 'now');
    expect(now?.pairs).toHaveLength(2);
    expect(now?.ruledAt).toBe('now');
  });
  test('with another verdict covers what is seen now', () => {
    const before = { ...DISMISSED, pairs: ['an older pair'] };
    expect(ruledAnew(before, { ...draft, verdict: 'accepted' }, 'now')?.pairs).toEqual(draft.pairs);
  });
  test('without verdict and with an empty note leaves nothing', () => {
    expect(ruledAnew(DISMISSED, { ...draft, note: '  ' }, 'now')).toBeUndefined();
  });
});

test('a file’s ruling takes the place of an older one only', () => {
  const filed = { ...DISMISSED, ruledAt: '2026-01-02T00:00:00Z' };
  expect(laterRuling(undefined, filed)).toBe(filed);
  expect(laterRuling(DISMISSED, filed)).toBe(filed);
  expect(laterRuling(filed, DISMISSED)).toBeUndefined();
  expect(laterRuling(filed, filed)).toBeUndefined();
});
