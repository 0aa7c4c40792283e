import { readDurationUnit } from '../dates/duration';
import { type Context, numberOf, type Reading, readingOf } from '../reading';
import { settle } from '../settle';
import { makeTerm, type Term, termOf } from '../terms';
import { type WordMap, wordMap, wordSet } from '../tokens/lexicon';
import { idAt, isBreak, isGlued, isHyphen, isIn, lookUp, markAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { readUnit } from '../units/units';
import { NUMBER_WORDS } from './number-words';
import type { Numeral } from './numeral';

const NUMERATORS: WordMap<number> = wordMap(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    seven: 7,
    nine: 9,
  }),
);
const PARTS: WordMap<number> = wordMap(
  Object.entries({
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
  }),
);

const ARTICLES = wordSet('a an');
const ONE = wordSet('a an one');
const WHICH_HALF = wordSet('first second other last latter final top bottom each every');

/** Reads "half of the 36", "a third of imports" as shares, and "a quarter of a billion dollars" as what it comes to. */
export function readPart(t: Tokens, i: number, floor: number, ctx: Context): Reading | undefined {
  const amount = amountAt(t, i, ctx);
  if (amount && amount.from >= floor) return settle(t, amount, amount);
  return readFraction(t, i, floor);
}

/** "three-quarters of a million pounds", "a quarter of a mile", "an hour and a half". */
function amountAt(t: Tokens, i: number, ctx: Context): Term | undefined {
  const part = lookUp(t, i, PARTS);
  if (part === undefined) return undefined;
  const joint = isHyphen(t, i - 1) && isGlued(t, i) ? i - 2 : i - 1;
  const numerator = lookUp(t, joint, NUMERATORS);
  const direct = beforeScale(t, i, part, numerator === undefined ? i : joint, numerator, ctx);
  if (direct) return direct;
  if (part === 2) return andHalf(t, i);
  if (numerator === undefined || idAt(t, i + 1) !== Word.of || !isIn(t, i + 2, ARTICLES)) return undefined;
  const scale = lookUp(t, i + 3, NUMBER_WORDS);
  const factor = scale?.scale ? scale.value : 1;
  const numeral = numeralOf(joint, scale?.scale ? i + 4 : i + 3, (numerator / part) * factor, factor);
  const term = termOf(t, numeral, ctx.dollar);
  return term.kind === 'none' && factor < 1e3 ? undefined : term;
}

/** "a quarter million dollars", "three quarter billion", "a quarter mile", "one-half mile". */
function beforeScale(
  t: Tokens,
  i: number,
  part: number,
  from: number,
  numerator: number | undefined,
  ctx: Context,
): Term | undefined {
  const at = isHyphen(t, i + 1) && isGlued(t, i + 1) ? i + 2 : i + 1;
  const scale = lookUp(t, at, NUMBER_WORDS);
  if (part === 4 && scale?.scale && scale.value >= 1e5) {
    const numeral = numeralOf(from, at + 1, ((numerator ?? 1) / part) * scale.value, scale.value);
    return termOf(t, numeral, ctx.dollar);
  }
  if (numerator === undefined || (part !== 2 && part !== 4)) return undefined;
  const unit = readUnit(t, at);
  return unit?.unit.base === 'm' ? termOf(t, numeralOf(from, at, numerator / part, 1), ctx.dollar) : undefined;
}

/** "a year and a half", "an hour and a half". */
function andHalf(t: Tokens, i: number): Term | undefined {
  if (idAt(t, i - 1) !== Word.a || idAt(t, i - 2) !== Word.and || !isIn(t, i - 4, ONE)) return undefined;
  const unit = readDurationUnit(t, i - 3);
  if (!unit) return undefined;
  return makeTerm(numeralOf(i - 4, i + 1, 1.5, 1), 'duration', 's', unit.factor, i + 1);
}

const numeralOf = (from: number, to: number, value: number, magnitude: number): Numeral => ({
  from,
  to,
  value,
  step: value,
  digits: false,
  bare: false,
  magnitude,
  indian: magnitude === 1e5 || magnitude === 1e7,
});

const POSSESSIVES = wordSet('the its their his our');
const PLAIN_PARTS = wordSet('thirds fifths eighths tenths');

/**
 * "Two-thirds are ready", "now at nine-tenths.": by itself only what can be nothing else, and no "two-thirds
 * majority".
 */
const isPlainShare = (t: Tokens, i: number, joint: number): boolean =>
  isIn(t, i, PLAIN_PARTS) &&
  lookUp(t, joint, NUMERATORS) !== undefined &&
  (isBreak(t, i + 1) || markAt(t, i + 1) !== '' || isIn(t, i + 1, VERBS));
const VERBS = wordSet('are were is was have has had will would came come went remain remained to in by more less');

/** Reads "half of the 36", "two-thirds of the fleet", "a quarter of imports" as a share, anchored at the part's word. */
function readFraction(t: Tokens, i: number, floor: number): Reading | undefined {
  const parts = lookUp(t, i, PARTS);
  if (parts === undefined) return undefined;
  const joint = isHyphen(t, i - 1) && isGlued(t, i) ? i - 2 : i - 1;
  // "cut by a third" ends there.
  const change =
    idAt(t, joint - 1) === Word.by && (isBreak(t, i + 1) || markAt(t, i + 1) !== '') && !isHyphen(t, i + 1);
  const whole = idAt(t, i + 1);
  const alone = isPlainShare(t, i, joint);
  if (!change && !alone && whole !== Word.of && !(isIn(t, i + 1, POSSESSIVES) && parts === 2)) return undefined;
  const numerator = lookUp(t, joint, NUMERATORS);
  if (numerator === undefined && parts !== 2) return undefined;
  // "the first half of the year", "a third of a series" have no share in them.
  if (parts === 2 && isIn(t, i - 1, WHICH_HALF)) return undefined;
  const from = numerator === undefined ? i : joint;
  if (from < floor) return undefined;
  const value = Number((((numerator ?? 1) / parts) * 100).toPrecision(12));
  return readingOf('percent', from, i + 1, numberOf(value, value, 'percent', 1));
}
