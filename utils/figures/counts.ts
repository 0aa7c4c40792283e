import { monthAt, yearAt } from './date-parts';
import { isFurniture, isGluedDesignation, isLabelled } from './designations';
import { includes, wordSet } from './lexicon';
import { inTitleLine } from './lines';
import { isCounted, loneNoun } from './lone-ones';
import { ABSTRACT, LABELS, PARTICIPANTS, REACTIONS, SPEAKERS } from './noun-words';
import { findNoun, type NounRead } from './nouns';
import { NUMBER_WORDS } from './number-words';
import { type Numeral, readNumeral } from './numerals';
import { numberOf, type Reading } from './reading';
import type { Term } from './terms';
import {
  bareDigits,
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
  surfaceAt,
  wordAt,
} from './token-words';
import type { Tokens } from './tokens';

/** Reads a bare number, or the range of two, as a count of things; nothing where it is a label, a code or a turn of phrase. */
export function readCount(t: Tokens, first: Term, last: Term): Reading | undefined {
  const low = first.numeral;
  const high = last.numeral;
  const lone = low.value <= 1 && first === last && low.magnitude === 1;
  if (lone && !(low.value === 1 && isCounted(t, low))) return undefined;
  if (isGluedDesignation(t, { ...low, to: high.to })) return undefined;
  if (isFurniture(t, low) || (high !== low && isFurniture(t, high))) return undefined;
  const noun = lone ? loneNoun(t, low) : nounOf(t, last.to);
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
  const partitive = wordAt(t, last.to) === 'of';
  if (monthAt(t, high.to) || (!noun && !partitive && monthAt(t, low.from - 1))) return undefined;
  // An angle.
  if (markCode(t, high.to) === DEGREE) return undefined;
  // Codes: nobody writes seven digits without separators.
  if (low.bare && high.magnitude === 1 && low.value >= 1e6) return undefined;
  if (repeats(t, low)) return undefined;
  // "192.168.100.200", "version 5.0"
  if (!noun && low.digits && high.magnitude === 1 && surfaceAt(t, high.from).includes('.')) return undefined;
  if (isLabelled(t, low, noun !== undefined && noun.word !== '')) return undefined;
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
const TIMES = wordSet(
  'times fold third thirds quarter quarters fifth fifths tenth tenths halves or star stars way ways',
);

function isTurnOfPhrase(t: Tokens, first: Term, last: Term, noun: NounRead | undefined, partitive: boolean): boolean {
  const { value } = last.numeral;
  const before = wordAt(t, first.from - 1);
  // "one in three", "a factor of three"
  if (before === 'in' && (wordAt(t, first.from - 2) === 'one' || isOne(t, first.from - 2))) return true;
  if (isScore(t, first, noun)) return true;
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
  if (includes(REACTIONS, counted)) return true;
  // "Two officials said": who says it is no part of the story.
  if (value <= 5 && includes(SPEAKERS, counted)) return true;
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

/** "1 in 5 jets" */
const isOne = (t: Tokens, i: number): boolean => isNumber(t, i) && bareDigits(t, i) === 1;

/** "7 out of 10", "on a scale of 1 to 10": marks that are given for something. */
function isScore(t: Tokens, first: Term, noun: NounRead | undefined): boolean {
  if (wordAt(t, first.from - 1) === 'of' && wordAt(t, first.from - 2) === 'scale') return true;
  if (noun) return false;
  const ahead = wordAt(t, first.to) === 'out' && wordAt(t, first.to + 1) === 'of' && isTen(t, first.to + 2);
  const behind = wordAt(t, first.from - 1) === 'of' && wordAt(t, first.from - 2) === 'out' && isTen(t, first.from);
  return (ahead && !findNoun(t, first.to + 3)) || behind;
}

const isTen = (t: Tokens, i: number): boolean => isNumber(t, i) && /^(5|10|20|100)$/.test(surfaceAt(t, i));

/** "Five Eyes", "Six Nations": capitals in the middle of a sentence. */
function isNameOfWords(t: Tokens, numeral: Numeral): boolean {
  if (numeral.digits || !isCapital(t, numeral.from) || opensSentence(t, numeral.from)) return false;
  // "(d) Twenty-one of them": a sentence opens behind its letter.
  if (markCode(t, numeral.from - 1) === CLOSE && !isCapital(t, numeral.to)) return false;
  return !inTitleLine(t, numeral.from) || isIn(t, numeral.from - 1, LABELS);
}

const OPEN = 40;
const CLOSE = 41;

/** "eight hundred forty (840) bombs", "5 (five) boats": the bracket only says it again. */
const repeats = (t: Tokens, numeral: Numeral): boolean =>
  markCode(t, numeral.from - 1) === OPEN &&
  markCode(t, numeral.to) === CLOSE &&
  (numeral.digits ? repeatsInDigits(t, numeral) : repeatsInWords(t, numeral));

const repeatsInWords = (t: Tokens, numeral: Numeral): boolean =>
  isNumber(t, numeral.from - 2) && readNumeral(t, numeral.from - 2)?.value === numeral.value;

function repeatsInDigits(t: Tokens, numeral: Numeral): boolean {
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
