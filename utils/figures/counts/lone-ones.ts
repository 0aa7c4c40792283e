import { isSentenceBreak } from '../dates/resolve-year';
import { COLON, COMMA, POINT } from '../money/codes';
import { NUMBER_WORDS } from '../numerals/number-words';
import type { Numeral } from '../numerals/numeral';
import { NO_WORD, wordId, wordSet } from '../tokens/lexicon';
import {
  afterSpan,
  idAt,
  isBreak,
  isCapital,
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
import { ABSTRACT, COUNTABLE, HYPHENED, PARTICIPANTS, SPEAKERS, STOPS } from './noun-words';
import { type NounRead, pluralOf } from './nouns';

const ONLY = wordSet('only just plus');
const PEOPLE = wordSet(
  'person soldier civilian officer sailor pilot man woman child marine policeman worker crewman resident navigator gunner guard conscript fighter',
);
const FATES = wordSet(
  'delivered ordered lost left remaining sunk destroyed damaged missing captured crashed sank was is fell fired killed injured wounded hurt ' +
    'dead received rescued survived died came went flew returned failed',
);
const MORE = wordSet('more further additional extra other');
const THEM = wordSet('them these those which whom');
/** Verbs behind which things change hands or are lost: "lost one tank", "sent one battery". */
const TAKES = wordSet(
  'got gets get lost loses lose ordered orders bought buys received receives sent sends gave gives handed delivered delivers donated donates ' +
    'sold sells leased leases pledged pledges destroyed downed down sank hit captured intercepted retired scrapped commissioned launched built ' +
    'operates fields flies lent loaned offered gifted approved acquired acquires',
);
const PRICES = wordSet('costs cost costing');
/** How far back the number stands that "and one" goes on from. */
const REACH = 12;

/**
 * True when "one" counts: set against others ("only one has come", "five jets and one tanker", "one of them"), given or
 * lost, said of people and of what became of a thing, or of a type by its name. Elsewhere it is an article or a pronoun.
 */
export function isCounted(t: Tokens, numeral: Numeral): boolean {
  const { from, to, digits } = numeral;
  if (isIn(t, from - 1, ONLY)) return true;
  if (idAt(t, to) === Word.of) return isIn(t, to + 1, THEM) && followsNumber(t, from);
  if (isIn(t, to, MORE)) return isIn(t, to + 1, HYPHENED) || (idAt(t, from - 1) === Word.and && isIn(t, to + 1, FATES));
  const before = idAt(t, from - 1);
  if (before === Word.with && idAt(t, to) === Word.received) return true;
  if (before === Word.and && isOneMore(t, to) && followsNumber(t, from)) return true;
  if (digits && isTally(t, numeral)) return true;
  if (markCode(t, from - 1) === COMMA && isIn(t, to, FATES) && followsNumber(t, from)) return true;
  const head = headOf(t, to);
  if (head === undefined) return isThing(t, to) && leadsNumber(t, to + 1);
  if (isIn(t, to, PEOPLE) && isIn(t, head, FATES)) return true;
  if (opensSentence(t, from) && isIn(t, head, FATES)) return true;
  if (isIn(t, head, PRICES)) return false;
  if (isIn(t, from - 1, TAKES)) return true;
  // "... three ships and one F-35"
  if (before === Word.and && !isIn(t, head - 1, HYPHENED) && !isIn(t, head - 1, PEOPLE)) return followsNumber(t, from);
  return isMember(t, from, head);
}

/** "Four corvettes, one landing ship, two patrol boats", "one pilot and two gunners": one of a list of counts. */
function isMember(t: Tokens, from: number, end: number): boolean {
  if (leadsNumber(t, end)) return true;
  const before = markAt(t, from - 1);
  const opens = before === ',' || before === ':' || before === '(';
  return opens && followsNumber(t, from);
}

const leadsNumber = (t: Tokens, i: number): boolean =>
  (markCode(t, i) === COMMA || idAt(t, i) === Word.and) &&
  (isNumber(t, i + 1) || lookUp(t, i + 1, NUMBER_WORDS) !== undefined) &&
  !isIn(t, i + 2, NO_THINGS);

/** Digits are no article: "7 ships, 1 balloon", and "Latvia: 4, Romania: 1" in a row of them. */
function isTally(t: Tokens, { from, to }: Numeral): boolean {
  // "Ranks: 1. India, 2. Brazil"
  const ends = isEnd(t, to) && (markCode(t, to) !== POINT || isBreak(t, to + 1));
  if (markCode(t, from - 1) === COLON && ends) return followsNumber(t, from) || isNumber(t, to + 3);
  const before = markAt(t, from - 1);
  const joins = before === ',' || before === '(' || idAt(t, from - 1) === Word.and;
  return joins && isThing(t, to) && isEnd(t, to + 1) && followsNumber(t, from);
}

const isEnd = (t: Tokens, i: number): boolean => isBreak(t, i) || ',;.)|'.includes(markAt(t, i) || 'x');

/** "... and one tanker", but not "and one battery six launchers". */
function isOneMore(t: Tokens, i: number): boolean {
  if (isIn(t, i, FATES)) return true;
  for (let k = i; k < i + MODIFIERS && isWordOrHyphen(t, k); k++) {
    if (isIn(t, k, STOPS)) break;
    if (isIn(t, k, HYPHENED) && !isHyphen(t, k + 1)) return !isNumber(t, k + 1) && !lookUp(t, k + 1, NUMBER_WORDS);
  }
  // "... and one icebreaker to build": any plain thing at the end of its phrase.
  return isThing(t, i) && (isEnd(t, i + 1) || isIn(t, i + 1, GOES_ON) || isIn(t, i + 1, FATES));
}

const MODIFIERS = 5;
const GOES_ON = wordSet('to for from by with in at under on');
const isWordOrHyphen = (t: Tokens, i: number): boolean => isWord(t, i) || isHyphen(t, i);

/** Words behind "one" that only arrange the text or stand for people who speak. */
const NO_THINGS = wordSet(
  'thing reason way time day week month year hour minute night morning source official analyst expert diplomat man other another side hand ' +
    'point fact case word part step question answer example problem lesson idea issue end place percent more less half third quarter ' +
    'north south east west million billion thousand hundred sides moment voice condition option exception goal result story chance',
);

/** A word in small letters that may name a thing. */
const isThing = (t: Tokens, i: number): boolean =>
  isWord(t, i) &&
  !isCapital(t, i) &&
  t.ends[i]! - t.starts[i]! > 3 &&
  !nameAt(t, i) &&
  !isIn(t, i, STOPS) &&
  !isIn(t, i, NO_THINGS) &&
  !isIn(t, i, ABSTRACT) &&
  !isIn(t, i, PARTICIPANTS) &&
  !isIn(t, i, SPEAKERS) &&
  !isIn(t, i, COUNTABLE);

/** Token behind the thing that "one" counts, past what describes it: a plain noun of arms, or a type told by its name. */
function headOf(t: Tokens, to: number): number | undefined {
  let type: number | undefined;
  for (let k = to; k < to + LONGEST_HEAD && !isBreak(t, k); ) {
    const name = nameAt(t, k);
    if (name) {
      const next = afterSpan(t, k, name);
      if (/\d/.test(t.text.slice(name.start, name.end))) type = next;
      k = next;
      continue;
    }
    if (isNumber(t, k) && (isHyphen(t, k - 1) || isCapital(t, k - 1))) type = k + 1;
    else if (!isWordOrHyphen(t, k) || isIn(t, k, STOPS)) return type;
    else if ((isIn(t, k, HYPHENED) || isIn(t, k, PEOPLE)) && !isHyphen(t, k + 1)) return k + 1;
    k++;
  }
  return type;
}

const LONGEST_HEAD = 8;

/** What a counting "one" counts, right behind it or past what describes it. */
export function loneNoun(t: Tokens, { to, digits }: Numeral): NounRead | undefined {
  const head = headOf(t, to);
  const plain = head !== undefined && (isIn(t, head - 1, HYPHENED) || isIn(t, head - 1, PEOPLE));
  const thing = plain
    ? head - 1
    : head === undefined && isThing(t, to) && (digits || leadsNumber(t, to + 1) || isOneMore(t, to))
      ? to
      : undefined;
  if (thing === undefined || isIn(t, thing, FATES)) return head === undefined ? undefined : nameRead(t, to);
  const directTo = thing === to ? thing + 1 : undefined;
  const word = pluralOf(wordAt(t, thing));
  return { start: t.starts[thing]!, end: t.ends[thing]!, word, id: wordId(word), directTo };
}

/** A type counted by its name alone. */
function nameRead(t: Tokens, to: number): NounRead | undefined {
  const name = nameAt(t, to);
  return name && { start: name.start, end: name.end, word: '', id: NO_WORD, directTo: undefined };
}

function followsNumber(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - REACH && !isSentenceBreak(t, k); k--)
    if (isNumber(t, k) || lookUp(t, k, NUMBER_WORDS)) return true;
  return false;
}

const BUYS = wordSet(
  'buys buy bought buying orders order ordered received receives sold sells delivered delivers built builds lost requests requested funds funded',
);
const NONE_OF = wordSet(
  'deliveries orders losses casualties deaths injuries sales flights sorties launches accidents crashes survivors spares units',
);

/** "The army buys zero in 2027", "zero deliveries"; not "net zero" or "zero tolerance". */
export const isNone = (t: Tokens, { from, to }: Numeral): boolean =>
  isIn(t, to, COUNTABLE) || isIn(t, to, NONE_OF) || (isIn(t, from - 1, BUYS) && surfaceAt(t, to) !== '-');
