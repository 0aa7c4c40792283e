import { speaksOfCost } from './cost-words';
import {
  BEFORE_SUM,
  CODES,
  COINS,
  CURRENCY_ADJECTIVES,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  DOUBTFUL_WORDS,
  HOME_DOLLARS,
  isSymbol,
  OPENS_CURRENCY,
  SHORT_CODES,
  SYMBOLS,
} from './currency-table';
import { yearAt } from './date-parts';
import { MAGNITUDES } from './number-words';
import type { Numeral } from './numerals';
import {
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markAt,
  markCode,
  nameAt,
  surfaceAt,
  wordAt,
} from './token-words';
import type { Tokens } from './tokens';

/** What a bare "$" means in a report of that country (an entity id such as `country:australia`). */
export const homeDollar = (country: string | undefined): string =>
  HOME_DOLLARS[country?.slice(country.indexOf(':') + 1).toLowerCase() ?? ''] ?? 'USD';

/** The currency written before token `i`, and the token it begins at. */
export function currencyBefore(
  t: Tokens,
  i: number,
  dollar: string,
): { code: string; from: number; open?: boolean } | undefined {
  const sign = markCode(t, i - 1);
  // Most numbers stand behind a plain word.
  if (sign === 0 ? !isIn(t, i - 1, BEFORE_SUM) : sign !== POINT && !isSymbol(sign)) return undefined;
  const mark = markAt(t, i - 1);
  const symbol = mark === '' ? undefined : SYMBOLS[mark];
  if (symbol) {
    if (symbol !== '$') return { code: symbol, from: i - 1 };
    // A name that ends at the sign ("US" marked as a country) keeps its letters.
    const prefix = isGlued(t, i - 1) && isWord(t, i - 2) ? DOLLAR_PREFIXES[surfaceAt(t, i - 2)] : undefined;
    if (!prefix) {
      // "CAD $19 billion": the code decides, and the sum begins with the sign as in "US $5 billion".
      const code = nationOf(t, i - 2) ?? dollar;
      return { code, from: i - 1, open: true };
    }
    return { code: prefix, from: nameAt(t, i - 2) ? i - 1 : i - 2 };
  }
  // "$US350 million", "$A500 million"
  const after =
    isGlued(t, i) && isGlued(t, i - 1) && markAt(t, i - 2) === '$' ? DOLLAR_PREFIXES[surfaceAt(t, i - 1)] : undefined;
  if (after) return { code: after, from: i - 2 };
  const at = mark === '.' && isGlued(t, i - 1) && isWord(t, i - 2) ? i - 2 : i - 1;
  const code = isWord(t, at) ? (CODES.get(surfaceAt(t, at)) ?? shortCode(t, at, i)) : undefined;
  // "Euro 2024" is a championship.
  if (code && surfaceAt(t, at) === 'Euro' && yearAt(t, i) !== undefined && lookUp(t, i + 1, MAGNITUDES) === undefined)
    return undefined;
  if (!code || (at === i - 2 && code !== 'INR' && code !== 'AED')) return undefined;
  return { code, from: at };
}

const POINT = 46;

/** "W1.3 trillion", "SR 435 million": letters that mean much else besides need a large sum behind them. */
function shortCode(t: Tokens, at: number, i: number): string | undefined {
  const code = at === i - 1 ? SHORT_CODES[surfaceAt(t, at)] : undefined;
  if (!code || !isNumber(t, i)) return undefined;
  const large =
    (lookUp(t, i + 1, MAGNITUDES) ?? 0) >= 1e6 || (isGlued(t, i + 1) && /^(m|M|b|B)$/.test(surfaceAt(t, i + 1)));
  return large ? code : undefined;
}

/** The code said again, or said only, behind the sum: "$368 billion AUD". */
export function codeBehind(t: Tokens, i: number): string | undefined {
  const code = isIn(t, i, BEFORE_SUM) && !isGlued(t, i) ? CODES.get(surfaceAt(t, i)) : undefined;
  return code?.endsWith('D') && !isNumber(t, i + 1) ? code : undefined;
}

