import { describe, expect, test } from 'vitest';
import { sharedPassages, sketchOf } from '../../../utils/stories';

/** A text of that many words, no five of them in a row twice. */
const words = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, i) =>
      `word${String.fromCharCode(97 + ((from + i) % 26))}${'x'.repeat((from + i) % 97)}${'y'.repeat((from + i) % 53)}`,
  ).join(' ');

describe('a sketch', () => {
  test('is ascending, unique and unsigned', () => {
    const sketch = sketchOf(words(0, 400));
    expect(sketch.length).toBeGreaterThan(60);
    expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
    expect(sketch.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
  });

  test('is blind to case, accents, punctuation and white space', () => {
    expect(sketchOf('Élan de la Défense: “quatre” navires, deux sous-marins')).toEqual(
      sketchOf('elan  de la defense quatre\nnavires; deux SOUS MARINS!'),
    );
  });

  test('of a few words is empty', () => expect(sketchOf('Only four words here')).toEqual([]));

  test('shares with a part of the text what the part has', () => {
    const whole = sketchOf(words(0, 450));
    const part = sketchOf(words(100, 300));
    expect(sharedPassages(whole, part)).toBe(part.length);
  });

  test('of a long text is coarser, and still a part of the fine one', () => {
    const long = sketchOf(words(0, 3000));
    const part = sketchOf(words(1000, 1400));
    const shared = sharedPassages(long, part);
    expect(long.length).toBeLessThan(3000 / 8);
    expect(shared).toBeGreaterThan(part.length / 8);
    expect(part.filter((hash) => hash % 16 === 0).every((hash) => long.includes(hash))).toBe(true);
  });

  test('shares nothing with another text', () => {
    expect(
      sharedPassages(sketchOf(words(0, 400)), sketchOf('Quite another matter altogether, told in words of its own.')),
    ).toBe(0);
  });
});
