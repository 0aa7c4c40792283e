import { readDigits } from './digit-numerals';
import { isNumber } from './token-words';
import type { Tokens } from './tokens';
import { readWords } from './word-numerals';

/** A number without its unit, over tokens `[from, to)`. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  /** One unit of the last digit written. */
  step: number;
  /** Written in digits. */
  digits: boolean;
  /** A bare run of digits: no separator, decimals or magnitude. Years and labels look so. */
  bare: boolean;
  /** Product of the magnitude words: 1e9 in "5 billion", 1 without. */
  magnitude: number;
  /** Crore or lakh, which by themselves say Indian money where nothing is counted. */
  indian: boolean;
}

/** Reads the number that begins at token `i`; `money` lets a glued letter be a magnitude ("$500m"). */
export function readNumeral(t: Tokens, i: number, money = false): Numeral | undefined {
  return isNumber(t, i) ? readDigits(t, i, money) : readWords(t, i);
}
