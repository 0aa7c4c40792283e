import { expect, test } from 'vitest';
import { loadStarterPack } from '../../scripts/lib/starter-pack';
import { findMentions } from '../../utils/matching';
import { growthOf } from './growth';

const gazetteer = loadStarterPack();
const read = (text: string) => findMentions(text, gazetteer).candidates.length;

/** Six times the text may take at most so many times as long; what grows with the square takes 36 times. */
const BOUND = 20;

test.each([
  'Ministry of ',
  'Foo Bar ',
  '(ABC) ',
  'Combat Engineer Battalion (CEB) ',
  'XQ-77 ',
  'Sentinel ',
  'A-',
  '88th ',
  'the frigate Ab ',
  'Hyundai ',
])('%j repeated takes time in proportion', (piece) => {
  expect(growthOf(read, piece.repeat(800), piece.repeat(4800), BOUND)).toBeLessThan(BOUND);
});

test('many different abbreviations take time in proportion', () => {
  const textOf = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `Quiet Lake Bureau ${at} of the Far Harbour Council (FHC${at}) met. `,
    ).join('');
  expect(growthOf(read, textOf(300), textOf(1800), BOUND)).toBeLessThan(BOUND);
});
