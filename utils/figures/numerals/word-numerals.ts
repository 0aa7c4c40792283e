import { findNoun } from '../counts/nouns';
import { readDurationUnit } from '../dates/duration';
import { wordSet } from '../tokens/lexicon';
import { idAt, isGlued, isHyphen, isIn, lookUp, pastHyphen, wordAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { readPercentSign } from '../units/percent';
import { readUnit } from '../units/units';
import { MAGNITUDES, NUMBER_WORDS, type NumberWord } from './number-words';
import type { Numeral } from './numeral';

/** Reads "five", "twenty-four", "one hundred and eighty", "a dozen", "half a million", "two and a half". */
export function readWords(t: Tokens, i: number): Numeral | undefined {
  const word = wordAt(t, i);
  if (word === 'half') return readHalf(t, i);
  if (word === 'pair') return readPair(t, i);
  if (word === 'score') return readScore(t, i);
  const first = lookUp(t, i, NUMBER_WORDS);
  if (!first) return isIn(t, i, ROUND_TIMES) ? oneOf(t, i) : undefined;
  let from = i;
  let total = 0;
  let current = first.value;
  let step = 1;
  if (first.scale) {
    // "several hundred" is no figure; "a hundred" and "a further dozen" are.
    // "another dozen": the word before is no part of the number.
    const another = first.value === 12 && isIn(t, i - 1, FURTHER);
    if (!another && idAt(t, i - 1) !== Word.a) return undefined;
    from = another ? i : i - 1;
    step = first.value;
  }
  let to = i + 1;
  let last = first;
  let indian = first.value === 1e5 || first.value === 1e7;
  for (let n = 0; n < 8; n++) {
    let at = to;
    if (isHyphen(t, at) && isGlued(t, at) && isGlued(t, at + 1)) at++;
    else if (idAt(t, at) === Word.and && last.scale && (current >= 100 || goesOn(t, at + 1, last))) at++;
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

/**
 * "five lakh and ten thousand", "two thousand and twenty-five": what follows "and" at token `i` is part of the same
 * number.
 */
function goesOn(t: Tokens, i: number, last: NumberWord): boolean {
  const small = lookUp(t, i, NUMBER_WORDS);
  if (!small || small.scale || small.value === 0 || last.value < 1e3) return false;
  const next = isHyphen(t, i + 1) ? i + 3 : i + 1;
  const scale = scaleAt(t, next) ?? lookUp(t, next, NUMBER_WORDS);
  if (last.value === 1e5 || last.value === 1e7) return scale?.scale === true && scale.value < last.value;
  return last.value === 1e3 && scale === undefined;
}

/** Token behind the "and a half" or "-and-a-half" at token `i`; else `i`. */
function pastAndHalf(t: Tokens, i: number): number {
  const and = pastHyphen(t, i);
  if (idAt(t, and) !== Word.and) return i;
  const article = pastHyphen(t, and + 1);
  const half = idAt(t, article) === Word.a ? pastHyphen(t, article + 1) : article;
  return idAt(t, half) === Word.half ? half + 1 : i;
}

/** "Lasted a decade", "within a fortnight", "a decade-long war"; "a decade ago" is no figure, nor is "a year". */
function oneOf(t: Tokens, i: number): Numeral | undefined {
  if (idAt(t, i - 1) !== Word.a || isIn(t, i + 1, VAGUE)) return undefined;
  return { from: i - 1, to: i, value: 1, step: 1, digits: false, bare: false, magnitude: 1, indian: false };
}

const FURTHER = wordSet('another further additional extra other first last next remaining final');
const ROUND_TIMES = wordSet('decade fortnight');
const VAGUE = wordSet('ago earlier later before after old');

/** "a pair of destroyers", not "a pair". */
function readPair(t: Tokens, i: number): Numeral | undefined {
  if (idAt(t, i - 1) !== Word.a || idAt(t, i + 1) !== Word.of) return undefined;
  return { from: i - 1, to: i + 1, value: 2, step: 1, digits: false, bare: false, magnitude: 1, indian: false };
}

/** "A score of divers"; "a score of 20" and "a score of points" are marks. */
function readScore(t: Tokens, i: number): Numeral | undefined {
  if (idAt(t, i - 1) !== Word.a || idAt(t, i + 1) !== Word.of || isIn(t, i + 2, MARKS)) return undefined;
  if (findNoun(t, i + 2)?.word === undefined) return undefined;
  return { from: i - 1, to: i + 1, value: 20, step: 1, digits: false, bare: false, magnitude: 1, indian: false };
}

const MARKS = wordSet('points goals marks runs zero nil less more at above below over under');

const scaleAt = (t: Tokens, i: number): { value: number; scale: true } | undefined => {
  const value =
    lookUp(t, i, MAGNITUDES) !== undefined && wordAt(t, i).length > 3 ? lookUp(t, i, MAGNITUDES) : undefined;
  return value === undefined ? undefined : { value, scale: true };
};

function readHalf(t: Tokens, i: number): Numeral | undefined {
  const article = pastHyphen(t, i + 1);
  if (idAt(t, article) !== Word.a && idAt(t, article) !== Word.an) {
    // "a half-hour flight"
    if (article > i + 1 && (readUnit(t, i + 1) ?? readDurationUnit(t, i + 1))) return half(i, i + 1, 1);
    // "half million euros", "a half-billion dollars"
    const large = lookUp(t, article, NUMBER_WORDS);
    // "the first half-dozen", "half dozen ships"
    const dozen = large?.value === DOZEN;
    if (!large?.scale || (!dozen && (large.value < 1e5 || isIn(t, i - 1, WHICH)))) return undefined;
    return half(idAt(t, i - 1) === Word.a ? i - 1 : i, article + 1, large.value);
  }
  const at = pastHyphen(t, article + 1);
  // "half a kilometre", "half an hour", "half a per cent"
  if (readUnit(t, at) ?? readDurationUnit(t, at) ?? readPercentSign(t, at)) return half(i, at, 1);
  const scale = lookUp(t, at, NUMBER_WORDS);
  return scale?.scale ? half(i, at + 1, scale.value) : undefined;
}

const DOZEN = 12;
const WHICH = wordSet('first second other last latter final');

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
