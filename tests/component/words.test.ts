import { describe, expect, test } from 'vitest';
import {
  asLine,
  dateWords,
  findingWords,
  finerWords,
  formatBytes,
  formatCount,
  formatDate,
  joinWords,
  outletWords,
  safeLink,
  titleWords,
  withoutAnyDate,
  withoutDate,
} from '../../components/common';
import { ownFaults, sumSentence } from '../../components/summary';
import { FIGURES, report } from './samples';

test.each([
  ['2025-05-28', '28 May 2025'],
  ['2025-05-01', '1 May 2025'],
  ['2025-05', 'May 2025'],
  ['2025', '2025'],
  ['2025-11-20T08:15:00.000Z', '20 November 2025'],
  ['2025-13-01', '2025-13-01'],
  ['soon', 'soon'],
])('writes the date %s as %s', (iso, words) => {
  expect(formatDate(iso)).toBe(words);
});

test.each([
  [1, '1 report'],
  [0, '0 reports'],
  [12480, '12,480 reports'],
  [999, '999 reports'],
])('counts %i', (count, words) => {
  expect(formatCount(count, 'report')).toBe(words);
});

test('joins words as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test.each([
  [12, '1 KB'],
  [640_400, '640 KB'],
  [3_240_000, '3.2 MB'],
  [2_500_000_000, '2.5 GB'],
])('writes %i bytes as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});

test('a finding says which way the value moved', () => {
  expect([findingWords('differs'), findingWords('updates', 'slips'), findingWords('first-seen')]).toEqual([
    'Differs',
    'Updates: slips',
    'New',
  ]);
});

describe('a report that left things out', () => {
  test('goes by the day it was read', () => {
    expect(dateWords({ id: 'x', readAt: '2026-01-02T10:00:00Z' })).toBe('read 2 January 2026');
    expect(dateWords({ id: 'x' })).toBe('undated');
  });
  test('goes by the host of its address', () => {
    expect(outletWords({ id: 'x', canonicalUrl: 'https://www.example.org/a' })).toBe('example.org');
    expect(outletWords({ id: 'x', canonicalUrl: 'javascript:alert(1)' })).toBe('unknown outlet');
  });
  test('has a title to click on', () => {
    expect(titleWords({ id: 'x', title: '  ' })).toBe('Untitled report, unknown outlet, undated');
  });
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['/relative', undefined],
  [undefined, undefined],
])('opens %s only if it is a web address', (url, link) => {
  expect(safeLink(url)).toBe(link);
});

test('a reason drops the date that stands beside it, and no other', () => {
  const of = report('x', { publishedOn: '2025-05-28' });
  expect(withoutDate('1 % higher than 5 (28 May 2025)', of)).toBe('1 % higher than 5');
  expect(withoutDate('1 % higher than 5 (29 May 2025)', of)).toBe('1 % higher than 5 (29 May 2025)');
});

test.each([
  ['the same as 5 (28 May 2025)', 'the same as 5'],
  ['the same as 5 (October 2018)', 'the same as 5'],
  ['the same as 5 (2018)', 'the same as 5'],
  ['the same as 5 (of 7)', 'the same as 5 (of 7)'],
])('%s without a date is %s', (reason, bare) => {
  expect(withoutAnyDate(reason)).toBe(bare);
});

test.each([
  ['the same as 5', 'The same as 5'],
  ['5 higher', '5 higher'],
  ['', ''],
])('%s begins a line as %s', (reason, line) => {
  expect(asLine(reason)).toBe(line);
});

const nothing = {
  names: 0,
  figures: 0,
  differs: 0,
  updates: 0,
  firstSeen: 0,
  agrees: 0,
  notComparable: 0,
  relatedReports: 0,
};
test.each([
  {
    says: 'everything',
    sum: { names: 14, figures: 9, differs: 2, updates: 3, firstSeen: 3, agrees: 4, relatedReports: 5 },
    line: '14 names, 9 figures: 2 differ, 3 update, 3 in no earlier report, 4 agree; 5 related reports',
  },
  {
    says: 'one of each',
    sum: { names: 1, figures: 1, differs: 1, updates: 1, firstSeen: 1, agrees: 1, notComparable: 1, relatedReports: 1 },
    line: '1 name, 1 figure: 1 differs, 1 updates, 1 in no earlier report, 1 agrees, 1 not comparable; 1 related report',
  },
  { says: 'names only', sum: { names: 3 }, line: '3 names, no figures' },
  { says: 'figures that compare with nothing', sum: { names: 3, figures: 2 }, line: '3 names, 2 figures' },
  { says: 'no names', sum: { figures: 2, differs: 2 }, line: '2 figures: 2 differ' },
  { says: 'nothing', sum: {}, line: 'No known names and no figures' },
  {
    says: 'a copy of a report with nothing known in it',
    sum: { relatedReports: 1 },
    line: 'No known names and no figures; 1 related report',
  },
  {
    says: 'sums that do not fit and quotes in other words',
    sum: { figures: 9, differs: 1, relatedReports: 2 },
    own: { wrongSums: 2, quotes: 1, turned: 0 },
    line: '9 figures: 1 differs; 2 sums do not add up; 1 quote differs; 2 related reports',
  },
  { says: 'very many', sum: { names: 1200 }, line: '1,200 names, no figures' },
])('sums up $says', ({ sum, line, own }) => {
  expect(sumSentence({ ...nothing, ...sum }, own)).toBe(line);
});

test('counts only the sums of a page that do not fit, none of a dismissed figure, and its quotes', () => {
  const sum = (fits: boolean, at = [0, 1]) => ({ at, fits, computation: '1 + 1 = 2' });
  const quote = (isTurned: boolean) => ({ start: 0, end: 9, surface: 'We go on', isTurned, others: [] });
  const dismissed = { ...FIGURES.agrees, ruling: { verdict: 'dismissed' as const, key: 'k', ruledAt: '2026-01-01' } };
  const figures = [FIGURES.agrees, FIGURES.new, dismissed];
  const sums = [sum(true), sum(false), sum(false, [0, 2])];
  expect(ownFaults({ figures, sums, quotes: [quote(true), quote(false)] })).toEqual({
    wrongSums: 1,
    quotes: 2,
    turned: 1,
  });
  expect(ownFaults({ figures })).toEqual({ wrongSums: 0, quotes: 0, turned: 0 });
});

test.each([
  ['country', 'DK', undefined],
  ['country', 'USA', undefined],
  ['system', 'sam', 'surface-to-air missile system'],
  ['system', 'IR', 'IR'],
] as const)('a %s of kind %s is called %s', (type, kind, words) => expect(finerWords(type, kind)).toBe(words));
