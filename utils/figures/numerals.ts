import { readDurationUnit } from './duration';
import { wordSet } from './lexicon';
import { MAGNITUDES, MONEY_LETTERS, NUMBER_WORDS } from './number-words';
import { readPercentSign } from './percent';
import {
  bareDigits,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markAt,
  markCode,
  surfaceAt,
  wordAt,
} from './token-words';
import type { Tokens } from './tokens';
import { readUnit } from './units';

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

/** "bil", "mil" */
const LONGEST_LETTERS = 3;

/** Longer digit runs are codes, and lose digits as numbers. */
const LONGEST_DIGITS = 15;

/** Reads the number that begins at token `i`; `money` lets a glued letter be a magnitude ("$500m"). */
export function readNumeral(t: Tokens, i: number, money = false): Numeral | undefined {
  return isNumber(t, i) ? readDigits(t, i, money) : readWords(t, i);
}

function readDigits(t: Tokens, i: number, money: boolean): Numeral | undefined {
  const numeral = readOneMagnitude(t, i, money);
  return numeral?.indian ? withLesser(t, numeral) : numeral;
}

function readOneMagnitude(t: Tokens, i: number, money: boolean): Numeral | undefined {
  const read = digitsOf(t, i);
  if (!read) return undefined;
  read.to = i + 1;
  if (isNumber(t, i + 1)) groupBySpaces(t, read);
  else if (hasDecimalComma(t, i)) {
    const tail = t.ends[i + 2]! - t.starts[i + 2]!;
    read.step = 1 / 10 ** tail;
    read.value = (read.value * 10 ** tail + bareDigits(t, i + 2)) / 10 ** tail;
    read.bare = false;
    read.to = i + 3;
  }
  const fraction = markCode(t, read.to) === 0 && !isNumber(t, read.to) ? undefined : fractionAt(t, i, read.to);
  if (fraction) {
    read.to = fraction.to;
    read.value = fraction.alone ? fraction.value : read.value + fraction.value;
    read.step = fraction.value;
    read.bare = false;
  }
  return withMagnitude(t, money, read);
}

