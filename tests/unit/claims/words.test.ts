import { describe, expect, test } from 'vitest';
import { createTokeniser } from '../../../utils/claims/reading/words';
import { readMarked } from '../../corpus/claims/marked-text';

const wordsIn = (marked: string) => {
  const input = readMarked(marked);
  return { input, words: createTokeniser(input.text, input)({ start: 0, end: input.text.length }) };
};

describe('createTokeniser', () => {
  test.each([
    { says: 'keeps hyphenated words whole', text: 'a follow-on order', words: ['a', 'follow-on', 'order'] },
    { says: 'sets a possessive apart', text: 'Spain’s order', words: ['spain', "'s", 'order'] },
    { says: 'keeps the points of an abbreviation', text: 'the U.S force', words: ['the', 'u.s', 'force'] },
    {
      says: 'keeps punctuation as words',
      text: 'one; two, (three)',
      words: ['one', ';', 'two', ',', '(', 'three', ')'],
    },
    { says: 'keeps a name of several words whole', text: 'the [Tejas Mk1A] jet', words: ['the', 'tejas mk1a', 'jet'] },
    { says: 'keeps a figure whole', text: 'for {$1.1 billion} or so', words: ['for', '$1.1 billion', 'or', 'so'] },
    { says: 'sets a name in a hyphenated word apart', text: '[Poland]-made', words: ['poland', '-', 'made'] },
    { says: 'finds nothing in nothing', text: '   ', words: [] },
  ])('$says', ({ text, words }) => {
    expect(wordsIn(text).words.map((word) => word.text)).toEqual(words);
  });

  test('gives the span of each word', () => {
    const { input, words } = wordsIn('[Norway]’s {five|ships} new ships');
    expect(words.map((word) => input.text.slice(word.start, word.end))).toEqual([
      'Norway',
      '’s',
      'five',
      'new',
      'ships',
    ]);
  });

  test('says which words are figures, names and cues', () => {
    const { words } = wordsIn('<Polish> [K9] for {$2 billion}');
    expect(words[0]?.cue?.entityId).toBe('country:poland');
    expect(words[1]?.mention?.entityId).toBe('system:k9');
    expect(words[3]?.figure).toBe(0);
  });
});
