import { numberOf, type Reading } from './reading';
import { isGlued, isHyphen, wordAt } from './token-words';
import type { Tokens } from './tokens';

const NUMERATORS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  nine: 9,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
};

/** Reads "half of the 36", "two-thirds of the fleet", "a quarter of imports" as a share, anchored at the part's word. */
export function readFraction(t: Tokens, i: number, floor: number): Reading[] {
  const parts = PARTS[wordAt(t, i)];
  if (parts === undefined) return [];
  if (!/^(of|the)$/.test(wordAt(t, i + 1)) || (wordAt(t, i + 1) === 'the' && parts !== 2)) return [];
  const joint = isHyphen(t, i - 1) && isGlued(t, i) ? i - 2 : i - 1;
  const numerator = NUMERATORS[wordAt(t, joint)];
  if (numerator === undefined && parts !== 2) return [];
  // "the first half of the year", "a third of a series" have no share in them.
  if (parts === 2 && /^(first|second|other|last|latter|final|top|bottom|each|every)$/.test(wordAt(t, i - 1))) return [];
  const from = numerator === undefined ? i : joint;
  if (from < floor) return [];
  const value = Number((((numerator ?? 1) / parts) * 100).toPrecision(12));
  return [{ from, to: i + 1, kind: 'percent', quantity: numberOf(value, value, 'percent', 1), range: false }];
}
