import { COUNTABLE, LABELS, STOPS } from '../counts/noun-words';
import { monthAt } from '../dates/date-parts';
import { CLOSE, CLOSE_SQUARE, COMMA, OPEN, OPEN_SQUARE, PLUS, POINT, SEMICOLON, SLASH, SMALL_S } from '../money/codes';
import { CODES, isSymbol } from '../money/currency-table';
import { leavesOutNoun } from '../neighbours/gaps';
import { NUMBER_WORDS } from '../numerals/number-words';
import type { Numeral } from '../numerals/numeral';
import { anyOf, wordSet } from '../tokens/lexicon';
import { inTitleLine } from '../tokens/lines';
import {
  idAt,
  isBreak,
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markAt,
  markCode,
  nameAt,
  opensSentence,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

/** Prefixes that a hyphen may join to a number without making a designation of it. */
const PREFIXES = wordSet('mid end early late pre post sub under over near ultra nearly roughly approx');
/** Marks after which a hyphen is a dash or a bullet. */
const OPENING = new Set(['(', '[', '"', '“', '‘', ',', ';', ':']);
/** Labels that are everyday words: in lower case they label only what nothing is counted by. */
const CAPITAL_ONLY = wordSet(
  'question brigade regiment squadron line no type mark part force unit station series act bill item order area zone hill sector class standard option package project table agenda vision fax pin model law post case',
);

/** Labels that are verbs or stand before a count too: "can track 300 targets", "in the building 12 people". */
const VERBS = wordSet(
  'track project block issue figure rule exercise route stage level gate grade title phase building checkpoint panel shelter post row order law ' +
    'regulation slip code case tariff',
);

/** True when the digits at the number's place belong to a name, code, clock, score or address and so say no amount. */
export function isGluedDesignation(t: Tokens, from: number, to: number, measured = false): boolean {
  return isGluedBefore(t, from, measured) || isGluedAfter(t, to, measured);
}

function isGluedBefore(t: Tokens, i: number, measured: boolean): boolean {
  if (!isGlued(t, i)) return false;
  // "380km/236mi": a slash between two measures.
  const twin = measured && markCode(t, i - 1) === SLASH && isWord(t, i - 2);
  return !twin && gluedBefore(t, i);
}

function isGluedAfter(t: Tokens, i: number, measured: boolean): boolean {
  if (!isGlued(t, i)) return false;
  // "155mm/52-calibre"
  const twin = measured && markCode(t, i) === SLASH && isNumber(t, i + 1);
  return !twin && gluedAfter(t, i);
}

function gluedBefore(t: Tokens, i: number): boolean {
  const before = i - 1;
  if (isWord(t, before)) return !CODES.has(surfaceAt(t, before)) && !nameIsCurrency(t, before);
  if (isNumber(t, before)) return true;
  const mark = markAt(t, before);
  if (isSymbol(mark.charCodeAt(0))) return false;
  if (mark === '–' && isNumber(t, before - 1)) return true;
  if (isHyphen(t, before)) {
    if (!isGlued(t, before)) return false;
    return !(isIn(t, before - 1, PREFIXES) || OPENING.has(markAt(t, before - 1)));
  }
  if (mark === '.') return !CODES.has(surfaceAt(t, before - 1)) || !isGlued(t, before);
  if (mark === '/') return isGlued(t, before);
  return '#№:+@_=&*§°'.includes(mark);
}

const nameIsCurrency = (t: Tokens, i: number): boolean => surfaceAt(t, i) === 'Rs';

function gluedAfter(t: Tokens, i: number): boolean {
  if (isWord(t, i) || isNumber(t, i)) return true;
  const mark = markAt(t, i);
  const followed = isGlued(t, i + 1);
  if (mark === ':' || mark === '/' || mark === '×' || mark === '@' || mark === '_') return followed;
  if (mark === '+') return followed && markAt(t, i + 1) === '';
  if (mark === '.' && followed && isNumber(t, i + 1)) return true;
  // "Article 12(a)"
  if (mark === '(') return markCode(t, i + 2) === CLOSE && isGlued(t, i + 2) && t.ends[i + 1]! - t.starts[i + 1]! <= 3;
  if (isHyphen(t, i) && followed) {
    // "3M-54" has a letter glued; "9-1-1" and "3-2" are codes and scores once no range was read.
    if (isNumber(t, i + 1)) return true;
    return isCapital(t, i + 1) && !nameAt(t, i + 1) && !opensTitleWord(t, i + 1);
  }
  return false;
}

/** "A 12-Ship Fleet" in a title. */
const opensTitleWord = (t: Tokens, i: number): boolean => inTitleLine(t, i);

/** True when a word before the bare number makes it a label: "Lot 18", "Section 12", "Leopard 2", "page 4". */
export function isLabelled(t: Tokens, numeral: Numeral, hasNoun: boolean): boolean {
  const at = stepBack(t, numeral.from);
  if (!isWord(t, at)) return false;
  if (at === numeral.from - 2 && idAt(t, at) === Word.no) return true;
  if (numeral.digits && isIn(t, at, LABELS)) {
    if (isIn(t, at, VERBS) && !isCapital(t, at) && hasNoun) return false;
    // "The brigade will number 4,800 soldiers"
    if (idAt(t, at) === Word.number && !isCapital(t, at) && numeral.value > 20 && (hasNoun || isNumbering(t, at)))
      return false;
    if (!isIn(t, at, CAPITAL_ONLY)) return true;
    return isCapital(t, at) && !(opensSentence(t, at) && hasNoun && isIn(t, at, OPENS_COUNTS));
  }
  if (!numeral.digits && isIn(t, at, SPELLED_LABELS)) return true;
  if (!numeral.bare && numeral.digits) return false;
  if (nameAt(t, at) && !hasNoun) return !leavesOutNoun(t, at, numeral);
  if (nameAt(t, at)) return numeral.value < 10 && numeral.digits;
  if (isCamel(t, at)) return !hasNoun;
  if (!isCapital(t, at) || isIn(t, at, STOPS) || isIn(t, at, WEEKDAYS) || monthAt(t, at)) return false;
  if (!numeral.digits) return !isCapital(t, numeral.from) ? false : !inTitleLine(t, at);
  if (isIn(t, at, OPENERS) || inTitleLine(t, at)) return false;
  // "STANAG 4569 applies": behind capitals a number is a label unless things are counted.
  if (isAcronym(t, at) && !isCapital(t, numeral.to) && !isIn(t, numeral.to, COUNTABLE) && !inTitleLine(t, at))
    return true;
  // "Windows 11 runs it": what opens a sentence before a number of nothing is its name, unless it says how many or when.
  if (opensSentence(t, at))
    return !hasNoun && (numeral.value < 10 || (!wordAt(t, at).endsWith('ly') && !followsComma(t, numeral)));
  return !hasNoun || numeral.value <= 20;
}

/**
 * "The dead now number 35", "contracts of 2025 number 193": behind what there are so many of, and no "a number 35
 * shirt".
 */
const isNumbering = (t: Tokens, i: number): boolean =>
  isIn(t, i - 1, BEFORE_NUMBERING) || isNumber(t, i - 1) || (isPluralLike(t, i - 1) && !isIn(t, i - 1, DETERMINING));
const BEFORE_NUMBERING = wordSet('now still already will would may might could dead wounded troops people');
const DETERMINING = wordSet('its his this');
const isPluralLike = (t: Tokens, i: number): boolean => t.text.charCodeAt(t.ends[i]! - 1) === SMALL_S && isWord(t, i);

/** "iPhone 17", "iOS 18" */
function isCamel(t: Tokens, i: number): boolean {
  const second = t.text.charCodeAt(t.starts[i]! + 1);
  return t.ends[i]! - t.starts[i]! > 2 && second > 64 && second < 91 && !isCapital(t, i);
}

/** "Order 26 ships", "No 26 ships": these do not label what they open a sentence with. */
const OPENS_COUNTS = wordSet('no order project part force item act bill option package table pin fax model');

/** "Lithuania, 44; Latvia 12, Estonia 9": lists put the number behind a name. */
const followsComma = (t: Tokens, { to }: Numeral): boolean =>
  markCode(t, to) === COMMA || markCode(t, to) === SEMICOLON;

/** "STANAG 4569", "ISO 9001" */
const isAcronym = (t: Tokens, i: number): boolean => /^[A-Z]{2,}$/.test(surfaceAt(t, i));

/** "part three", "phase two": labels whose numbers are spelled out too. */
const SPELLED_LABELS = wordSet(
  'number part phase chapter stage page volume lesson step day level batch tranche lot act round',
);

/** Words that stand before a number with a capital at the head of a sentence or in a title. */
const OPENERS = wordSet(
  'some nearly almost about around over under another all only just roughly approximately additional more other remaining order buy buys first last final next perhaps maybe today yesterday tomorrow',
);

const JOINS = wordSet('and or');

/** "Lots 15-17", "Blocks 70/72", "Nos. 4 and 5": the word before the first of the numbers. */
export function stepBack(t: Tokens, i: number): number {
  let at = i - 1;
  if (isWord(t, at) && !isIn(t, at, JOINS)) return at;
  // "No. 5", but not the last word of the sentence before.
  if (markCode(t, at) === POINT && isGlued(t, at) && isIn(t, at - 1, LABELS)) return at - 1;
  for (let n = 0; n < 3; n++) {
    const joint =
      idAt(t, at) === Word.and ||
      idAt(t, at) === Word.or ||
      markCode(t, at) === COMMA ||
      markCode(t, at) === SLASH ||
      isHyphen(t, at);
    if (!joint || !isNumber(t, at - 1)) return at;
    if (isIn(t, at - 2, LABELS) && wordAt(t, at - 2).endsWith('s')) return at - 2;
    at -= 2;
  }
  return i - 1;
}

/** Clock times, list and page numbers, ages in apposition, footnotes, ranks, telephone numbers and addresses. */
export function isFurniture(t: Tokens, numeral: Numeral): boolean {
  const { from, to } = numeral;
  if (standsAmongWords(t, from, to)) return false;
  if (isIn(t, to, FURNITURE) && isClockOrRead(t, numeral)) return true;
  if (isHourPast(t, numeral)) return true;
  if (!numeral.digits) return isCapital(t, from) && isCapital(t, to) && isStreet(t, to);
  const beside = isNumber(t, from - 1) || isHyphen(t, from - 1) || isNumber(t, to) || isHyphen(t, to);
  // "22 261 00 00": groups parted by spaces with another number beside them are a telephone's too.
  const whole = to === from + 1 || isNumber(t, to) || isNumber(t, from - 1);
  if (beside && whole && isNumberRun(t, from)) return true;
  // "Photo 3 of 12"
  if (isNumber(t, from - 2) && idAt(t, from - 1) === Word.of && isIn(t, from - 3, LABELS)) return true;
  const small = numeral.bare && numeral.value < 100;
  if (small && markCode(t, to) !== 0) {
    if (isBreak(t, from - 1) && (markCode(t, to) === POINT || markCode(t, to) === CLOSE) && !isGlued(t, to + 1))
      return true;
    // "... first. 2) Second"
    if (markCode(t, to) === CLOSE && markCode(t, from - 1) === POINT) return true;
    // "1. India, 2. Brazil"
    if (markCode(t, to) === POINT && markCode(t, from - 1) === COMMA && isCapital(t, to + 1)) return true;
    if (isAge(t, from, to) || (isBracketed(t, from, to) && !isTally(t, from, numeral.value))) return true;
  }
  if (isIn(t, from - 1, AGED)) return true;
  if (!isCapital(t, to)) return false;
  // "19 Squadron", "22 SAS": a formation's number.
  if (numeral.bare && numeral.value < 1000 && isIn(t, to, FORMATIONS) && !inTitleLine(t, to)) return true;
  return isStreet(t, to);
}

/** True between two plain words, as most numbers stand. */
const standsAmongWords = (t: Tokens, from: number, to: number): boolean =>
  isWord(t, from - 1) &&
  isWord(t, to) &&
  !isIn(t, from - 1, BEFORE_FURNITURE) &&
  !isIn(t, to, AFTER_FURNITURE) &&
  !isCapital(t, to);

/** "1600 Pennsylvania Avenue", "Ten Downing Street" */
const isStreet = (t: Tokens, to: number): boolean =>
  isIn(t, to, STREETS) || (isIn(t, to + 1, STREETS) && isCapital(t, to + 1));

/** "Ten past eight", both of its numbers. */
const isHourPast = (t: Tokens, { from, to }: Numeral): boolean =>
  (idAt(t, to) === Word.past && isNumberWord(t, to + 1)) ||
  (idAt(t, from - 1) === Word.past && isNumberWord(t, from - 2));

const isNumberWord = (t: Tokens, i: number): boolean => isNumber(t, i) || lookUp(t, i, NUMBER_WORDS) !== undefined;

const ZONES = 'am pm noon midnight gmt ist utc est edt cet bst kst jst';
const CLOCK = wordSet(ZONES);
const FURNITURE = wordSet(`${ZONES} a p o min local`);
const AGED = wordSet('aged age');
const BEFORE_FURNITURE = anyOf(AGED, wordSet('past of'));
const AFTER_FURNITURE = anyOf(FURNITURE, wordSet('past'));
const STREETS = wordSet('street avenue road boulevard lane drive st ave rd marg');

/** "6 p.m.", "nine o'clock", "5 min read" */
function isClockOrRead(t: Tokens, { to, digits }: Numeral): boolean {
  if (isIn(t, to, CLOCK)) return true;
  const word = idAt(t, to);
  if (word === Word.local) return digits && idAt(t, to + 1) === Word.time;
  if (word === Word.min) return digits && idAt(t, to + 1) === Word.read;
  return word === Word.o ? idAt(t, to + 2) === Word.clock : markCode(t, to + 1) === POINT && idAt(t, to + 2) === Word.m;
}

/** "Singh, 54, said" is an age; "Norway, 54; Latvia, 12, and" is a list. */
function isAge(t: Tokens, from: number, to: number): boolean {
  if (markCode(t, from - 1) !== COMMA || markCode(t, to) !== COMMA || !isCapital(t, from - 2) || monthAt(t, from - 2))
    return false;
  let before = from - 2;
  while (isCapital(t, before)) before--;
  // "Syal, 37, died" even behind a semicolon.
  return markCode(t, before) !== SEMICOLON || isIn(t, to + 1, OF_PERSONS);
}

const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const OF_PERSONS = wordSet('died said was is told who had has became joined served from of');

const FORMATIONS = wordSet(
  'squadron wing brigade division corps regiment battalion army group commando para sqn bn sas mountain infantry armoured armored mechanised mechanized field engineer fleet company platoon',
);

/** "+91 11 2301 2345": three runs of digits in a row, or a plus before them, are a telephone number. */
function isNumberRun(t: Tokens, i: number): boolean {
  let first = i;
  let last = i;
  while (i - first < 8 && isNumber(t, pastJoint(t, first, -1))) first = pastJoint(t, first, -1);
  while (last - i < 8 && isNumber(t, pastJoint(t, last, 1))) last = pastJoint(t, last, 1);
  if (last === first) return false;
  const next = pastJoint(t, i, 1);
  const zero = isNumber(t, next) && t.text.charCodeAt(t.starts[next]!) === 48;
  return zero || last - first >= 3 || (last - first === 2 && isNumber(t, first + 1)) || markCode(t, first - 1) === PLUS;
}

const pastJoint = (t: Tokens, i: number, step: number): number => (isHyphen(t, i + step) ? i + 2 * step : i + step);

/**
 * "M1A2 tanks (50)", "went to Dublin (4) and Brussels (17)": how many, behind what is counted or the place it goes
 * to.
 */
function isTally(t: Tokens, from: number, value: number): boolean {
  if (value < 2) return false;
  if (isIn(t, from - 2, COUNTABLE)) return true;
  let at = from - 2;
  for (let n = 0; n < LONGEST_TALLY && isCapital(t, at); n++) {
    const name = nameAt(t, at);
    at--;
    while (name && t.starts[at]! >= name.start) at--;
    if (isIn(t, at, GOES_TO)) return true;
    // "... (4) and Brussels (17)": on to the place before.
    if (idAt(t, at) === Word.and) at--;
    if (markCode(t, at) === COMMA) at--;
    if (markCode(t, at) !== CLOSE || !isNumber(t, at - 1) || markCode(t, at - 2) !== OPEN) return false;
    at -= 3;
  }
  return false;
}

const LONGEST_TALLY = 8;
const GOES_TO = wordSet('to for from');

const isBracketed = (t: Tokens, from: number, to: number): boolean =>
  (markCode(t, from - 1) === OPEN && markCode(t, to) === CLOSE) ||
  (markCode(t, from - 1) === OPEN_SQUARE && markCode(t, to) === CLOSE_SQUARE);
