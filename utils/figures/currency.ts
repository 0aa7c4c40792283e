import {
  CODES,
  CURRENCY_ADJECTIVES,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  DOUBTFUL_WORDS,
  HOME_DOLLARS,
  SYMBOLS,
} from './currency-table';
import type { Numeral } from './numerals';
import { isCapital, isGlued, isHyphen, isWord, markAt, nameAt, surfaceAt, wordAt } from './token-words';
import type { Tokens } from './tokens';

/** What a bare "$" means in a report of that country (an entity id such as `country:australia`). */
export const homeDollar = (country: string | undefined): string =>
  HOME_DOLLARS[country?.slice(country.indexOf(':') + 1).toLowerCase() ?? ''] ?? 'USD';

/** The currency written before token `i`, and the token it begins at. */
export function currencyBefore(t: Tokens, i: number, dollar: string): { code: string; from: number } | undefined {
  const mark = markAt(t, i - 1);
  const symbol = mark === '' ? undefined : SYMBOLS[mark];
  if (symbol) {
    if (symbol !== '$') return { code: symbol, from: i - 1 };
    // A name that ends at the sign ("US" marked as a country) keeps its letters.
    const prefix = isGlued(t, i - 1) && isWord(t, i - 2) ? DOLLAR_PREFIXES[surfaceAt(t, i - 2)] : undefined;
    if (!prefix) return { code: dottedUs(t, i - 2) ? 'USD' : dollar, from: i - 1 };
    return { code: prefix, from: nameAt(t, i - 2) ? i - 1 : i - 2 };
  }
  // "$US350 million", "$A500 million"
  const after =
    isGlued(t, i) && isGlued(t, i - 1) && markAt(t, i - 2) === '$' ? DOLLAR_PREFIXES[surfaceAt(t, i - 1)] : undefined;
  if (after) return { code: after, from: i - 2 };
  const at = mark === '.' && isGlued(t, i - 1) && isWord(t, i - 2) ? i - 2 : i - 1;
  const code = isWord(t, at) ? CODES.get(surfaceAt(t, at)) : undefined;
  if (!code || (at === i - 2 && code !== 'INR' && code !== 'AED')) return undefined;
  return { code, from: at };
}

/** "U.S.$5 billion" is cut into "U", ".", "S", ".", "$". */
const dottedUs = (t: Tokens, dot: number): boolean =>
  markAt(t, dot) === '.' &&
  surfaceAt(t, dot - 1) === 'S' &&
  markAt(t, dot - 2) === '.' &&
  surfaceAt(t, dot - 3) === 'U';

/** The currency written after a number, and the token behind it. */
export function currencyAfter(t: Tokens, numeral: Numeral, dollar: string): { code: string; to: number } | undefined {
  const start = isHyphen(t, numeral.to) && isGlued(t, numeral.to) ? numeral.to + 1 : numeral.to;
  const symbol = SYMBOLS[markAt(t, start)];
  // In "5 billion $7 million" the sign belongs to what follows.
  if (symbol && t.kinds[start + 1] !== 2) return { code: symbol === '$' ? dollar : symbol, to: start + 1 };
  if (!isWord(t, start)) return undefined;
  const code = CODES.get(surfaceAt(t, start));
  if (code && !(t.kinds[start + 1] === 2 && !isGlued(t, start))) return { code, to: start + 1 };
  return currencyWord(t, numeral, start, dollar);
}

function currencyWord(
  t: Tokens,
  numeral: Numeral,
  start: number,
  dollar: string,
): { code: string; to: number } | undefined {
  let at = start;
  let adjective: string | undefined;
  for (let n = 0; n < 3 && !CURRENCY_WORDS.has(wordAt(t, at)); n++) {
    if (!isCapital(t, at) && wordAt(t, at) !== 'us') return undefined;
    adjective = CURRENCY_ADJECTIVES.get(wordAt(t, at));
    at++;
    if (markAt(t, at) === '.') at++;
  }
  const word = wordAt(t, at);
  const plain = CURRENCY_WORDS.get(word);
  if (!plain || (at > start && !adjective)) return undefined;
  if (DOUBTFUL_WORDS.has(word) && !adjective && !isLargeSum(t, numeral, at)) return undefined;
  const to = wordAt(t, at + 1) === 'sterling' ? at + 2 : at + 1;
  return { code: adjective ?? (plain === '$' ? dollar : plain), to };
}

/** A doubtful word is money behind a magnitude ("8.16 trillion won"), unless a mass of something ("2 million pounds of cargo"). */
const isLargeSum = (t: Tokens, numeral: Numeral, at: number): boolean => {
  if (wordAt(t, at).startsWith('pound'))
    return wordAt(t, at + 1) === 'sterling' || (numeral.magnitude >= 1e5 && wordAt(t, at + 1) !== 'of');
  return numeral.magnitude >= 1e3 || numeral.value >= 1000;
};
