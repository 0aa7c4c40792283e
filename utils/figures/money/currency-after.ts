import { STOPS } from '../counts/noun-words';
import { isSentenceBreak } from '../dates/resolve-year';
import { MONEY_LETTERS } from '../numerals/number-words';
import { copyNumeral, type Numeral } from '../numerals/numeral';
import { wordSet } from '../tokens/lexicon';
import { inTitleLine } from '../tokens/lines';
import {
  idAt,
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  markAt,
  markCode,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { CENT, DOLLAR, POINT } from './codes';
import { pastLink } from './continental';
import { isPaid } from './cost-words';
import { dottedUs } from './currency-before';
import {
  CODES,
  COINS,
  CURRENCY_ADJECTIVES,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  DOUBTFUL_WORDS,
  isSymbol,
  JOINED_CODES,
  OPENS_CURRENCY,
  SYMBOLS,
} from './currency-table';
import { type SharedName, sharedName } from './shared-currencies';

/** A currency written after a number, and the token behind it. */
interface CurrencyAfter {
  code: string;
  to: number;
  /** Nothing beside the sum says whose dollars they are. */
  bare?: boolean;
  /** Several countries call their money so, and `code` is that of the first. */
  shared?: SharedName | undefined;
  /** What one of the coins comes to: 0.01 for pence; 1e6 for "MSEK". */
  factor?: number;
}

/** Reads the currency written after a number. */
export function currencyAfter(t: Tokens, numeral: Numeral, dollar: string): CurrencyAfter | undefined {
  const start = isHyphen(t, numeral.to) && isGlued(t, numeral.to) ? numeral.to + 1 : pastLink(t, numeral);
  const sign = markCode(t, start);
  if (sign === CENT) return { code: dollar, to: start + 1, factor: 0.01 };
  if (sign !== 0) return isSymbol(sign) ? symbolAfter(t, start, dollar) : undefined;
  if (!isIn(t, start, OPENS_CURRENCY)) return undefined;
  return (
    codeAfter(t, numeral, start, dollar) ?? coins(t, numeral, start, dollar) ?? currencyWord(t, numeral, start, dollar)
  );
}

/** "40 €"; in "5 billion $7 million" the sign belongs to what follows. */
function symbolAfter(t: Tokens, i: number, dollar: string): CurrencyAfter | undefined {
  if (isNumber(t, i + 1)) return undefined;
  const code = SYMBOLS[markAt(t, i)]!;
  return code === '$' ? { code: dollar, to: i + 1, bare: true } : { code, to: i + 1 };
}

/** "5 million USD", "300 MSEK", "3 million US$", "900 M€", "5 m euros". */
function codeAfter(t: Tokens, numeral: Numeral, i: number, dollar: string): CurrencyAfter | undefined {
  const letters = surfaceAt(t, i);
  const code = CODES.get(letters);
  if (code && !(isNumber(t, i + 1) && !isGlued(t, i))) return { code, to: i + 1, shared: sharedName(letters) };
  const joined = JOINED_CODES.get(letters);
  if (joined) return { code: joined.code, factor: joined.scale, to: i + 1, shared: sharedName(letters) };
  const glued = isGlued(t, i + 1) && isSymbol(markCode(t, i + 1)) && !isNumber(t, i + 2);
  if (glued && markCode(t, i + 1) === DOLLAR && DOLLAR_PREFIXES[letters])
    return { code: DOLLAR_PREFIXES[letters], to: i + 2 };
  const factor = numeral.magnitude === 1 ? MONEY_LETTERS.get(letters) : undefined;
  if (factor === undefined) return undefined;
  const after = glued
    ? symbolAfter(t, i + 1, dollar)
    : isIn(t, i + 1, OPENS_CURRENCY)
      ? currencyWord(t, ofMagnitude(numeral, factor), i + 1, dollar)
      : undefined;
  return after && { ...after, factor };
}

function ofMagnitude(numeral: Numeral, magnitude: number): Numeral {
  const copy = copyNumeral(numeral);
  copy.magnitude = magnitude;
  return copy;
}

function currencyWord(t: Tokens, numeral: Numeral, start: number, dollar: string): CurrencyAfter | undefined {
  let at = start;
  let adjective: string | undefined;
  for (let n = 0; n < 3 && !CURRENCY_WORDS.has(wordAt(t, at)); n++) {
    if (dottedUs(t, at + 3)) {
      adjective = 'USD';
      at += 4;
      break;
    }
    if (!isCapital(t, at) && !isIn(t, at, OPENS_CURRENCY)) return undefined;
    adjective = CURRENCY_ADJECTIVES.get(wordAt(t, at)) ?? adjective;
    at++;
    if (markCode(t, at) === POINT) at++;
  }
  const word = wordAt(t, at);
  const plain = CURRENCY_WORDS.get(word);
  if (!plain || (at > start && !adjective)) return undefined;
  if (DOUBTFUL_WORDS.has(word) && !adjective && !isLargeSum(t, numeral, at)) return undefined;
  // "1,580 Guarani": with a capital it is the name of a thing.
  if (DOUBTFUL_WORDS.has(word) && numeral.magnitude === 1 && isNamed(t, at)) return undefined;
  const more = wordAt(t, at + 1);
  const to = more === 'sterling' || (word === 'cfa' && more.startsWith('franc')) ? at + 2 : at + 1;
  if (adjective) return { code: adjective, to };
  return plain === '$' ? { code: dollar, to, bare: true } : { code: plain, to, shared: sharedName(word) };
}

const isNamed = (t: Tokens, i: number): boolean => isCapital(t, i) && !isCapital(t, i + 1) && !inTitleLine(t, i);

/** Film and screen lines, which a "p" counts too. */
const SCREEN_LINES = new Set([480, 576, 720, 1080, 1440, 2160]);

/** "50 cents", "12 pence", "1,785p", "fifty grand". */
function coins(t: Tokens, numeral: Numeral, i: number, dollar: string): CurrencyAfter | undefined {
  const factor = 0.01;
  if (surfaceAt(t, i) === 'p' && isGlued(t, i) && !isHyphen(t, i - 1))
    return SCREEN_LINES.has(numeral.value) ? undefined : { code: 'GBP', to: i + 1, factor };
  const word = wordAt(t, i);
  if (word === 'grand')
    return isIn(t, i + 1, STOPS) || !isWord(t, i + 1) ? { code: dollar, to: i + 1, factor: 1000 } : undefined;
  const coin = COINS[word || '?'];
  return coin === undefined ? undefined : { code: coin === '$' ? dollar : coin, to: i + 1, factor };
}

/** What pounds are spent on or come from, where others are weighed: "2 million pounds of aid". */
const FUNDS = wordSet(
  'savings aid funding funds debt debts spending money cuts investment investments support public taxpayer taxpayers government new extra ' +
    'additional orders sales revenue profit profits losses work contracts fines damages assets capital',
);

/**
 * A doubtful word is money behind a magnitude ("8.16 trillion won"), unless a mass of something ("2 million pounds of
 * cargo").
 */
/** "Thirty thousand pounds for a door!": a round sum set against a thing, where nothing is weighed. */
function isPriceFor(t: Tokens, { from, value }: Numeral, at: number): boolean {
  if (value < 100 || idAt(t, at + 1) !== Word.for || !isIn(t, at + 2, EACH_THING)) return false;
  for (let k = from - 1; k >= from - 12 && !isSentenceBreak(t, k); k--) if (isIn(t, k, WEIGHS)) return false;
  return true;
}

const EACH_THING = wordSet('a an one each every the');
const WEIGHS = wordSet(
  'weigh weighs weighed weighing weight payload payloads load loads lift lifts carry carries carried carrying thrust heavy cargo fuel mass recoil',
);

const isLargeSum = (t: Tokens, numeral: Numeral, at: number): boolean => {
  if (wordAt(t, at).startsWith('pound')) {
    if (idAt(t, at + 1) === Word.sterling) return true;
    if (idAt(t, at + 1) === Word.of && !isIn(t, at + 2, FUNDS)) return false;
    return numeral.magnitude >= 1e5 || isPaid(t, numeral.from) || isPriceFor(t, numeral, at);
  }
  return numeral.magnitude >= 1e3 || numeral.value >= 1000;
};
