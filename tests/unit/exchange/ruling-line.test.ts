import { expect, test } from 'vitest';
import type { Ruling } from '../../../utils/domain';
import { formatSaid, parseLine } from '../../../utils/exchange';

const ruling: Ruling = {
  key: 'contract-value|system:s-400|r1 $6.1 billion',
  pairs: ['contract-value|r1 $6.1 billion|r2 $5.4 billion'],
  verdict: 'dismissed',
  note: 'the panel counts spares\nand training',
  ruledAt: '2026-02-03T04:05:06.000Z',
  result: 'differs',
  measure: 'contract-value',
  measureLabel: 'Contract value',
  subjectName: 'S-400',
  report: { id: 'r1', outlet: 'The Daily Example' },
  surface: '$6.1 billion',
  earlier: { report: 'r2', surface: '$5.4 billion' },
};
const lineWith = (change: object): string => JSON.stringify({ sightline: 1, ruling: { ...ruling, ...change } });

test('a ruling comes back from its line as it was', () => {
  const said = { what: 'ruling', value: ruling } as const;
  expect(formatSaid(said)).not.toContain('\n');
  expect(parseLine(formatSaid(said))).toEqual({ ok: true, said });
});

test.each([
  { says: 'a verdict that is none', line: lineWith({ verdict: 'maybe' }), message: '"verdict" is missing or wrong' },
  {
    says: 'no verdict and no note',
    line: lineWith({ verdict: undefined, note: ' ' }),
    message: 'neither rules nor notes',
  },
  { says: 'a date that is none', line: lineWith({ ruledAt: 'yesterday' }), message: 'its date is no date' },
  { says: 'an endless note', line: lineWith({ note: 'x'.repeat(3_000) }), message: '"note" is missing or wrong' },
  { says: 'an endless title', line: lineWith({ report: { id: 'r', title: 'x'.repeat(3_000) } }), message: 'too long' },
  { says: 'no pair', line: lineWith({ pairs: [] }), message: '"pairs" is missing or wrong' },
  {
    says: 'a newer Sightline',
    line: JSON.stringify({ sightline: 2, ruling }),
    message: 'it was made by a newer Sightline',
  },
])('is refused for $says', ({ line, message }) => {
  const parsed = parseLine(line);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? '' : parsed.message).toContain(message);
});

test('an earlier text comes back from its line as it was, and is refused if no article is that long', () => {
  const said = { what: 'version', value: { report: { id: 'r1', title: 'A' }, text: 'five\nand more' } } as const;
  expect(parseLine(formatSaid(said))).toEqual({ ok: true, said });
  const endless = { ...said, value: { ...said.value, text: 'x'.repeat(2_000_001) } };
  expect(parseLine(formatSaid(endless))).toEqual({ ok: false, message: 'its text is longer than any article' });
});
