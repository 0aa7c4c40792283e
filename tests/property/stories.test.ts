import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCopies, newSentences, originsOf, sharedPassages, sketchOf } from '../../utils/stories';
import { splitSentences } from '../../utils/text';

const word = fc.constantFrom(
  ...'navy yard frigate missile 12 400 contract Poland India delivered order the of and in to crew radar billion ship tank'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(' ')) },
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

test('sketching knows a text again and shares alike both ways', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [x, y] = [sketchOf(a), sketchOf(b)];
      expect(sharedPassages(x, x)).toBe(x.length);
      expect(sharedPassages(x, y)).toBe(sharedPassages(y, x));
      expect(sharedPassages(x, y)).toBe(x.filter((hash) => y.includes(hash)).length);
    }),
  );
});

test('copying is seen from both sides, with an overlap between 0 and 1', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const there = findCopies({ text: a }, [{ report: 'b', text: b }]);
      const back = findCopies({ text: b }, [{ report: 'a', text: a }]);
      expect(there.length).toBe(back.length);
      for (const { overlap } of [...there, ...back]) {
        expect(overlap).toBeGreaterThan(0);
        expect(overlap).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('new sentences are some of the sentences, and none is new beside its own text', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (a, earlier) => {
      const sentences = splitSentences(a);
      const fresh = newSentences(a, sentences, earlier);
      expect(sentences).toEqual(expect.arrayContaining(fresh));
      expect(newSentences(a, sentences, [...earlier, a])).toEqual([]);
    }),
  );
});

test('origins are origins of themselves', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.record({ report: id, copies: fc.array(id, { maxLength: 2 }) })), (links) => {
      const origins = originsOf(links);
      for (const { report, copies } of links) {
        for (const copy of copies) expect(origins.get(copy)).toBe(origins.get(report));
      }
      for (const origin of origins.values()) expect(origins.get(origin)).toBe(origin);
    }),
  );
});