/** The digits of one token: nothing for codes, which are too long or begin with a zero. */
function digitsOf(t: Tokens, i: number): Numeral | undefined {
  const start = t.starts[i]!;
  const end = t.ends[i]!;
  if (end - start > LONGEST_DIGITS) return undefined;
  if (end - start > 1 && t.text.charCodeAt(start) === ZERO && t.text.charCodeAt(start + 1) !== POINT) return undefined;
  let value = 0;
  let scale = 0;
  let bare = true;
  for (let at = start; at < end; at++) {
    const code = t.text.charCodeAt(at);
    if (code >= ZERO) {
      value = value * 10 + code - ZERO;
      scale *= 10;
    } else {
      bare = false;
      if (code === POINT) scale = 1;
    }
  }
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

const COMMA = 44;
const ZERO = 48;
const POINT = 46;

/** "1 lakh 20 thousand crore", "3 crore 50 lakh": what is left over is said in the next smaller magnitude. */
function withLesser(t: Tokens, numeral: Numeral): Numeral {
  if (!isNumber(t, numeral.to) || isGlued(t, numeral.to)) return numeral;
  const rest = readOneMagnitude(t, numeral.to, false);
  if (!rest || rest.magnitude === 1) return numeral;
  // "1 lakh 20 thousand crore": the crore counts for both.
  const shared = rest.magnitude >= numeral.magnitude && rest.magnitude % 1e7 === 0 ? 1e7 : 1;
  if (rest.magnitude / shared >= numeral.magnitude || rest.value / shared >= numeral.magnitude) return numeral;
  return {
    ...numeral,
    to: rest.to,
    value: numeral.value * shared + rest.value,
    step: rest.step,
    magnitude: numeral.magnitude * shared,
  };
}

/** "12 500 troops", but not "24 155 mm guns": a space groups only where no unit follows, or before zeros. */
function groupBySpaces(t: Tokens, numeral: Numeral): void {
  const { from } = numeral;
  if (!numeral.bare || t.ends[from]! - t.starts[from]! > 3) return;
  let { value } = numeral;
  let to = from + 1;
  let group = 0;
  while (isNumber(t, to) && t.starts[to]! === t.ends[to - 1]! + 1 && t.ends[to]! - t.starts[to]! === 3) {
    group = bareDigits(t, to);
    if (Number.isNaN(group)) break;
    value = value * 1000 + group;
    to++;
  }
  if (to === from + 1 || to - from > MOST_GROUPS) return;
  if (group !== 0 && (isIn(t, to, GROUP_UNITS) || isHyphen(t, to))) return;
  numeral.value = value;
  numeral.to = to;
  numeral.bare = false;
}

const MOST_GROUPS = 5;
const GROUP_UNITS = wordSet('mm cm lb lbs');

/** "4,1 billion", as continental Europe writes it; only before a magnitude, where nothing else can be meant. */
function hasDecimalComma(t: Tokens, i: number): boolean {
  return (
    markCode(t, i + 1) === COMMA &&
    isGlued(t, i + 1) &&
    isNumber(t, i + 2) &&
    isGlued(t, i + 2) &&
    t.ends[i + 2]! - t.starts[i + 2]! <= 2 &&
    lookUp(t, i + 3, MAGNITUDES) !== undefined
  );
}

/** "10½", "10 1/2 miles", "1/4 mile": a written fraction behind the whole number at `i`, or in its place before a unit. */
function fractionAt(t: Tokens, i: number, to: number): { value: number; to: number; alone: boolean } | undefined {
  const sign = isGlued(t, to) ? VULGAR[markAt(t, to)] : undefined;
  if (sign) return { value: sign, to: to + 1, alone: false };
  const alone = markAt(t, to) === '/';
  const at = alone ? i : to;
  if (markAt(t, at + 1) !== '/' || !isGlued(t, at + 1) || !isGlued(t, at + 2)) return undefined;
  const value = Number(surfaceAt(t, at)) / Number(surfaceAt(t, at + 2));
  if (!/^[1357]$/.test(surfaceAt(t, at)) || !/^(2|3|4|8|16)$/.test(surfaceAt(t, at + 2)) || value >= 1)
    return undefined;
  return isGlued(t, at + 3) || !readUnit(t, at + 3) ? undefined : { value, to: at + 3, alone };
}

const VULGAR: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Takes in magnitudes: "billion", "lakh crore", "-crore", a glued "bn" or, for money, "m". */
function withMagnitude(t: Tokens, money: boolean, numeral: Numeral): Numeral {
  for (let round = 0; round < 2; round++) {
    const at = isGlued(t, numeral.to + 1) ? pastHyphen(t, numeral.to) : numeral.to;
    const letter = round === 0 && at === numeral.to ? letterMagnitude(t, at, money) : undefined;
    const scale = letter ?? lookUp(t, at, MAGNITUDES);
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

/** A letter stands glued to its number; a capital after a sum also apart ("$500 K"), unless it begins a name ("$5 M-ATV"). */
function letterMagnitude(t: Tokens, i: number, money: boolean): number | undefined {
  if (!isWord(t, i) || t.ends[i]! - t.starts[i]! > LONGEST_LETTERS) return undefined;
  if (!money && !isGlued(t, i)) return undefined;
  const letters = surfaceAt(t, i);
  if (isGlued(t, i)) return money ? MONEY_LETTERS.get(letters) : letters === 'k' ? 1e3 : undefined;
  const apart =
    (letters === 'K' || letters === 'M' || letters === 'MM' || letters === 'B') &&
    !(isGlued(t, i + 1) && (isNumber(t, i + 1) || isHyphen(t, i + 1)));
  return apart ? MONEY_LETTERS.get(letters) : undefined;
}

/** Reads "five", "twenty-four", "one hundred and eighty", "a dozen", "half a million", "two and a half". */
function readWords(t: Tokens, i: number): Numeral | undefined {
  const word = wordAt(t, i);
  if (word === 'half') return readHalf(t, i);
  if (word === 'pair') return readPair(t, i);
  const first = lookUp(t, i, NUMBER_WORDS);
  if (!first) return undefined;
  let from = i;
  let total = 0;
  let current = first.value;
  let step = 1;
  if (first.scale) {
    // "several hundred" is no figure; "a hundred" and "a further dozen" are.
    const before = wordAt(t, i - 1);
    if (before !== 'a') return undefined;
    from = i - 1;
    step = first.value;
  }
  let to = i + 1;
  let last = first;
  let indian = first.value === 1e5 || first.value === 1e7;
  for (let n = 0; n < 8; n++) {
    let at = to;
    if (isHyphen(t, at) && isGlued(t, at) && isGlued(t, at + 1)) at++;
    else if (wordAt(t, at) === 'and' && last.scale && current >= 100) at++;
    const next = lookUp(t, at, NUMBER_WORDS) ?? scaleAt(t, at);
    if (!next) break;
    if (next.scale) {
      if (next.value < 1e3) current *= next.value;
      else {
        total = current > 0 ? total + current * next.value : total * next.value;
        current = 0;
      }
      step = next.value;
      indian ||= next.value === 1e5 || next.value === 1e7;
    } else {
      const fits = last.scale ? next.value > 0 : last.value >= 20 && next.value > 0 && next.value < 10;
      if (!fits) break;
      current += next.value;
      step = 1;
    }
    last = next;
    to = at + 1;
  }
  let value = total + current;
  let magnitude = last.scale ? last.value : 1;
  const half = pastAndHalf(t, to);
  if (half > to) {
    // "one and a half billion"
    const scale = scaleAt(t, half)?.value;
    value = (value + 0.5) * (scale ?? 1);
    step = 0.5 * (scale ?? 1);
    magnitude *= scale ?? 1;
    indian ||= scale === 1e5 || scale === 1e7;
    to = scale ? half + 1 : half;
  }
  return { from, to, value, step, digits: false, bare: false, magnitude, indian };
}

/** Token behind the "and a half" or "-and-a-half" at token `i`; else `i`. */
function pastAndHalf(t: Tokens, i: number): number {
  const and = pastHyphen(t, i);
  if (wordAt(t, and) !== 'and') return i;
  const article = pastHyphen(t, and + 1);
  const half = wordAt(t, article) === 'a' ? pastHyphen(t, article + 1) : article;
  return wordAt(t, half) === 'half' ? half + 1 : i;
}

/** "a pair of destroyers", not "a pair". */
function readPair(t: Tokens, i: number): Numeral | undefined {
  if (wordAt(t, i - 1) !== 'a' || wordAt(t, i + 1) !== 'of') return undefined;
  return { from: i - 1, to: i + 1, value: 2, step: 1, digits: false, bare: false, magnitude: 1, indian: false };
}

const scaleAt = (t: Tokens, i: number): { value: number; scale: true } | undefined => {
  const value =
    lookUp(t, i, MAGNITUDES) !== undefined && wordAt(t, i).length > 3 ? lookUp(t, i, MAGNITUDES) : undefined;
  return value === undefined ? undefined : { value, scale: true };
};

function readHalf(t: Tokens, i: number): Numeral | undefined {
  const article = pastHyphen(t, i + 1);
  if (wordAt(t, article) !== 'a' && wordAt(t, article) !== 'an') {
    // "a half-hour flight"
    return article > i + 1 && (readUnit(t, i + 1) ?? readDurationUnit(t, i + 1)) ? half(i, i + 1, 1) : undefined;
  }
  const at = pastHyphen(t, article + 1);
  // "half a kilometre", "half an hour", "half a per cent"
  if (readUnit(t, at) ?? readDurationUnit(t, at) ?? readPercentSign(t, at)) return half(i, at, 1);
  const scale = lookUp(t, at, NUMBER_WORDS);
  return scale?.scale ? half(i, at + 1, scale.value) : undefined;
}

const half = (from: number, to: number, scale: number): Numeral => ({
  from,
  to,
  value: scale / 2,
  step: scale / 2,
  digits: false,
  bare: false,
  magnitude: scale,
  indian: scale === 1e5 || scale === 1e7,
});

const pastHyphen = (t: Tokens, i: number): number => (isHyphen(t, i) && isGlued(t, i) ? i + 1 : i);
