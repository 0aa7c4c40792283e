import { ABSTRACT, COUNTABLE, LABELS, PARTICIPANTS, REACTIONS, SPEAKERS } from '../counts/noun-words';
import { findNoun, type NounRead } from '../counts/nouns';
import { CLOSE } from '../money/codes';
import type { Numeral } from '../numerals/numeral';
import type { Term } from '../terms';
import { includesId, stemSet, wordSet } from '../tokens/lexicon';
import { inTitleLine } from '../tokens/lines';
import {
  bareDigits,
  hasStem,
  idAt,
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isOrSo,
  markCode,
  opensSentence,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

const MEN = wordSet('men women');
const FACTORS = wordSet('factor factors level group multiple multiples');
const ALL = wordSet('the these those both our their all between us');
const POINTING = wordSet('the these those both between combining');
const OF_THAN = wordSet('of than');
const INSTEAD = wordSet('instead rather');
const TOP = wordSet('top big covid');
const TIMES = wordSet(
  'times fold third thirds quarter quarters fifth fifths tenth tenths halves or star stars way ways',
);

/** True when the number counts nothing that a reader would check: "one in three", "the two sides", "three times". */
export function isTurnOfPhrase(t: Tokens, first: Term, last: Term, noun: NounRead | undefined): boolean {
  if (idAt(t, last.to) === Word.times) return !isRepeated(t, first.from, last.to + 1);
  if (isPhraseBefore(t, first, noun) || isNameOfWords(t, first.numeral)) return true;
  if (isHyphen(t, last.to) && isGlued(t, last.to) && isGlued(t, last.to + 1)) {
    const directly = idAt(t, last.to + 1);
    if (directly !== Word.plus && directly !== Word.odd) return !noun?.directTo && !isCapital(t, last.to + 1);
  }
  if (noun?.word ? isIdleNoun(t, first, last, noun) : !noun && isPronoun(t, first, last)) return true;
  return isTimes(t, last);
}

/** "One in three", "a factor of three", "the top ten", "on a scale of 1 to 10". */
function isPhraseBefore(t: Tokens, { from, to }: Term, noun: NounRead | undefined): boolean {
  const before = idAt(t, from - 1);
  if (before === Word.in) return idAt(t, from - 2) === Word.one || isOne(t, from - 2);
  if (before === Word.of) {
    const word = idAt(t, from - 2);
    return word === Word.scale || isIn(t, from - 2, FACTORS) || (!noun && word === Word.out && isTen(t, from));
  }
  if (isIn(t, from - 1, TOP)) return true;
  // "7 out of 10": marks that are given for something.
  const marks = !noun && idAt(t, to) === Word.out && idAt(t, to + 1) === Word.of && isTen(t, to + 2);
  return marks && !findNoun(t, to + 3);
}

/** "1 in 5 jets" */
const isOne = (t: Tokens, i: number): boolean => isNumber(t, i) && bareDigits(t, i) === 1;
const isTen = (t: Tokens, i: number): boolean => isNumber(t, i) && /^(5|10|20|100)$/.test(surfaceAt(t, i));

/** Parties to talks, those who say it, abstract things and what readers leave below. */
function isIdleNoun(t: Tokens, first: Term, last: Term, { word: counted, id, directTo }: NounRead): boolean {
  const { value } = last.numeral;
  if (value <= 3 && includesId(PARTICIPANTS, id)) {
    if (isIn(t, first.from - 1, ALL)) return true;
    // "The two countries", but "needs two men".
    const plain = wordAt(t, isHyphen(t, last.to) ? last.to + 1 : last.to) === counted;
    if (value === 2 && plain && !includesId(MEN, id)) return true;
  }
  // "Two officials said": who says it is no part of the story.
  if (value <= 5 && (includesId(SPEAKERS, id) || (counted === 'people' && isIn(t, last.to + 1, IN_THE_KNOW))))
    return true;
  // "Seven AN/TPY-2 sets" are things, "two sets" are none.
  if (directTo === undefined && includesId(COUNTABLE, id)) return false;
  return (value <= 12 && includesId(ABSTRACT, id)) || includesId(REACTIONS, id) || counted === 'degrees';
}

/** "Two people familiar with it", "three persons briefed on it" */
const IN_THE_KNOW = wordSet('familiar briefed');
const SETTLED = wordSet(
  'ordered bought delivered built contracted acquired leased sold donated promised requested planned remaining',
);

/** "The two", "these three", "in four": a pronoun, unless it is a part of something. */
function isPronoun(t: Tokens, { from }: Term, { to, numeral }: Term): boolean {
  // "Add the three ordered in 2024"
  if (numeral.value > 4 || idAt(t, to) === Word.of || isIn(t, to, SETTLED)) return false;
  if (idAt(t, from - 1) === Word.in) return true;
  const instead = isIn(t, from - 2, OF_THAN) && isIn(t, from - 3, INSTEAD);
  return numeral.value <= 3 && !instead && isIn(t, from - 1, POINTING);
}

/** "Two-thirds", "three times", "five-fold", "one or two". */
function isTimes(t: Tokens, { to }: Term): boolean {
  const at = isHyphen(t, to) ? to + 1 : to;
  if (!isIn(t, at, TIMES)) return false;
  return !(idAt(t, at) === Word.or && (isNumber(t, to + 1) || isOrSo(t, to)));
}

/**
 * "Has been to sea eight times since June", "flew five times in all": how often something came about, and no
 * multiple.
 */
function isRepeated(t: Tokens, from: number, to: number): boolean {
  const again = isIn(t, to, AGAIN) || (isIn(t, to, IN_THIS) && isIn(t, to + 1, IN_ALL));
  return again && !isGrowth(t, from);
}

const AGAIN = wordSet('since already');
const IN_THIS = wordSet('in so this last');
const IN_ALL = wordSet('all total far year month week');

/** "Grew five times in the decade", "up three times since 2022" */
function isGrowth(t: Tokens, from: number): boolean {
  for (let k = from - 1; k > from - GROWTH_REACH; k--) if (hasStem(t, k, GROWS)) return true;
  return false;
}

const GROWTH_REACH = 4;
const GROWS = stemSet(
  /^(gr[eo]w|increas|ris|rose|multipl|expand|swell|jump|soar|up$|shr[aiu]nk|fell|cut|more$|rais|output$|risen$)/,
);

/** "Five Eyes", "Six Nations": capitals in the middle of a sentence. */
function isNameOfWords(t: Tokens, numeral: Numeral): boolean {
  if (numeral.digits || !isCapital(t, numeral.from) || opensSentence(t, numeral.from)) return false;
  // "(d) Twenty-one of them": a sentence opens behind its letter.
  if (markCode(t, numeral.from - 1) === CLOSE && !isCapital(t, numeral.to)) return false;
  return !inTitleLine(t, numeral.from) || isIn(t, numeral.from - 1, LABELS);
}
