import { type WordSet, wordSet } from '../tokens/lexicon';
import { isIn } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { CURRENCY_WORDS, NAMES_CURRENCY, OPENS_CURRENCY } from './currency-table';

const NOUNS: WordSet = wordSet(CURRENCY_WORDS.keys());

/** Tokens behind the first word of a currency's name within which its noun stands: "Papua New Guinean kina". */
const LONGEST_NAME = 8;

/**
 * True when the word at token `i` is or begins the name of a currency, which that of "40 new tanks" and "12 Russian
 * jets" does not.
 */
export function opensCurrency(t: Tokens, i: number): boolean {
  if (!isIn(t, i, OPENS_CURRENCY)) return false;
  if (isIn(t, i, NAMES_CURRENCY)) return true;
  for (let k = i + 1; k <= i + LONGEST_NAME; k++) if (isIn(t, k, NOUNS)) return true;
  return false;
}
