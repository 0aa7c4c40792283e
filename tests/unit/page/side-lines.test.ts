import { describe, expect, test } from 'vitest';
import { isBoxLabel, isCreditLine, isSideLine, leadsOn, opensAppendix } from '../../../utils/page/side-lines';

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
    'Already a NATO member, Finland will buy 64 F-35s for 9.4 billion dollars.',
    '“Join the army now, we need 40,000 men,” Zelensky wrote on Telegram.',
    '“Support us with 40 tanks,” the president said on the channel.',
    '"Join us in sending 40 tanks," he told NATO members.',
    'Join us in sending tanks, he told members of the alliance on Facebook.',
    'Support our brigades, the general wrote on Telegram.',
    'Become an operator of 12 Gripens and members of the club pay less.',
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
    '24 February 2022, 05:00: war begins',
    'By Germany: 18 Leopard 2A6 tanks',
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
  { heading: 'Written by Kari Nordmann', opens: false },
  { heading: 'More about the deal', opens: false },
  { heading: 'Unlock the full worth of drones', opens: false },
  { heading: 'Continue reading the map', opens: false },
  { heading: 'Tags on the turrets', opens: false },
  { heading: 'What it costs', opens: false },
])('"$heading" opens an appendix: $opens', ({ heading, opens }) => {
  expect(opensAppendix(heading)).toBe(opens);
});

test.each(['Most read', 'RELATED STORIES:', 'You might also like'])('"%s" opens a box', (line) => {
  expect(isBoxLabel(line)).toBe(true);
});

test.each([
  'Written by Kari Nordmann',
  'Share this story',
  'Recommended: 40 tanks by 2030',
  'Recommended purchases:',
  'Related costs:',
  'More in 2026: 24 tanks',
  'More on order: 12 ships',
])('"%s" opens no box', (line) => {
  expect(isBoxLabel(line)).toBe(false);
});

test('a text that ends in "Read more" leads on to a story', () => {
  expect(leadsOn('The army has ordered 40 tanks. Read more »')).toBe(true);
  expect(leadsOn('Generals should read more, the minister said.')).toBe(false);
});
