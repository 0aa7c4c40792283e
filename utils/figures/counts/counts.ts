import { monthAt, yearAt } from '../dates/date-parts';
import { CLOSE, COMMA, DEGREE, OPEN, TIMES } from '../money/codes';
import { grouped, isPointGrouped } from '../money/continental';
import { NUMBER_WORDS } from '../numerals/number-words';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numerals';
import { numberOf, type Reading, readingOf } from '../reading';
import type { Term } from '../terms';
import { wordSet } from '../tokens/lexicon';
import {
  idAt,
  isDash,
  isIn,
  isNumber,
  isOrSo,
  isWord,
  lookUp,
  markCode,
  nameAt,
  pastPlus,
  surfaceAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { isFurniture, isGluedDesignation, isLabelled } from '../traps/designations';
import { isTurnOfPhrase } from '../traps/turns-of-phrase';
import { isCounted, isNone, loneNoun } from './lone-ones';
import { STOPS } from './noun-words';
import { findNoun, type NounRead } from './nouns';

/**
 * Reads a bare number, or the range of two, as a count of things; nothing where it is a label, a code or a turn of
 * phrase.
 */
export function readCount(t: Tokens, first: Term, last: Term): Reading | undefined {
  const low = wholeNumber(t, first, last);
  const high = first === last ? low : last.numeral;
  const lone = low.value <= 1 && first === last && low.magnitude === 1;
  if (lone && !(low.value === 1 ? isCounted(t, low) : low.value === 0 && !low.digits && isNone(t, low)))
    return undefined;
  if (isGluedDesignation(t, low.from, high.to)) return undefined;
  if (isFurniture(t, low) || (high !== low && isFurniture(t, high))) return undefined;
  const noun = lone && low.value === 1 ? loneNoun(t, low) : nounOf(t, last.to);
  // A score, a telephone number, a year that is part of a name: bare digits that nothing is counted by.
  if (
    !noun &&
    low.bare &&
    high.magnitude === 1 &&
    (first !== last ? isDash(t, low.to) : yearAt(t, low.from) !== undefined)
  )
    return undefined;
  const rate = isRate(t, last.to);
  if (!noun && !rate && !Number.isInteger(high.value)) return undefined;
  // A day of a month whose year nothing tells.
  const partitive = idAt(t, last.to) === Word.of;
  if (monthAt(t, high.to) || (!noun && !partitive && monthAt(t, low.from - 1))) return undefined;
  // An angle.
  if (markCode(t, high.to) === DEGREE) return undefined;
  // Codes: nobody writes seven digits without separators.
  if (low.bare && high.magnitude === 1 && low.value >= 1e6) return undefined;
  if (repeats(t, low)) return undefined;
  // "192.168.100.200", "version 5.0"
  if (
    !noun &&
    !rate &&
    low === first.numeral &&
    low.digits &&
    high.magnitude === 1 &&
    surfaceAt(t, high.from).includes('.')
  )
    return undefined;
  const type = noun !== undefined && isType(t, low, noun);
  if (
    !rate &&
    !(type && joinsTypes(t, low.from)) &&
    isLabelled(t, low, type || (noun !== undefined && noun.word !== ''))
  )
    return undefined;
  if (isTurnOfPhrase(t, first, last, noun)) return undefined;
  const people = noun === undefined && isHeadcount(t, first.from);
  const quantity = numberOf(low.value, high.value, noun?.word ?? (people ? 'people' : ''), high.step);
  const to = noun?.directTo ?? last.to;
  const reading = readingOf('count', first.from, to, quantity, first !== last);
  reading.noun = noun;
  return reading;
}

/** "8.500 Soldaten", "1.250 men": nobody counts in thousandths. */
const wholeNumber = (t: Tokens, { numeral, to }: Term, last: Term): Numeral =>
  last.to === to && isPointGrouped(t, numeral) && isWord(t, to) && !isIn(t, to, STOPS) ? grouped(numeral) : numeral;

const BODIES = wordSet('crew crews complement workforce staff garrison population team company');

const EACH = wordSet('a per each every');
const SPANS = wordSet('day night week month quarter year annum');
const YEARLY = wordSet('annually yearly monthly weekly daily');

/** "1.3 a year", "20 annually": what is made or used in a time, its noun told elsewhere. */
const isRate = (t: Tokens, to: number): boolean => isIn(t, to, YEARLY) || (isIn(t, to, EACH) && isIn(t, to + 1, SPANS));

/** "A crew of about 45", "a workforce of 3,400": who is counted is said before. */
function isHeadcount(t: Tokens, i: number): boolean {
  let of = i - 1;
  for (let n = 0; n < 3 && idAt(t, of) !== Word.of; n++) of--;
  return idAt(t, of) === Word.of && isIn(t, of - 1, BODIES);
}

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

/**
 * "Rome buys 25 F-35", "gave Kyiv nine Iris-T SLM": a type told by its name right behind the number is what is
 * counted.
 */
const isType = (t: Tokens, { from, to, value, digits }: Numeral, noun: NounRead): boolean =>
  noun.start === t.starts[to] &&
  // One word has neither digit nor hyphen.
  noun.end !== t.ends[to] &&
  (!digits || value >= 10 || joinsTypes(t, from)) &&
  /\d|-\p{Lu}/u.test(t.text.slice(noun.start, noun.end));

/** "12 Leopard 2A8, 6 F-16 and 4 A400M": behind a comma or "and" and a name, no label of that name. */
const joinsTypes = (t: Tokens, from: number): boolean =>
  (markCode(t, from - 1) === COMMA || idAt(t, from - 1) === Word.and) && nameAt(t, from - 2) !== undefined;

const DETERMINERS = wordSet('the its their these those his our');

/**
 * The counted noun, also behind a plus ("80+ targets") and behind "of" ("46 of the new tanks"), where it is no part
 * of the span.
 */
function nounOf(t: Tokens, to: number): NounRead | undefined {
  if (!isWord(t, to)) {
    const at = pastPlus(t, to);
    if (at !== to) return apart(findNoun(t, at));
    // "2 × 533 mm tubes"
    return markCode(t, to) === TIMES ? apart(findNoun(t, to + 1)) : findNoun(t, to);
  }
  // "100 or so drones"
  if (isOrSo(t, to)) return apart(findNoun(t, to + 2));
  if (idAt(t, to) !== Word.of) return findNoun(t, to);
  const whole = isIn(t, to + 1, DETERMINERS) ? to + 2 : to + 1;
  return isNumber(t, whole) || lookUp(t, whole, NUMBER_WORDS) ? undefined : apart(findNoun(t, whole));
}

const apart = (noun: NounRead | undefined): NounRead | undefined =>
  noun && { start: noun.start, end: noun.end, word: noun.word, id: noun.id, directTo: undefined };
