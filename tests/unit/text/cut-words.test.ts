import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords, emptyWords, type FoldedWords, foldWords, hashAt, hashWord } from '../../../utils/text';

const surfaces = (text: string, { count, start, end }: FoldedWords): string[] =>
  Array.from({ length: count }, (_, word) => text.slice(start[word], end[word]));

test.each([
  { says: 'parts letters from digits', text: 'Su-30MKI', words: ['Su', '30', 'MKI'] },
  { says: 'keeps a soft hyphen in its word', text: 'fri\u00adgate', words: ['fri\u00adgate'] },
  { says: 'keeps a combining accent with its letter', text: 'cafe\u0301 now', words: ['cafe\u0301', 'now'] },
  { says: 'leaves a soft hyphen outside words out', text: ' \u00ad ', words: [] },
  { says: 'ends the last word with the text', text: 'a'.repeat(31), words: ['a'.repeat(31)] },
  { says: 'goes on over a block of 32 characters', text: `${'a'.repeat(32)}b c`, words: [`${'a'.repeat(32)}b`, 'c'] },
  {
    says: 'counts on after characters of two, three and four bytes and after half a pair',
    text: `é “\ud83d” 😀 ${'a'.repeat(40)} b`,
    words: ['é', 'a'.repeat(40), 'b'],
  },
  {
    says: 'joins words at an underscore among plain letters',
    text: `IAF_MCC ${'a'.repeat(40)}`,
    words: ['IAF_MCC', 'a'.repeat(40)],
  },
  { says: 'finds nothing in an empty text', text: '', words: [] },
])('$says', ({ text, words }) => {
  expect(surfaces(text, cutWords(text))).toEqual(words);
});

test('takes the hash of a word with a soft hyphen for that of the word', () => {
  const text = 'fri\u00adgate';
  expect(hashAt(text, cutWords(text), 0)).toBe(hashWord('frigate'));
});

test('fills arrays of an earlier call anew', () => {
  const reuse = cutWords('one two three four five six seven eight nine');
  expect(surfaces('Two words', cutWords('Two words', reuse))).toEqual(['Two', 'words']);
});

test('makes room where nearly every character is a word', () => {
  expect(cutWords('1a'.repeat(500), emptyWords(4)).count).toBe(1000);
});

test('cuts as the pass that hashes every word cuts', () => {
  const part = fc.constantFrom(
    'a',
    'Bc',
    'é',
    '1',
    '90',
    ' ',
    '-',
    '\u00ad',
    '\u0301',
    '\u200b',
    '—',
    '中',
    '_',
    '\n',
    '😀',
    '\ud83d',
    '\ude00',
    '\u007f',
    'plain prose of more than one block of ASCII ',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 120 }).map((parts) => parts.join('')),
      (text) => {
        const cut = cutWords(text);
        const folded = foldWords(text);
        expect(cut.hasIgnorable).toBe(folded.hasIgnorable);
        expect(cut.capitals).toBe(folded.capitals);
        expect([...cut.capital.subarray(0, cut.capitals)]).toEqual([...folded.capital.subarray(0, folded.capitals)]);
        for (let word = 0; word < folded.count; word++) hashAt(text, cut, word);
        for (const key of ['start', 'end', 'hash', 'upper'] as const) {
          expect([...cut[key].subarray(0, cut.count)]).toEqual([...folded[key].subarray(0, folded.count)]);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
