import { describe, expect, test } from 'vitest';
import { isCreditLine, isSideLine, leadsOn, opensAppendix } from '../../../utils/page/side-lines';

describe('lines that ask something of the reader, or are labels', () => {
  test.each([
    '(You can now subscribe to our channel on Telegram)',
    'Sign up for our weekly newsletter.',
    'Contact the author: kari@desk.example',
    'Already a subscriber? Log in',
    'Support us on Patreon: become one of our patrons!',
    'Advertisement · Scroll to continue',
    'Share via',
  ])('leaves out "%s"', (line) => {
    expect(isSideLine(line, 0)).toBe(true);
  });

  test.each([
    'Follow-on orders worth $5 billion are expected.',
    'Follow our forces north, the general told them, and 40 tanks did.',
    'Subscribe Ltd won a contract for 40 radios.',
    'Support ships will join the members of the alliance in March.',
    'Register of arms transfers: 40 tanks.',
    'Join forces or fall behind, the minister told members of the parliament.',
    'The army spends 3 million euros a year on its newsletter.',
    'Share of the budget',
  ])('keeps "%s"', (line) => {
    expect(isSideLine(line, 0)).toBe(false);
  });
});

describe('lines that name author or moment', () => {
  test.each(['By Kari Nordmann', 'BY KARI NORDMANN', 'Nov 05, 2024 02:12 PM IST', 'Kim Lee | 5 November 2024, 12:33'])(
    'leaves out "%s"',
    (line) => {
      expect(isCreditLine(line)).toBe(true);
    },
  );

  test.each([
    'By year, as planned',
    'By 2026',
    '5 November 2024',
    'On 5 November 2024, 12 tanks came.',
    'By Monday it was over.',
  ])('keeps "%s"', (line) => {
    expect(isCreditLine(line)).toBe(false);
  });
});

test.each([
  { heading: 'Most read', opens: true },
  { heading: 'Join the conversation', opens: true },
  { heading: '12 replies', opens: true },
  { heading: 'Keep reading for 1 dollar', opens: true },
  { heading: 'Written by Kari Nordmann', opens: true },
  { heading: 'More about the deal', opens: false },
  { heading: 'Tags on the turrets', opens: false },
  { heading: 'What it costs', opens: false },
])('"$heading" opens an appendix: $opens', ({ heading, opens }) => {
  expect(opensAppendix(heading)).toBe(opens);
});

test('a text that ends in "Read more" leads on to a story', () => {
  expect(leadsOn('The army has ordered 40 tanks. Read more »')).toBe(true);
  expect(leadsOn('Generals should read more, the minister said.')).toBe(false);
});
