import { COUNTABLE } from '../counts/noun-words';
import { findNoun } from '../counts/nouns';
import { readDurationUnit } from '../dates/duration';
import { POINT, RUPEE, SLASH, ZERO } from '../money/codes';
import { FOREIGN_SCALES, foreignScaleAt, separatorFactor } from '../money/continental';
import { anyOf, wordSet } from '../tokens/lexicon';
import {
  idAt,
  isBreak,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markAt,
  markCode,
  pastHyphen,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { readUnit } from '../units/units';
import { MAGNITUDES, MONEY_LETTERS } from './number-words';
import { copyNumeral, type Numeral } from './numeral';
import { withSeparators } from './separators';

/** Reads a number in digits with its magnitude; `money` lets a glued letter be one. */
export function readDigits(t: Tokens, i: number, money: boolean): Numeral | undefined {
  const numeral = readOneMagnitude(t, i, money);
  return numeral?.indian ? withLessers(t, numeral) : numeral;
}

function readOneMagnitude(t: Tokens, i: number, money: boolean): Numeral | undefined {
  const read = digitsOf(t, i);
  if (!read) return undefined;
  if (endsNumber(t, i + 1)) return read;
  withSeparators(t, read, money);
  const fraction = markCode(t, read.to) === 0 && !isNumber(t, read.to) ? undefined : fractionAt(t, i, read.to);
  if (fraction) {
    read.to = fraction.to;
    read.value = fraction.alone ? fraction.value : read.value + fraction.value;
    read.step = fraction.value;
    read.bare = false;
  }
  return withMagnitude(t, money, read);
}

/** True when what stands behind digits is no part of the number: most words are not. */
const endsNumber = (t: Tokens, i: number): boolean =>
  isWord(t, i) ? !isGlued(t, i) && !isIn(t, i, GOES_ON) : isBreak(t, i);

const GOES_ON = anyOf(MAGNITUDES, FOREIGN_SCALES, wordSet('k m mm b l'));

/** "bil", "mil" */
const LONGEST_LETTERS = 3;

/** Longer digit runs are codes, and lose digits as numbers. */
const LONGEST_DIGITS = 15;

/** The digits of one token: nothing for codes, which are too long or begin with a zero. */
function digitsOf(t: Tokens, i: number): Numeral | undefined {
  const start = t.starts[i]!;
  const end = t.ends[i]!;
  if (end - start > LONGEST_DIGITS) return undefined;
  if (end - start > 1 && t.text.charCodeAt(start) === ZERO && t.text.charCodeAt(start + 1) !== POINT) return undefined;
  let value = 0;
  let scale = 0;
  let points = 0;
  let bare = true;
  for (let at = start; at < end; at++) {
    const code = t.text.charCodeAt(at);
    if (code >= ZERO) {
      value = value * 10 + code - ZERO;
      scale *= 10;
    } else {
      bare = false;
      if (code === POINT) scale = points++ === 0 ? 1 : 0;
    }
  }
  // "1.300.000": two points part groups and no decimals.
  if (points > 1) scale = 0;
  // Both are whole and small enough to be exact, so the quotient is the double next to the number written.
  const divisor = scale || 1;
  return {
    from: i,
    to: i + 1,
    value: value / divisor,
    step: 1 / divisor,
    digits: true,
    bare,
    magnitude: 1,
    indian: false,
  };
}

/** "2 crore 35 lakh 50 thousand": crore, lakh and thousand, each once. */
const MOST_LESSERS = 2;

function withLessers(t: Tokens, numeral: Numeral): Numeral {
  let sum = numeral;
  let last = numeral.magnitude;
  for (let n = 0; n < MOST_LESSERS; n++) {
    const rest = lesserAt(t, sum.to, last);
    if (!rest) break;
    sum = withLesser(sum, rest);
    last = rest.magnitude;
  }
  return sum;
}

/** The smaller magnitude said at token `i`, after "and" where both are Indian. */
function lesserAt(t: Tokens, i: number, last: number): Numeral | undefined {
  const at = idAt(t, i) === Word.and ? i + 1 : i;
  if (!isNumber(t, at) || isGlued(t, at)) return undefined;
  const rest = readOneMagnitude(t, at, false);
  if (!rest || rest.magnitude === 1 || (at > i && !(rest.indian && rest.magnitude < last))) return undefined;
  const shared = sharedMagnitude(last, rest);
  return rest.magnitude / shared >= last || rest.value / shared >= last ? undefined : rest;
}

/** "1 lakh 20 thousand crore": the crore counts for both. */
const sharedMagnitude = (last: number, rest: Numeral): number =>
  rest.magnitude >= last && rest.magnitude % 1e7 === 0 ? 1e7 : 1;

/** "1 lakh 20 thousand crore", "3 crore 50 lakh": what is left over is said in the next smaller magnitude. */
function withLesser(numeral: Numeral, rest: Numeral): Numeral {
  const shared = sharedMagnitude(numeral.magnitude, rest);
  const sum = copyNumeral(numeral);
  sum.to = rest.to;
  sum.value = numeral.value * shared + rest.value;
  sum.step = rest.step;
  sum.magnitude = numeral.magnitude * shared;
  return sum;
}

/**
 * "10½", "10 1/2 miles", "1/4 mile": a written fraction behind the whole number at `i`, or in its place before a
 * unit.
 */
function fractionAt(t: Tokens, i: number, to: number): { value: number; to: number; alone: boolean } | undefined {
  const sign = isGlued(t, to) ? VULGAR[markAt(t, to)] : undefined;
  if (sign) return { value: sign, to: to + 1, alone: false };
  const alone = markCode(t, to) === SLASH;
  const at = alone ? i : to;
  if (markCode(t, at + 1) !== SLASH || !isGlued(t, at + 1) || !isGlued(t, at + 2)) return undefined;
  const value = Number(surfaceAt(t, at)) / Number(surfaceAt(t, at + 2));
  if (!/^[1357]$/.test(surfaceAt(t, at)) || !/^(2|3|4|8|16)$/.test(surfaceAt(t, at + 2)) || value >= 1)
    return undefined;
  return isGlued(t, at + 3) || !(readUnit(t, at + 3) ?? readDurationUnit(t, at + 3))
    ? undefined
    : { value, to: at + 3, alone };
}

const VULGAR: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Takes in magnitudes: "billion", "lakh crore", "-crore", a glued "bn" or, for money, "m". */
function withMagnitude(t: Tokens, money: boolean, numeral: Numeral): Numeral {
  for (let round = 0; round < 2; round++) {
    const at = isGlued(t, numeral.to + 1) ? pastHyphen(t, numeral.to) : numeral.to;
    const letter = round === 0 ? letterMagnitude(t, at, money, at > numeral.to) : undefined;
    const scale = letter ?? foreignScale(t, numeral, at, money) ?? lookUp(t, at, MAGNITUDES);
    if (scale === undefined) break;
    // "$ 5 million", but "5 thousand" after "5 million" is another number.
    if (round === 1 && scale < 1e3) break;
    numeral.value *= scale;
    numeral.step *= scale;
    numeral.magnitude *= scale;
    numeral.indian ||= scale === 1e5 || scale === 1e7;
    numeral.bare = false;
    numeral.to = at + 1;
  }
  return numeral;
}

/** A continental magnitude, which also says what the separators before it mean. */
function foreignScale(t: Tokens, numeral: Numeral, at: number, money: boolean): number | undefined {
  const scale = foreignScaleAt(t, at, money);
  if (scale === undefined) return undefined;
  if (numeral.magnitude === 1 && numeral.to === numeral.from + 1) {
    const factor = separatorFactor(t, numeral.from, scale);
    numeral.value = factor < 1 ? numeral.value / 1e3 : numeral.value * factor;
    numeral.step *= factor;
  }
  return scale;
}

/** "10K drones", but no "4K displays" and no "5K race". */
const countsThousands = (t: Tokens, i: number): boolean =>
  isIn(t, i + 1, COUNTABLE) ||
  (t.ends[i - 1]! - t.starts[i - 1]! > 1 && !isGlued(t, i + 1) && findNoun(t, i + 1)?.directTo !== undefined);

/**
 * A letter stands glued to its number; a capital after a sum also apart ("$500 K"), unless it begins a name ("$5
 * M-ATV").
 */
function letterMagnitude(t: Tokens, i: number, money: boolean, hyphened: boolean): number | undefined {
  if (!isWord(t, i) || t.ends[i]! - t.starts[i]! > LONGEST_LETTERS) return undefined;
  if (!money && !isGlued(t, i)) return undefined;
  const letters = surfaceAt(t, i);
  // "P1.2-B"
  if (hyphened)
    return money &&
      /^[BM]$/.test(letters) &&
      !(isGlued(t, i + 1) && (isWord(t, i + 1) || isNumber(t, i + 1) || isHyphen(t, i + 1)))
      ? MONEY_LETTERS.get(letters)
      : undefined;
  if (isGlued(t, i)) {
    if (money) return MONEY_LETTERS.get(letters);
    return letters === 'k' || (letters === 'K' && countsThousands(t, i)) ? 1e3 : undefined;
  }
  // "Rs 2 L crore", "Rs 2.5 L"
  if (letters === 'L')
    return /^cr/.test(wordAt(t, i + 1)) || isRupeeSign(t, i - 2) ? MONEY_LETTERS.get(letters) : undefined;
  if (!APART.has(letters) || (isGlued(t, i + 1) && (isNumber(t, i + 1) || isHyphen(t, i + 1)))) return undefined;
  // "A $90 m long fence"
  return letters === 'm' && isIn(t, i + 1, EXTENTS) ? undefined : MONEY_LETTERS.get(letters);
}

const isRupeeSign = (t: Tokens, i: number): boolean => markCode(t, i) === RUPEE || idAt(t, i) === Word.rs;

const APART = new Set(['K', 'k', 'M', 'm', 'MM', 'B', 'b']);
const EXTENTS = wordSet('long high wide tall deep thick');
