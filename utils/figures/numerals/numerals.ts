import { isNumber } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { readDigits } from './digit-numerals';
import type { Numeral } from './numeral';
import { readWords } from './word-numerals';

/** Reads the number that begins at token `i`; `money` lets a glued letter be a magnitude ("$500m"). */
export function readNumeral(t: Tokens, i: number, money = false): Numeral | undefined {
  return isNumber(t, i) ? readDigits(t, i, money) : readWords(t, i);
}
