import { isFurniture, isGluedDesignation, isLabelled } from './designations';
import { inTitleLine } from './lines';
import { ABSTRACT, LABELS, PARTICIPANTS } from './noun-words';
import { findNoun, type NounRead } from './nouns';
import type { Numeral } from './numerals';
import { numberOf, type Reading } from './reading';
import type { Term } from './terms';
import { isCapital, isGlued, isHyphen, isNumber, isWord, markAt, opensSentence, wordAt } from './token-words';
import type { Tokens } from './tokens';

/** Reads a bare number, or the range of two, as a count of things; nothing where it is a label, a code or a turn of phrase. */
export function readCount(t: Tokens, first: Term, last: Term): Reading | undefined {
  const low = first.numeral;
  const high = last.numeral;
  if (low.value <= 1 && first === last && low.magnitude === 1) return undefined;
  if (isGluedDesignation(t, high) || (first !== last && isGluedDesignation(t, { ...low, to: low.from })))
    return undefined;
  if (isFurniture(t, low) || isFurniture(t, high)) return undefined;
  const noun = findNoun(t, last.to);
  if (isLabelled(t, low, noun !== undefined && noun.word !== '')) return undefined;
  const partitive = wordAt(t, last.to) === 'of';
  if (isTurnOfPhrase(t, first, last, noun, partitive)) return undefined;
  const quantity = numberOf(low.value, high.value, noun?.word ?? '', high.step);
  const to = noun?.directTo ?? last.to;
  const reading: Reading = { from: first.from, to, kind: 'count', quantity, range: first !== last };
  if (noun) reading.noun = noun;
  return reading;
}

function isTurnOfPhrase(t: Tokens, first: Term, last: Term, noun: NounRead | undefined, partitive: boolean): boolean {
  const { value } = last.numeral;
  const before = wordAt(t, first.from - 1);
  if (before === 'top' || before === 'big' || before === 'covid') return true;
  if (isNameOfWords(t, first.numeral)) return true;
  const directly = wordAt(t, last.to);
  if (isHyphen(t, last.to) && isGlued(t, last.to + 1) && isGlued(t, last.to))
    return !noun?.directTo && !joinsName(t, last.to + 1);
  const counted = noun?.word ?? '';
  if (value <= 3 && counted && PARTICIPANTS.has(counted)) {
    if (/^(the|these|those|both|our|their|all|between|us)$/.test(before)) return true;
    if (value === 2 && directly === counted) return true;
  }
  if (value <= 12 && ABSTRACT.has(counted)) return true;
  // "the two", "these three": a pronoun, unless it is a part of something.
  if (/^(the|these|those|both|between|combining)$/.test(before) && !counted && !noun && !partitive && value <= 3)
    return true;
  if (!counted && !noun && !partitive && before === 'in' && value <= 4) return true;
  // "two-thirds", "three times", "five-fold", "one or two".
  return (
    /^(times|fold|thirds?|quarters|fifths?|tenths?|halves|or|cents|stars?|way|ways)$/.test(directly) &&
    !(directly === 'or' && isNumber(t, last.to + 1))
  );
}

/** "Five Eyes", "Six Nations": capitals in the middle of a sentence. */
function isNameOfWords(t: Tokens, numeral: Numeral): boolean {
  if (numeral.digits || !isCapital(t, numeral.from) || opensSentence(t, numeral.from)) return false;
  return !inTitleLine(t, numeral.from) || LABELS.has(wordAt(t, numeral.from - 1));
}

/** "36-Rafale deal": a name counts as the noun. */
const joinsName = (t: Tokens, i: number): boolean => isWord(t, i) && isCapital(t, i) && markAt(t, i - 1) !== '';
