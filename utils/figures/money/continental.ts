import { copyNumeral, type Numeral } from '../numerals/numeral';
import { type WordMap, wordMap, wordSet } from '../tokens/lexicon';
import {
  idAt,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markCode,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { APOSTROPHE, DOLLAR, POINT, RIGHT_QUOTE } from './codes';
import { CODES, CURRENCY_ADJECTIVES, CURRENCY_WORDS, isSymbol, OPENS_CURRENCY } from './currency-table';

const SCALES: [number, string][] = [
  [1e3, 'mil mila tsd tys tis tisíc tuhat tuhatta mii ribu tkr тыс тис хил'],
  [
    1e6,
    'millionen millioner miljoner miljoen miljoonaa miljoona milj milioni milione milioane milion miliony milionów milionu milionů ' +
      'milijuna milijuni milijona milijonov milijone milijon miljonit miljoni miljonu miliona millones millón millon milhões milhão mill mio mln mi milyon juta millió triệu ' +
      'млн миллиона миллионов миллион мільйона мільйонів мільйони εκατ',
  ],
  [
    1e9,
    'milliarden milliarde milliarder milliard milliards miljarder miljard miljardia miljardit miljardu mlrd mrds miljardi milijard mrd mld md mds mdr mia miliardi miliardo ' +
      'miliarde miliarda miliardy miliardów miliard miliardu miliardů milijarde milijardi milijarda milijardu milyar miliar bilion ' +
      'milliárd bilhões bilhão bi tỷ млрд миллиарда миллиардов миллиард мільярда мільярдів мільярд мільярди δισ',
  ],
  [
    1e12,
    'billionen billioner biljoen biljoner biljoonaa billones bilionów bilionů trilhões trilhão triliun trilyun trilyon tri ' +
      'трлн триллиона триллионов трильйона трильйонів трильйони',
  ],
];

/** Magnitudes as the continent writes them; alone each may be another word, so a currency must stand beside it. */
export const FOREIGN_SCALES: WordMap<number> = wordMap(
  SCALES.flatMap(([scale, words]) => words.split(' ').map((word): [string, number] => [word, scale])),
);

/** The continental magnitude at token `i` of a sum; `money` where a currency stands before the number. */
export function foreignScaleAt(t: Tokens, i: number, money: boolean): number | undefined {
  const scale = lookUp(t, i, FOREIGN_SCALES);
  if (scale === undefined) return undefined;
  // "2,7-Milliarden-Euro", but "a €5 tri-service plan"
  if (isHyphen(t, i + 1) && isGlued(t, i + 1)) return namesMoney(t, i + 2) ? scale : undefined;
  if (idAt(t, i) === Word.mil) return thousandOrMillion(t, i, money);
  // "$5 mi of road" is English.
  const english = markCode(t, i - 2) === DOLLAR && surfaceAt(t, i - 3) !== 'R' && isIn(t, i, SHAKY);
  return (money && !english) || namesMoney(t, pastStop(t, i + 1)) ? scale : undefined;
}

/** Short forms that are English words or units too. */
const SHAKY = wordSet('mi bi tri mill md mia mii');

/** "R$ 500 mil", "3 mil millones", "80 mil euros" are thousands; "388 mil. euro" and "$450 mil" are millions. */
function thousandOrMillion(t: Tokens, i: number, money: boolean): number | undefined {
  const next = lookUp(t, i + 1, FOREIGN_SCALES);
  if (next === 1e6) return 1e3;
  const stop = markCode(t, i + 1) === POINT && isGlued(t, i + 1);
  if (!money && !namesMoney(t, pastStop(t, i + 1))) return undefined;
  const reais = markCode(t, i - 2) === DOLLAR && surfaceAt(t, i - 3) === 'R';
  if (stop && !reais) return 1e6;
  return reais || THOUSANDS_OF.test(wordAt(t, i + 1)) ? 1e3 : 1e6;
}

const THOUSANDS_OF = /^(?:euros|d[oó]lares|pesos|reais|soles|pesetas|bol[ií]vares)$/;

/**
 * Token of the currency behind a magnitude's stop or link: "Mrd. €", "miliardi di euro", "millions d’euros"; else the
 * number's end.
 */
export function pastLink(t: Tokens, { to, magnitude }: Numeral): number {
  if (magnitude < 1e3) return to;
  const at = pastStop(t, to);
  return at !== to && namesMoney(t, to) ? at : to;
}

/** Past the stop of a short form and a "de", "di" or "d’". */
function pastStop(t: Tokens, i: number): number {
  if (markCode(t, i) === POINT) return isGlued(t, i) ? i + 1 : i;
  const word = idAt(t, i);
  if (word === Word.d) return markCode(t, i + 1) === RIGHT_QUOTE || markCode(t, i + 1) === APOSTROPHE ? i + 2 : i;
  return word === Word.de || word === Word.di ? i + 1 : i;
}

/** True when a currency stands at token `i`, past a link; a sign before a number belongs to that. */
function namesMoney(t: Tokens, i: number): boolean {
  const at = pastStop(t, i);
  const sign = markCode(t, at);
  if (sign !== 0) return isSymbol(sign) && !isNumber(t, at + 1);
  if (!isWord(t, at) || !isIn(t, at, OPENS_CURRENCY)) return false;
  if (CODES.has(surfaceAt(t, at)) || CURRENCY_WORDS.has(wordAt(t, at))) return true;
  return CURRENCY_ADJECTIVES.has(wordAt(t, at)) && CURRENCY_WORDS.has(wordAt(t, at + 1));
}

/**
 * What the separators of digits before a continental magnitude or a currency mean: "8,378 miljardia" has decimals and
 * "1.600 millones" groups. Gives the factor by which the value as read the English way is off.
 */
export function separatorFactor(t: Tokens, i: number, scale: number): number {
  const digits = surfaceAt(t, i);
  if (!/^\d{1,3}[.,]\d{3}$/.test(digits)) return 1;
  if (digits.includes(',')) return scale >= 1e9 ? 1e-3 : 1;
  return scale <= 1e6 ? 1e3 : 1;
}

/** "320.000 €", "8.500 Soldaten": three digits behind a single point, as the continent parts thousands. */
export const isPointGrouped = (t: Tokens, { from, to, digits, bare, magnitude }: Numeral): boolean =>
  digits && !bare && magnitude === 1 && to === from + 1 && POINT_GROUPED.test(surfaceAt(t, from));

const POINT_GROUPED = /^[1-9]\d{0,2}\.\d{3}$/;

/** The number read with its point as a separator of thousands. */
export function grouped(numeral: Numeral): Numeral {
  const copy = copyNumeral(numeral);
  copy.value = Math.round(numeral.value * 1e3);
  copy.step = 1;
  return copy;
}
