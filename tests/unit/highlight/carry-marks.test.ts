import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryMarks } from '../../../utils/highlight';

const page = (...paragraphs: string[]) => {
  let at = 0;
  const blocks = paragraphs.map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { span, kind: 'paragraph' as const };
  });
  return { text: paragraphs.join('\n'), blocks };
};
const mark = ({ text }: { text: string }, words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const words = ({ text }: { text: string }, marks: { start: number; end: number }[]) =>
  marks.map(({ start, end }) => text.slice(start, end));

const BEFORE = page('Rafale jets come', 'Tejas jets follow', 'Su-30 jets stay');
const MARKS = [mark(BEFORE, 'Rafale'), mark(BEFORE, 'Tejas'), mark(BEFORE, 'Su-30')];

test.each([
  {
    says: 'a new paragraph above',
    after: page('Late news', ...BEFORE.text.split('\n')),
    kept: ['Rafale', 'Tejas', 'Su-30'],
  },
  { says: 'a dropped paragraph', after: page('Rafale jets come', 'Su-30 jets stay'), kept: ['Rafale', 'Su-30'] },
  {
    says: 'paragraphs in another order',
    after: page('Su-30 jets stay', 'Rafale jets come'),
    kept: ['Su-30', 'Rafale'],
  },
  {
    says: 'a changed paragraph, whose mark goes',
    after: page('Rafale jets come', 'Tejas Mk2 jets follow', 'Su-30 jets stay'),
    kept: ['Rafale', 'Su-30'],
  },
  { says: 'another article', after: page('Something else', 'Rafale jets went'), kept: [] },
])('carries marks over $says', ({ after, kept }) => {
  expect(words(after, carryMarks(BEFORE, after, MARKS))).toEqual(kept);
});

test('gives a mark of a paragraph that stood twice to one of the two each', () => {
  const twice = page('Rafale', 'Rafale');
  const marks = [mark(twice, 'Rafale'), mark(twice, 'Rafale', 1)];
  const after = page('Rafale', 'and', 'Rafale');
  expect(carryMarks(twice, after, marks)).toEqual([mark(after, 'Rafale'), mark(after, 'Rafale', 1)]);
});

test('keeps what else a mark carries', () => {
  const [carried] = carryMarks(BEFORE, page('x', 'Tejas jets follow'), [{ ...MARKS[1]!, look: 'name', at: 7 }]);
  expect(carried).toEqual({ start: 2, end: 7, look: 'name', at: 7 });
});

test('a carried mark always covers the same words', () => {
  const lines = fc.array(fc.constantFrom('alpha', 'beta gamma', 'delta', 'epsilon zeta'), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, (first, second) => {
      const [before, after] = [page(...first), page(...second)];
      const marks = before.blocks.map(({ span }) => ({ ...span, says: before.text.slice(span.start, span.end) }));
      for (const { start, end, says } of carryMarks(before, after, marks)) {
        expect(after.text.slice(start, end)).toBe(says);
      }
    }),
  );
});
