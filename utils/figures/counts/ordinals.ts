import { ORDINAL_ENDINGS } from '../dates/date-parts';
import { NUMBER_WORDS } from '../numerals/number-words';
import { numberOf, type Reading, readingOf } from '../reading';
import { NO_WORD, type WordMap, wordMap, wordSet } from '../tokens/lexicon';
import {
  idAt,
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  nameAt,
  opensSentence,
  surfaceAt,
} from '../tokens/token-words';
import { NUMBER, type Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

/** Events and products whose running total news states: "the 15th attack", "the 100th aircraft". */
const TOTALLED = wordSet(
  'attack strike raid launch test flight sortie anniversary firing engagement interception incident package delivery shipment sale ' +
    'order contract export customer operator user country nation aircraft jet fighter helicopter drone plane tank vehicle howitzer ' +
    'missile launcher system unit ship submarine vessel boat frigate satellite radar engine turret round patrol mission exercise shell rifle bomb rocket truck bullet interceptor ' +
    'meeting summit time day hull airframe delay death casualty violation record tranche ballot swap exchange corvette destroyer ferry salvo blackout withdrawal',
);

const WORDS: WordMap<number> = wordMap(
  (
    'eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 ' +
    'twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 hundredth:100 thousandth:1000'
  )
    .split(' ')
    .map((pair): [string, number] => [pair.split(':')[0]!, Number(pair.split(':')[1])]),
);

/**
 * Small ordinals label one of a few, but for "for the ninth time" and those so high that they tell how many there
 * were.
 */
const SMALL: WordMap<number> = wordMap(
  Object.entries({ third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 }),
);

const isForTheTime = (t: Tokens, i: number): boolean =>
  idAt(t, i + 1) === Word.time && idAt(t, i - 1) === Word.the && idAt(t, i - 2) === Word.for;

/** How many words may stand between an ordinal and what it totals: "the 15th such missile attack". */
const REACH = 5;

/**
 * Reads an ordinal that states a running total ("the 15th attack"); labels ("20th Division", "21st century") are
 * none.
 */
export function readOrdinal(t: Tokens, i: number, floor: number): Reading | undefined {
  const nth = lookUp(t, i, SMALL);
  if (nth !== undefined) {
    if (i < floor) return undefined;
    if (isForTheTime(t, i)) return reading({ value: nth, from: i, to: i + 1 });
    if (nth < LEAST_TOTAL && !isEventSince(t, i)) return undefined;
    // "By the tenth ship": which of them, and not how many.
    if (idAt(t, i - 1) === Word.the && isIn(t, i - 2, AS_FAR_AS)) return undefined;
    // "Eighth Army", "Ninth Street"
    if (isCapital(t, i) && !opensSentence(t, i)) return undefined;
  }
  const spelled = nth !== undefined ? { value: nth, from: i, to: i + 1 } : isNumber(t, i) ? digits(t, i) : words(t, i);
  if (!spelled || spelled.from < floor) return undefined;
  if (isOneOfMany(t, spelled)) return reading(spelled);
  for (let k = spelled.to, n = 0; n < REACH; k++, n++) {
    const name = nameAt(t, k);
    // "The eighth and last F-16": a type by its name.
    if (name && /\d/.test(t.text.slice(name.start, name.end))) return reading(spelled);
    if (name || isIn(t, k, LAST) || (idAt(t, k) === Word.and && isIn(t, k + 1, LAST))) continue;
    if (isDesignation(t, k)) return reading(spelled);
    const word = idAt(t, k);
    // A round of talks is no shot.
    if (nth !== undefined && idAt(t, k + 1) === Word.of && isIn(t, k, ROUNDS)) return undefined;
    if (isIn(t, k, TOTALLED) && (!isCapital(t, k) || isCapital(t, spelled.from))) {
      return reading(spelled);
    }
    if (word === NO_WORD ? t.kinds[k] !== NUMBER && !'-‑'.includes(surfaceAt(t, k) || 'x') : isIn(t, k, NO_MODIFIERS))
      return undefined;
  }
  return undefined;
}

/** "Took over its 50th Boxer", "was the 17th on the depot": the thing has its name behind, or was told before. */
const isOneOfMany = (t: Tokens, { from, to }: { from: number; to: number }): boolean =>
  (isIn(t, from - 1, OWN) && nameAt(t, to) !== undefined) ||
  (idAt(t, from - 1) === Word.the && isIn(t, from - 2, WAS) && isIn(t, to, GOES_ON)) ||
  (isIn(t, from - 1, ONE_MORE) && isIn(t, to, FOLLOWS));

/** From here on an ordinal is no mere label: a seventh or an eighth of a thing says how far the count has come. */
const LEAST_TOTAL = 7;
const ROUNDS = wordSet('round day meeting tranche');
const AS_FAR_AS = wordSet('by from until till to in at on before after through');

/** "The third attack since May", "a fifth test this year": what happened is counted from a day on. */
function isEventSince(t: Tokens, i: number): boolean {
  for (let k = i + 1; k <= i + REACH; k++)
    if (isIn(t, k, EVENTS)) {
      for (let n = k + 1; n <= k + REACH; n++)
        if (isIn(t, n, SINCE) || (isIn(t, n, THESE) && isIn(t, n + 1, SPANS))) return true;
      return false;
    } else if (!isWord(t, k)) return false;
  return false;
}

const EVENTS = wordSet(
  'attack strike raid launch test flight firing incident drill crash swap exchange salvo sortie interception violation patrol outage blackout',
);
const SINCE = wordSet('since');
const THESE = wordSet('this so');
const SPANS = wordSet('year month week far');

const OWN = wordSet('its their his her our');
const WAS = wordSet('was is became marks marked');
const GOES_ON = wordSet('on since this so such');
/** "The army has seven; an eighth is to follow." */
const ONE_MORE = wordSet('a an');
const FOLLOWS = wordSet('is was will would has had followed follows came comes arrives arrived');

const reading = ({ value, from, to }: { value: number; from: number; to: number }): Reading =>
  readingOf('ordinal', from, to, numberOf(value, value, '', 1));

/** "its 72nd and final F-35A": letters with digits behind a hyphen name a type of thing. */
const isDesignation = (t: Tokens, i: number): boolean =>
  isCapital(t, i) && isHyphen(t, i + 1) && isGlued(t, i + 1) && isGlued(t, i + 2) && isNumber(t, i + 2);

const LAST = wordSet('final last');
const NO_MODIFIERS = wordSet(
  'of in on at to by for from and or the a an is was has had will century division brigade regiment corps army wing fleet congress generation floor parallel battalion',
);

function digits(t: Tokens, i: number): { value: number; from: number; to: number } | undefined {
  if (!isGlued(t, i + 1) || !isIn(t, i + 1, ORDINAL_ENDINGS)) return undefined;
  const value = Number(surfaceAt(t, i).replaceAll(',', ''));
  return value > 10 && Number.isInteger(value) ? { value, from: i, to: i + 2 } : undefined;
}

function words(t: Tokens, i: number): { value: number; from: number; to: number } | undefined {
  const value = lookUp(t, i, WORDS);
  if (value === undefined) return undefined;
  const tens = lookUp(t, i - 1, NUMBER_WORDS);
  // "one hundredth" is a fraction or a label; what it means is not plain.
  return tens ? undefined : { value, from: i, to: i + 1 };
}
