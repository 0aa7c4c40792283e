import { COUNTABLE } from '../counts/noun-words';
import { yearAt } from '../dates/date-parts';
import { MAGNITUDES, MONEY_LETTERS } from '../numerals/number-words';
import {
  idAt,
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
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { CENT, DOLLAR, POINT, SLASH } from './codes';
import {
  BEFORE_SUM,
  CODES,
  CURRENCY_ADJECTIVES,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  DOUBTFUL_WORDS,
  HOME_DOLLARS,
  isSymbol,
  JOINED_CODES,
  SHORT_CODES,
  SYMBOLS,
} from './currency-table';
import { type SharedName, sharedName } from './shared-currencies';

/** A currency written before a number, and the token it begins at. */
interface CurrencyBefore {
  code: string;
  from: number;
  /** What the sign says of the size: 1e6 for "MSEK 300" and "€m 45". */
  scale?: number;
  /** A "$" apart from any letters, whose country may be said behind the sum. */
  open?: boolean;
  /** Nothing beside the sum says whose dollars they are. */
  bare?: boolean;
  /** Several countries call their money so, and `code` is that of the first. */
  shared?: SharedName | undefined;
}

/** What a bare "$" means in a report of that country (an entity id such as `country:australia`). */
export const homeDollar = (country: string | undefined): string =>
  HOME_DOLLARS[country?.slice(country.indexOf(':') + 1).toLowerCase() ?? ''] ?? 'USD';

/** Reads the currency written before the number at token `i`. */
export function currencyBefore(t: Tokens, i: number, dollar: string): CurrencyBefore | undefined {
  const sign = markCode(t, i - 1);
  // Most numbers stand behind a plain word.
  if (sign === 0 ? !isIn(t, i - 1, BEFORE_SUM) : !MONEY_MARKS.has(sign) && !isSymbol(sign)) return undefined;
  // "GH¢1.2 billion"
  if (sign === CENT) return surfaceAt(t, i - 2) === 'GH' ? { code: 'GHS', from: i - 2 } : undefined;
  const soles = sign === 0 ? undefined : solesBefore(t, i, sign);
  if (soles) return soles;
  const symbol = sign === 0 ? undefined : SYMBOLS[markAt(t, i - 1)];
  if (symbol) return symbol === '$' ? dollarsBefore(t, i, dollar) : scaledSign(t, i, symbol);
  const read = codeBefore(t, i, sign === POINT) ?? scaledWord(t, i, dollar) ?? wordBefore(t, i, dollar);
  // Letters that some name has as well ("NIS", an agency somewhere) are told by the sum; the name keeps them.
  return read && nameAt(t, read.from) ? { ...read, from: i } : read;
}

const MONEY_MARKS: ReadonlySet<number> = new Set([POINT, CENT, SLASH]);

/** "S/ 7,500 million", "S/.40": as Peru writes its sol. */
function solesBefore(t: Tokens, i: number, sign: number): CurrencyBefore | undefined {
  const slash = sign === POINT && isGlued(t, i - 1) ? i - 2 : i - 1;
  if (markCode(t, slash) !== SLASH || surfaceAt(t, slash - 1) !== 'S') return undefined;
  // "S/2025/44" is a document of the Security Council, "S/4HANA" a product.
  if (sign !== POINT && isGlued(t, i)) return undefined;
  return isGlued(t, slash) && !(isGlued(t, slash - 1) && !'(['.includes(markAt(t, slash - 2) || 'x'))
    ? { code: 'PEN', from: slash - 1 }
    : undefined;
}

/** "US$5", "$5", "CAD $19 billion", "U.S. $5 billion", "M$ 12". */
function dollarsBefore(t: Tokens, i: number, dollar: string): CurrencyBefore {
  // A name that ends at the sign ("US" marked as a country) keeps its letters.
  const prefix = isGlued(t, i - 1) && isWord(t, i - 2) ? DOLLAR_PREFIXES[surfaceAt(t, i - 2)] : undefined;
  if (prefix) return { code: prefix, from: nameAt(t, i - 2) ? i - 1 : i - 2 };
  // The code decides, and the sum begins with the sign as in "US $5 billion".
  const nation = nationOf(t, i);
  const read = scaledSign(t, i, nation ?? dollar);
  read.open = true;
  if (nation === undefined) read.bare = true;
  return read;
}

/** A sign, with the letter of a size glued before it: "M€ 45". */
function scaledSign(t: Tokens, i: number, code: string): CurrencyBefore {
  const letters = isGlued(t, i - 1) && isWord(t, i - 2) && !isGlued(t, i - 2) ? surfaceAt(t, i - 2) : '';
  const scale = letters === '' ? undefined : MONEY_LETTERS.get(letters);
  if (scale) return { code, from: i - 2, scale };
  // "E£5 million" is Egypt's, "CN¥5 million" China's.
  if (letters === 'E' && code === 'GBP') return { code: 'EGP', from: i - 2 };
  if (letters === 'CN' && code === 'JPY') return { code: 'CNY', from: i - 2 };
  return code === 'JPY' || code === 'INR'
    ? { code, from: i - 1, shared: sharedName(markAt(t, i - 1)) }
    : { code, from: i - 1 };
}

function codeBefore(t: Tokens, i: number, stop: boolean): CurrencyBefore | undefined {
  // "$US350 million", "$A500 million"
  const after =
    isGlued(t, i) && isGlued(t, i - 1) && markCode(t, i - 2) === DOLLAR
      ? DOLLAR_PREFIXES[surfaceAt(t, i - 1)]
      : undefined;
  if (after) return { code: after, from: i - 2 };
  const at = stop && isGlued(t, i - 1) && isWord(t, i - 2) ? i - 2 : i - 1;
  if (!isIn(t, at, BEFORE_SUM)) return undefined;
  const letters = surfaceAt(t, at);
  const short = shortCode(t, at, i);
  if (short) return { code: short, from: at, shared: sharedName(letters) };
  const joined = JOINED_CODES.get(letters);
  if (joined && at === i - 1) return { ...joined, from: at };
  const code = CODES.get(letters);
  if (!code || (at === i - 2 && !STOPPED.has(letters))) return undefined;
  // "Euro 2024" is a championship.
  const year = letters === 'Euro' && yearAt(t, i) !== undefined && lookUp(t, i + 1, MAGNITUDES) === undefined;
  return year ? undefined : { code, from: at, shared: sharedName(letters) };
}

/** Short forms that a stop may part from the sum: "Rs. 500", "kr. 30 million". */
const STOPPED = new Set(['Rs', 'RS', 'Re', 'Dh', 'Dhs', 'kr', 'Kr', 'NRs', 'SLRs', 'Rp', 'KSh', 'Ksh', 'Tk']);

/**
 * "W1.3 trillion", "SR 435 million", "Fr. 6 billion": letters that mean much else besides need a large sum behind
 * them.
 */
function shortCode(t: Tokens, at: number, i: number): string | undefined {
  const code = SHORT_CODES[surfaceAt(t, at)];
  if (!code || !isNumber(t, i) || !isLarge(t, i)) return undefined;
  // "The K9 billion-dollar order": that sum has its currency behind it.
  return namesCurrency(t, i + 2) || isIn(t, i + 2, COUNTABLE) ? undefined : code;
}

/** True when a currency's word stands at token `i` or behind a hyphen there. */
const namesCurrency = (t: Tokens, i: number): boolean => CURRENCY_WORDS.has(wordAt(t, isHyphen(t, i) ? i + 1 : i));

/** True when a magnitude of a lakh or more stands behind the digits at token `i`. */
function isLarge(t: Tokens, i: number): boolean {
  const at = isHyphen(t, i + 1) && isGlued(t, i + 1) ? i + 2 : i + 1;
  if ((lookUp(t, at, MAGNITUDES) ?? 0) >= 1e5) return true;
  const letter = isGlued(t, at) && t.ends[at]! - t.starts[at]! === 1 ? wordAt(t, at) : '';
  return letter === 'm' || letter === 'b';
}

/** "€m 45", "US$ million 350", "Rs crore 4,500": the head of a column, as companies and ministries write it. */
function scaledWord(t: Tokens, i: number, dollar: string): CurrencyBefore | undefined {
  const scale = MONEY_LETTERS.get(surfaceAt(t, i - 1)) ?? lookUp(t, i - 1, MAGNITUDES);
  if (scale === undefined || scale < 1e3 || !isNumber(t, i) || yearAt(t, i) !== undefined) return undefined;
  const at = idAt(t, i - 2) === Word.in ? i - 2 : i - 1;
  const sign = markCode(t, at - 1);
  if (sign === 0 ? !CODES.has(surfaceAt(t, at - 1)) : !isSymbol(sign)) return undefined;
  const before = currencyBefore(t, at, dollar);
  return before?.scale === undefined ? before && { ...before, scale } : undefined;
}

/** "Ringgit 42 million", "US dollars 5.5 billion": the currency's word before a large sum. */
function wordBefore(t: Tokens, i: number, dollar: string): CurrencyBefore | undefined {
  const word = wordAt(t, i - 1);
  const plain = CURRENCY_WORDS.get(word);
  if (!plain || DOUBTFUL_WORDS.has(word) || !isNumber(t, i) || !isLarge(t, i)) return undefined;
  const nation = CURRENCY_ADJECTIVES.get(wordAt(t, i - 2));
  // A name that ends at the word ("US" marked as a country) keeps its letters.
  const from = nation && !nameAt(t, i - 2) ? i - 2 : i - 1;
  // "5 million dollars 20 million": that sum has its currency behind it.
  if (isNumber(t, from - 1) || isHyphen(t, from - 1) || lookUp(t, from - 1, MAGNITUDES) !== undefined) return undefined;
  return { code: nation ?? (plain === '$' ? dollar : plain), from, shared: nation ? undefined : sharedName(word) };
}

/** The code said again, or said only, behind the sum: "$368 billion AUD". */
export function codeBehind(t: Tokens, i: number): string | undefined {
  const code = isIn(t, i, BEFORE_SUM) && !isGlued(t, i) ? CODES.get(surfaceAt(t, i)) : undefined;
  return code?.endsWith('D') && !isNumber(t, i + 1) ? code : undefined;
}

/**
 * What stands apart before the sign of the number at `i` and says whose dollars they are: "U.S. $5 billion", "HK $10
 * billion".
 */
function nationOf(t: Tokens, i: number): string | undefined {
  if (dottedUs(t, i - 2)) return 'USD';
  if (!isIn(t, i - 2, BEFORE_SUM)) return undefined;
  const letters = surfaceAt(t, i - 2).toUpperCase();
  const code = CODES.get(letters) ?? (letters.length > 1 || !isGlued(t, i) ? DOLLAR_PREFIXES[letters] : undefined);
  return code?.endsWith('D') ? code : undefined;
}

/** "U.S.$5 billion" is cut into "U", ".", "S", ".", "$". */
export const dottedUs = (t: Tokens, dot: number): boolean =>
  markCode(t, dot) === POINT &&
  surfaceAt(t, dot - 1) === 'S' &&
  markCode(t, dot - 2) === POINT &&
  surfaceAt(t, dot - 3) === 'U';
