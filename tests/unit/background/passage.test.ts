import { describe, expect, test } from 'vitest';
import { passageAt } from '../../../entrypoints/background/passage';

const REPORT = { id: 'r1' };
const cite = (text: string, words: string) => {
  const start = text.indexOf(words);
  return passageAt(REPORT, text, start, start + words.length);
};

describe('passageAt', () => {
  test.each([
    {
      says: 'the sentence of its paragraph',
      text: 'A headline\nOne thing is old. Five are new. A third.',
      words: 'Five',
      sentence: 'Five are new.',
    },
    { says: 'a headline without a stop', text: 'Five are new\nMore of it.', words: 'Five', sentence: 'Five are new' },
    { says: 'the last line', text: 'One.\nFive are new', words: 'new', sentence: 'Five are new' },
  ])('gives $says', ({ text, words, sentence }) => {
    const passage = cite(text, words)!;
    expect(passage).toMatchObject({ surface: words, sentence });
    expect(passage.sentence.slice(passage.start, passage.end)).toBe(words);
  });

  test('cuts an endless sentence around the passage', () => {
    const passage = cite(`${'before '.repeat(100)}FIVE ${'after '.repeat(100)}`, 'FIVE')!;
    expect(passage.sentence.length).toBeLessThan(420);
    expect(passage.sentence).toMatch(/^… .* …$/);
    expect(passage.sentence.slice(passage.start, passage.end)).toBe('FIVE');
  });

  test.each([
    { start: -1, end: 2 },
    { start: 2, end: 2 },
    { start: 0, end: 99 },
  ])('finds nothing at $start to $end', ({ start, end }) => {
    expect(passageAt(REPORT, 'short', start, end)).toBeUndefined();
  });
});
