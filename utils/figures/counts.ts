import { monthAt, yearAt } from './date-parts';
import { isFurniture, isGluedDesignation, isLabelled } from './designations';
import { includes, wordSet } from './lexicon';
import { inTitleLine } from './lines';
import { ABSTRACT, LABELS, PARTICIPANTS } from './noun-words';
import { findNoun, type NounRead } from './nouns';
import { NUMBER_WORDS } from './number-words';
import { type Numeral, readNumeral } from './numerals';
import { numberOf, type Reading } from './reading';
import type { Term } from './terms';
import {
  isCapital,
  isDash,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  lookUp,
  markCode,
  opensSentence,
  pastPlus,
  wordAt,
} from './token-words';
import type { Tokens } from './tokens';

/** Reads a bare number, or the range of two, as a count of things; nothing where it is a label, a code or a turn of phrase. */
export function readCount(t: Tokens, first: Term, last: Term): Reading | undefined {
  const low = first.numeral;
  const high = last.numeral;
  if (low.value <= 1 && first === last && low.magnitude === 1) return undefined;
  if (isGluedDesignation(t, { ...low, to: high.to })) return undefined;
  if (isFurniture(t, low) || (high !== low && isFurniture(t, high))) return undefined;
  const noun = nounOf(t, last.to);
  // A score, a telephone number, a year that is part of a name: bare digits that nothing is counted by.
  if (
    !noun &&
    low.bare &&
    high.magnitude === 1 &&
    (first !== last ? isDash(t, low.to) : yearAt(t, low.from) !== undefined)
  )
    return undefined;
  if (!noun && !Number.isInteger(high.value)) return undefined;
  // A day of a month whose year nothing tells.
  if (monthAt(t, high.to) || (!noun && monthAt(t, low.from - 1))) return undefined;
  // An angle.
  if (markCode(t, high.to) === DEGREE) return undefined;
  // Codes: nobody writes seven digits without separators.
  if (low.bare && high.magnitude === 1 && low.value >= 1e6) return undefined;
  if (repeatsInDigits(t, low)) return undefined;
  if (isLabelled(t, low, noun !== undefined && noun.word !== '')) return undefined;
  const partitive = wordAt(t, last.to) === 'of';
  if (isTurnOfPhrase(t, first, last, noun, partitive)) return undefined;
  const people = noun === undefined && isHeadcount(t, first.from);
  const quantity = numberOf(low.value, high.value, noun?.word ?? (people ? 'people' : ''), high.step);
  const to = noun?.directTo ?? last.to;
  const reading: Reading = { from: first.from, to, kind: 'count', quantity, range: first !== last };
  if (noun) reading.noun = noun;
  return reading;
}

const DEGREE = 0xb0;

const BODIES = wordSet('crew crews complement workforce staff garrison population team company');

/** "A crew of about 45", "a workforce of 3,400": who is counted is said before. */
function isHeadcount(t: Tokens, i: number): boolean {
  let of = i - 1;
  for (let n = 0; n < 3 && wordAt(t, of) !== 'of'; n++) of--;
  return wordAt(t, of) === 'of' && isIn(t, of - 1, BODIES);
}

const FACTORS = wordSet('factor factors level group multiple multiples');
const ALL = wordSet('the these those both our their all between us');
const POINTING = wordSet('the these those both between combining');
const OF_THAN = wordSet('of than');
const INSTEAD = wordSet('instead rather');
const TOP = wordSet('top big covid');
const TIMES = wordSet('times fold third thirds quarters fifth fifths tenth tenths halves or star stars way ways');

function isTurnOfPhrase(t: Tokens, first: Term, last: Term, noun: NounRead | undefined, partitive: boolean): boolean {
  const { value } = last.numeral;
  const before = wordAt(t, first.from - 1);
  // "one in three", "a factor of three"
  if (before === 'in' && wordAt(t, first.from - 2) === 'one') return true;
  if (before === 'of' && isIn(t, first.from - 2, FACTORS)) return true;
  if (isIn(t, first.from - 1, TOP)) return true;
  if (isNameOfWords(t, first.numeral)) return true;
  const directly = wordAt(t, isHyphen(t, last.to) ? last.to + 1 : last.to);
  if (
    isHyphen(t, last.to) &&
    isGlued(t, last.to) &&
    isGlued(t, last.to + 1) &&
    directly !== 'plus' &&
    directly !== 'odd'
  )
    return !noun?.directTo && !isCapital(t, last.to + 1);
  const counted = noun?.word ?? '';
  if (value <= 3 && counted && includes(PARTICIPANTS, counted)) {
    if (isIn(t, first.from - 1, ALL)) return true;
    if (value === 2 && directly === counted) return true;
  }
  if (counted === 'degrees' || (value <= 12 && includes(ABSTRACT, counted))) return true;
  // "the two", "these three": a pronoun, unless it is a part of something.
  const instead = isIn(t, first.from - 2, OF_THAN) && isIn(t, first.from - 3, INSTEAD);
  if (!instead && isIn(t, first.from - 1, POINTING) && !counted && !noun && !partitive && value <= 3) return true;
  if (!counted && !noun && !partitive && before === 'in' && value <= 4) return true;
  // "two-thirds", "three times", "five-fold", "one or two".
  return (
    isIn(t, isHyphen(t, last.to) ? last.to + 1 : last.to, TIMES) &&
    !(directly === 'or' && (isNumber(t, last.to + 1) || isOrSo(t, last.to)))
  );
}

/** "Five Eyes", "Six Nations": capitals in the middle of a sentence. */
function isNameOfWords(t: Tokens, numeral: Numeral): boolean {
  if (numeral.digits || !isCapital(t, numeral.from) || opensSentence(t, numeral.from)) return false;
  // "(d) Twenty-one of them": a sentence opens behind its letter.
  if (markCode(t, numeral.from - 1) === CLOSE && !isCapital(t, numeral.to)) return false;
  return !inTitleLine(t, numeral.from) || isIn(t, numeral.from - 1, LABELS);
}

const OPEN = 40;
const CLOSE = 41;

/** "eight hundred forty (840) bombs": the digits only repeat the words. */
function repeatsInDigits(t: Tokens, numeral: Numeral): boolean {
  if (!numeral.digits || markCode(t, numeral.from - 1) !== OPEN || markCode(t, numeral.to) !== CLOSE) return false;
  for (let k = numeral.from - 2; k >= numeral.from - 8; k--) {
    const before = lookUp(t, k, NUMBER_WORDS) ? readNumeral(t, k) : undefined;
    if (before?.to === numeral.from - 1 && before.value === numeral.value) return true;
  }
  return false;
}

const DETERMINERS = wordSet('the its their these those his our');
const SO = wordSet('so more fewer less');

/** The counted noun, also behind a plus ("80+ targets") and behind "of" ("46 of the new tanks"), where it is no part of the span. */
function nounOf(t: Tokens, to: number): NounRead | undefined {
  const at = pastPlus(t, to);
  if (at !== to) return apart(findNoun(t, at));
  // "100 or so drones"
  if (isOrSo(t, to)) return apart(findNoun(t, to + 2));
  if (wordAt(t, to) !== 'of') return findNoun(t, to);
  const whole = isIn(t, to + 1, DETERMINERS) ? to + 2 : to + 1;
  return isNumber(t, whole) || lookUp(t, whole, NUMBER_WORDS) ? undefined : apart(findNoun(t, whole));
}

const isOrSo = (t: Tokens, i: number): boolean => wordAt(t, i) === 'or' && isIn(t, i + 1, SO);

const apart = (noun: NounRead | undefined): NounRead | undefined => noun && { ...noun, directTo: undefined };
