import { describe, expect, test } from 'vitest';
import type { Sense } from '../../../utils/claims/reading/lexicon';
import { findSenses } from '../../../utils/claims/reading/senses';
import { createTokeniser } from '../../../utils/claims/reading/words';
import { readMarked } from '../../corpus/claims/marked-text';

const sensesIn = (marked: string) => {
  const input = readMarked(marked);
  return findSenses(createTokeniser(input.text, input)({ start: 0, end: input.text.length }));
};
const textsOf = (marked: string, sense: Sense) =>
  sensesIn(marked)
    .filter((hit) => hit.sense === sense)
    .map((hit) => hit.text);

describe('findSenses', () => {
  test.each([
    { says: 'finds a word', text: 'the contract was signed', sense: 'deal', found: ['contract'] },
    {
      says: 'finds every form of a stem',
      text: 'delivers, delivered, delivery',
      sense: 'deliver',
      found: ['delivers', 'delivered', 'delivery'],
    },
    {
      says: 'prefers the longer phrase',
      text: 'a letter of acceptance',
      sense: 'deal',
      found: ['letter of acceptance'],
    },
    { says: 'needs the whole phrase', text: 'a letter to the minister', sense: 'deal', found: [] },
    { says: 'is not fooled by a longer word', text: 'an orderly withdrawal dealt with', sense: 'deal', found: [] },
    { says: 'leaves a committee alone', text: 'the committee met', sense: 'order', found: [] },
    { says: 'leaves names alone', text: 'the [State Department] spoke', sense: 'fms', found: [] },
  ] as { says: string; text: string; sense: Sense; found: string[] }[])('$says', ({ text, sense, found }) => {
    expect(textsOf(text, sense)).toEqual(found);
  });
});
