import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSentences, diffWords, quotesOf, quoteVariants, speakersOf, textChanges } from '../../utils/stories';
import { splitSentences } from '../../utils/text';
import { growthOf } from './growth';

const word = fc.constantFrom(
  ...'navy yard frigate 12 400 contract Poland not delivered the of and “we shall said” Berg .'.split(' '),
);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')) },
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const tokens = (words: string): string => words.toLowerCase().replace(/\s+/g, '');

test('what stays and was removed is the earlier text, what stays and was added the later, but for case and spaces', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      const pieces = diffWords(before, now);
      const side = (op: string) =>
        tokens(pieces.flatMap((piece) => (piece.op === op || piece.op === 'same' ? [piece.text] : [])).join(''));
      expect(side('removed')).toBe(tokens(before));
      expect(side('added')).toBe(tokens(now));
    }),
  );
});

test('a text laid over itself has no difference', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(diffWords(one, one).filter(({ op }) => op !== 'same')).toEqual([]);
    }),
  );
});

test('aligning uses every sentence once, and the later ones in their order', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (before, now) => {
      const pairs = alignSentences(before, now);
      const later = pairs.flatMap((pair) => pair.now ?? []);
      expect(later).toEqual(now.map((_, at) => at));
      const earlier = pairs.flatMap((pair) => pair.before ?? []);
      expect([...earlier].sort((a, b) => a - b)).toEqual(before.map((_, at) => at));
    }),
  );
});

test('nothing changes between a text and itself', () => {
  fc.assert(
    fc.property(text, (one) => {
      const version = { text: one, sentences: splitSentences(one) };
      const words = version.sentences.map(({ start, end }) => one.slice(start, end));
      expect(textChanges(version, version, alignSentences(words, words))).toEqual([]);
    }),
  );
});

test('statements are in order, apart, and no variant of themselves', () => {
  fc.assert(
    fc.property(text, (one) => {
      const quotes = quotesOf(one);
      quotes.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(quotes[at + 1]?.start ?? one.length);
      });
      const page = { text: one, voices: [] };
      const own = new Set(quotes.map(({ start, end }) => one.slice(start, end)));
      // A text may say one thing twice in other words, but a statement met word for word is no variant.
      if (own.size === 1) expect(quoteVariants(page, [{ report: 'a', ...page }])).toEqual([]);
    }),
  );
});

describe('hostile texts take time in proportion to their length', () => {
  const times = (words: string) => (count: number) => words.repeat(count);
  test.each([
    { says: 'quotes without end', make: times('“we shall never sail to the northern yard ') },
    { says: 'short quotes', make: times('"we shall never sail north again," he said. ') },
    { says: 'marks alone', make: times('"“”') },
    { says: 'one sentence over and over', make: times('The yard delivered 12 boats. ') },
  ])('$says', ({ make }) => {
    const read = (one: string) => {
      speakersOf(one, quotesOf(one).slice(0, 200), []);
      const words = splitSentences(one).map(({ start, end }) => one.slice(start, end));
      alignSentences(words, [...words].reverse());
      quoteVariants({ text: one, voices: [] }, [{ report: 'a', text: one, voices: [] }]);
    };
    expect(growthOf(read, make(400), make(1_600), 12)).toBeLessThan(12);
  });
});
