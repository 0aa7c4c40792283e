import { expect, test } from 'vitest';
import { diffWords } from '../../../utils/stories';

/** "the [-old-]{+new+} price" for the eye. */
const drawn = (before: string, now: string): string =>
  diffWords(before, now)
    .map(({ op, text }) => (op === 'same' ? text : op === 'added' ? `{${text.trim()}}` : `[${text.trim()}]`))
    .join('');

test.each([
  {
    says: 'shows one word for another',
    a: 'The yard sold nine boats.',
    b: 'The yard sold ten boats.',
    is: 'The yard sold [nine]{ten}boats.',
  },
  { says: 'shows a word put in', a: 'He will come.', b: 'He will not come.', is: 'He will {not}come.' },
  { says: 'shows a word taken out', a: 'He will not come.', b: 'He will come.', is: 'He will [not]come.' },
  {
    says: 'takes a number as one word',
    a: 'It cost $5.4 billion.',
    b: 'It cost $5.43 billion.',
    is: 'It cost $[5.4]{5.43}billion.',
  },
  { says: 'is blind to case and spacing', a: 'THE  yard sold', b: 'The yard sold', is: 'The yard sold' },
  {
    says: 'leaves no small word alone between two changes',
    a: 'boats of Norland',
    b: 'ships of Sudmark',
    is: '[boats of Norland]{ships of Sudmark}',
  },
  { says: 'shows nothing of equal texts', a: 'Nothing new.', b: 'Nothing new.', is: 'Nothing new.' },
  { says: 'shows a text put in where none was', a: '', b: 'All new.', is: '{All new.}' },
])('$says', ({ a, b, is }) => expect(drawn(a, b)).toBe(is));

test('what stays and what was removed is the earlier text, what stays and was added the later', () => {
  const before = 'In June the yard handed over three boats, two of them late, to the navy of Norland.';
  const now = 'In July the yard handed over four boats to the coast guard of Norland, all of them late.';
  const words = (text: string) => text.toLowerCase().match(/\p{L}+|,/gu);
  const pieces = diffWords(before, now);
  const joined = (op: string) =>
    pieces.flatMap((piece) => (piece.op === op || piece.op === 'same' ? [piece.text] : [])).join('');
  expect(words(joined('removed'))).toEqual(words(before));
  expect(words(joined('added'))).toEqual(words(now));
});

test('two endless lines without a common word come back whole', () => {
  const [a, b] = ['boat '.repeat(3_000), 'ship '.repeat(3_000)];
  expect(diffWords(a, b).map(({ op }) => op)).toEqual(['removed', 'added']);
});