/** What stands before the sign and says whose dollars they are: "U.S. $5 billion", "CAD $19 billion". */
function nationOf(t: Tokens, i: number): string | undefined {
  if (dottedUs(t, i)) return 'USD';
  const code = isWord(t, i) ? CODES.get(surfaceAt(t, i)) : undefined;
  return code?.endsWith('D') ? code : surfaceAt(t, i) === 'US' ? 'USD' : undefined;
}

/** "U.S.$5 billion" is cut into "U", ".", "S", ".", "$". */
const dottedUs = (t: Tokens, dot: number): boolean =>
  markAt(t, dot) === '.' &&
  surfaceAt(t, dot - 1) === 'S' &&
  markAt(t, dot - 2) === '.' &&
  surfaceAt(t, dot - 3) === 'U';

interface CurrencyRead {
  code: string;
  to: number;
  /** What one of the coins comes to: 0.01 for pence. */
  factor?: number;
}

/** The currency written after a number, and the token behind it. */
export function currencyAfter(t: Tokens, numeral: Numeral, dollar: string): CurrencyRead | undefined {
  const start = isHyphen(t, numeral.to) && isGlued(t, numeral.to) ? numeral.to + 1 : numeral.to;
  if (!isIn(t, start, OPENS_CURRENCY) && !isSymbol(markCode(t, start))) return undefined;
  const symbol = SYMBOLS[markAt(t, start)];
  // In "5 billion $7 million" the sign belongs to what follows.
  if (symbol && t.kinds[start + 1] !== 2) return { code: symbol === '$' ? dollar : symbol, to: start + 1 };
  if (!isWord(t, start)) return undefined;
  const code = CODES.get(surfaceAt(t, start));
  if (code && !(t.kinds[start + 1] === 2 && !isGlued(t, start))) return { code, to: start + 1 };
  return currencyWord(t, numeral, start, dollar);
}

function currencyWord(t: Tokens, numeral: Numeral, start: number, dollar: string): CurrencyRead | undefined {
  const coin = coins(t, numeral, start, dollar);
  if (coin) return coin;
  let at = start;
  let adjective: string | undefined;
  for (let n = 0; n < 3 && !CURRENCY_WORDS.has(wordAt(t, at)); n++) {
    if (dottedUs(t, at + 3)) {
      adjective = 'USD';
      at += 4;
      break;
    }
    if (!isCapital(t, at) && !/^(us|new)$/.test(wordAt(t, at))) return undefined;
    adjective = CURRENCY_ADJECTIVES.get(wordAt(t, at)) ?? adjective;
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

/** Film and screen lines, which a "p" counts too. */
const SCREEN_LINES = new Set([480, 576, 720, 1080, 1440, 2160]);

/** "50 cents", "12 pence", "1,785p". */
function coins(t: Tokens, numeral: Numeral, i: number, dollar: string): CurrencyRead | undefined {
  const factor = 0.01;
  if (surfaceAt(t, i) === 'p' && isGlued(t, i) && !isHyphen(t, i - 1))
    return SCREEN_LINES.has(numeral.value) ? undefined : { code: 'GBP', to: i + 1, factor };
  const coin = COINS[wordAt(t, i) || '?'];
  return coin === undefined ? undefined : { code: coin === '$' ? dollar : coin, to: i + 1, factor };
}

/** A doubtful word is money behind a magnitude ("8.16 trillion won"), unless a mass of something ("2 million pounds of cargo"). */
const isLargeSum = (t: Tokens, numeral: Numeral, at: number): boolean => {
  if (wordAt(t, at).startsWith('pound'))
    return (
      wordAt(t, at + 1) === 'sterling' ||
      (wordAt(t, at + 1) !== 'of' && (numeral.magnitude >= 1e5 || speaksOfCost(t, numeral.from)))
    );
  return numeral.magnitude >= 1e3 || numeral.value >= 1000;
};
