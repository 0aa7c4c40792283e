import { APOSTROPHE, COMMA, RIGHT_QUOTE } from '../money/codes';
import { foreignScaleAt } from '../money/continental';
import { wordSet } from '../tokens/lexicon';
import {
  bareDigits,
  isDash,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  lookUp,
  markCode,
  pastHyphen,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { readPercentSign } from '../units/percent';
import { readUnit } from '../units/units';
import { MAGNITUDES } from './number-words';
import type { Numeral } from './numeral';

/**
 * Takes in what stands behind the digits of a number as part of it: groups parted by spaces or apostrophes, a decimal
 * comma.
 */
export function withSeparators(t: Tokens, numeral: Numeral, money: boolean): void {
  const { from } = numeral;
  if (isNumber(t, from + 1)) groupBySpaces(t, numeral);
  else if (isApostropheGroup(t, from + 1)) groupByApostrophes(t, numeral);
  else if (hasDecimalComma(t, from, money)) takeDecimals(t, numeral);
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

/** "4'800", as the Swiss group. */
const isApostropheGroup = (t: Tokens, i: number): boolean =>
  (markCode(t, i) === APOSTROPHE || markCode(t, i) === RIGHT_QUOTE) &&
  isGlued(t, i) &&
  isNumber(t, i + 1) &&
  isGlued(t, i + 1) &&
  t.ends[i + 1]! - t.starts[i + 1]! === 3;

function groupByApostrophes(t: Tokens, numeral: Numeral): void {
  if (!numeral.bare || t.ends[numeral.from]! - t.starts[numeral.from]! > 3) return;
  let { value, to } = numeral;
  for (let n = 0; n < MOST_GROUPS && isApostropheGroup(t, to); n++) {
    value = value * 1000 + bareDigits(t, to + 1);
    to += 2;
  }
  if (Number.isNaN(value)) return;
  numeral.value = value;
  numeral.to = to;
  numeral.bare = false;
}

/** "4,1 billion", "8,2 miliardi di euro", "2,5 km": only before a magnitude or unit, where nothing else can be meant. */
function hasDecimalComma(t: Tokens, i: number, money: boolean): boolean {
  if (markCode(t, i + 1) !== COMMA || !isGlued(t, i + 1) || !isNumber(t, i + 2) || !isGlued(t, i + 2)) return false;
  if (t.ends[i + 2]! - t.starts[i + 2]! > 2 || Number.isNaN(bareDigits(t, i + 2))) return false;
  return isScaled(t, i + 3, money) || isScaled(t, pastOtherEnd(t, i + 3), money);
}

/** True when a magnitude, a share sign or a unit stands at token `i`. */
function isScaled(t: Tokens, i: number, money: boolean): boolean {
  const at = pastHyphen(t, i);
  if (lookUp(t, at, MAGNITUDES) !== undefined || foreignScaleAt(t, at, money) !== undefined) return true;
  return !money && (readPercentSign(t, at) ?? readUnit(t, at)) !== undefined;
}

/** "1,5 to 2,5 million", "€1,5-2 Mrd": the token behind the other end of a range, or before any where there is none. */
function pastOtherEnd(t: Tokens, i: number): number {
  if (!(isDash(t, i) || isIn(t, i, JOINTS)) || !isNumber(t, i + 1)) return -1;
  const decimals = markCode(t, i + 2) === COMMA && isGlued(t, i + 2) && isGlued(t, i + 3) && isNumber(t, i + 3);
  return decimals ? i + 4 : i + 2;
}

const JOINTS = wordSet('to and or');

function takeDecimals(t: Tokens, numeral: Numeral): void {
  const { from } = numeral;
  const scale = 10 ** (t.ends[from + 2]! - t.starts[from + 2]!);
  numeral.step = 1 / scale;
  numeral.value = (numeral.value * scale + bareDigits(t, from + 2)) / scale;
  numeral.bare = false;
  numeral.to = from + 3;
}
