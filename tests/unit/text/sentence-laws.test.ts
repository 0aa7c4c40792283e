import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, splitSentences } from '../../../utils/text';

const pieces = fc.constantFrom(
  'The',
  'deal',
  'U.S.',
  'Gen.',
  'No.',
  '4',
  '3.5',
  'Rs.',
  'Jan.',
  'signed',
  '.',
  '!',
  '?',
  '”',
  '"',
  ')',
  '(',
  '\n',
  ' ',
  '- ',
  '…',
  'É',
  'ł',
  'D.C.',
  'in 2022.Hyundai ',
  '1. ',
);
const text = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ').replaceAll('  ', ' '));

test('sentences are ordered, trimmed, on one line, and leave out nothing but space', () => {
  fc.assert(
    fc.property(text, (news) => {
      let end = 0;
      for (const span of splitSentences(news)) {
        expect(news.slice(end, span.start).trim()).toBe('');
        const sentence = news.slice(span.start, span.end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toContain('\n');
        expect(sentence.length).toBeGreaterThan(0);
        end = span.end;
      }
      expect(news.slice(end).trim()).toBe('');
    }),
    { numRuns: 600 },
  );
});

test('blocks hold all sentences of plain text', () => {
  fc.assert(
    fc.property(text, (news) => {
      expect(splitSentences(news, blocksOf(news))).toEqual(splitSentences(news));
    }),
    { numRuns: 400 },
  );
});
