import { describe, expect, test } from 'vitest';
import { doSums } from '../../../utils/crossref';
import type { Claim } from '../../../utils/domain';
import { extractFigures } from '../../../utils/figures';
import { splitSentences } from '../../../utils/text';

/** Claims of a text's figures, none of which is known to measure anything: only the sentence itself can tell. */
const claimsOf = (text: string): Claim[] => {
  const sentences = splitSentences(text);
  return extractFigures(text).map((figure) => ({
    figure,
    measure: 'other',
    sentence: sentences.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end)!,
    why: [],
    confidence: 1,
  }));
};
const sums = (text: string) => doSums(claimsOf(text), { text }).map(({ computation }) => computation);

describe('a percentage of a base', () => {
  test.each([
    [
      'The buyer pays 30 per cent of $6.7bn, or $1.6bn, in advance.',
      '30 % of $6.7 billion is $2.01 billion; the report says $1.6 billion',
    ],
    ['The buyer pays 30 per cent of the $6.7bn, or $2bn, in advance.', '30 % of $6.7 billion is $2.01 billion'],
    ['Some 40% of 250 jobs (150) go to the north.', '40 % of 250 is 100; the report says 150'],
    ['Of 900 people wanted, 210 came (23 per cent).', '23 % of 900 is 207'],
    [
      'Of the $5bn, 40 per cent, or $2.5bn, is for spares.',
      '40 % of $5 billion is $2 billion; the report says $2.5 billion',
    ],
  ])('%s', (text, computation) => expect(sums(text)).toEqual([computation]));

  test.each([
    ['in two currencies', 'It pays 30 per cent of $6.7bn, or €1.6bn, in advance.'],
    ['with a bound', 'It pays up to 30 per cent of $6.7bn, or $1.6bn, in advance.'],
    ['of two things', 'It pays 30 per cent of $6.7bn, and $1.6bn went to the yard.'],
    ['where the base is another', 'Of the 180 tanks, 30 went north and 20, or 40 per cent, are idle.'],
    ['of parts of no base', 'Prices rose 30 per cent, the $6.7bn plan grew, or $1.6bn was lost.'],
  ])('is left alone %s', (_, text) => expect(sums(text)).toEqual([]));
});

describe('a list with its total', () => {
  test.each([
    [
      'It costs $3.9 billion for tanks, $1.1 billion for trucks and $1.2 billion for training, a total of $6.7 billion.',
      '$3.9 billion + $1.1 billion + $1.2 billion = $6.2 billion; the report says $6.7 billion',
    ],
    ['Norland ordered 12 jets in 2021 and 14 jets in 2023, for a total of 26 jets.', '12 + 14 = 26'],
    ['The order covers 180 tanks: 116 built abroad and 61 built at home.', '116 + 61 = 177; the report says 180'],
    ['The order covers 180 tanks: 116 built abroad and 64 built at home.', '116 + 64 = 180'],
  ])('%s', (text, computation) => expect(sums(text)).toEqual([computation]));

  test.each([
    [
      'that is not whole',
      'The order covers 180 tanks: 116 from abroad, including 20 for training, and 44 built at home.',
    ],
    ['of unlike things', 'The order covers 180 vehicles in all: 116 tanks, 12 drones and 40 missiles of two kinds.'],
    ['that goes from one to another', 'Output rose from 12 jets to 14 jets, a total of 20 jets.'],
    ['far from it', 'It costs $3 billion for tanks and $1 billion for trucks, a total of $26 billion.'],
    ['with a bound', 'The order covers 180 tanks: more than 116 built abroad and 61 built at home.'],
    ['in two currencies', 'It costs $3 billion for tanks and €2 billion for trucks, a total of $6 billion.'],
    ['of things in another one', 'Norland has 40 batteries: 6 launchers each and 24 missiles.'],
  ])('is left alone %s', (_, text) => expect(sums(text)).toEqual([]));
});

describe('growth from one value to another', () => {
  test.each([
    [
      'The budget rises by 12 per cent, from $186 billion to $200 billion.',
      '$200 billion is 7.53 % above $186 billion; the report says 12 %',
    ],
    ['The fleet falls from 200 jets to 150 jets, a cut of 25 per cent.', '150 is 25 % below 200'],
  ])('%s', (text, computation) => expect(sums(text)).toEqual([computation]));

  test.each([
    ['of something else', 'The budget, 3 per cent of output, rises from $186 billion to $200 billion.'],
    ['with two percentages', 'It rises by 12 per cent, from $186 billion to $200 billion, after 9 per cent last year.'],
    ['in two currencies', 'The budget rises by 12 per cent, from $186 billion to €200 billion.'],
  ])('is left alone %s', (_, text) => expect(sums(text)).toEqual([]));
});
