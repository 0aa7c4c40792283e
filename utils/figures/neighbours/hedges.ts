import type { Hedge } from '../../domain';
import { PERCENT, PLUS, POINT } from '../money/codes';
import { CODES } from '../money/currency-table';
import type { Reading } from '../reading';
import { anyOf, NO_WORD, stemSet, wordSet } from '../tokens/lexicon';
import {
  hasStem,
  idAt,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markCode,
  surfaceAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { CUES, type CuePhrase, SIGNS } from './hedge-cues';

/** Words that may part a hedge from its number: "over a further 40", "nearly another 12". */
const BETWEEN = wordSet('another additional further extra total estimated whopping combined roughly an a');

/** Prepositions that bound a number but open other phrases too: "under a $375 million contract", "within a year". */
const PREPOSITIONS = new Set([
  'over',
  'under',
  'above',
  'below',
  'within',
  'beyond',
  'past',
  'some',
  'minimum',
  'maximum',
]);

/** The few cues that can bound a date; most words before a year are about something else. */
const DATE_CUES = new Set([
  ...'about around roughly approximately circa ca'.split(' '),
  ...['on or about', 'somewhere around', 'as early as', 'not before'],
  ...['no earlier than', 'no later than', 'not earlier than', 'not later than'],
]);

/** Words before "over" that make it a bound of a time. */
const BOUNDS_TIME = wordSet(
  'for in an a of the after lasted lasting lasts took takes taken with has have had by just well is was and spent spans flew ago',
);

/** How the words around a figure bound it. */
export function hedgeOf(t: Tokens, reading: Reading): Hedge {
  const hedge = cueBefore(t, reading) ?? cueInside(t, reading) ?? cueAfter(t, reading.to);
  if (hedge) return hedge;
  const { quantity } = reading;
  // A period is exact: that it has two ends says nothing of doubt.
  return reading.range && quantity.form === 'number' ? 'between' : 'exact';
}

function cueBefore(t: Tokens, reading: Reading): Hedge | undefined {
  let at = beforeNation(t, reading.from);
  const mark = markCode(t, at);
  const sign = mark === 0 ? undefined : SIGNS.get(mark);
  if (sign) return sign;
  if (isWord(t, at) && !isIn(t, at, OPENS_CUE)) return undefined;
  let parted = false;
  for (let n = 0; n < 2; n++) {
    const found = cueEndingAt(t, at);
    if (found) return accepts(t, found, reading, parted) ? found.cue.hedge : undefined;
    if (!isIn(t, at, BETWEEN) && !(reading.kind === 'count' && idAt(t, at) === Word.the)) return undefined;
    // "a 10-year plan" belongs to what stands behind it.
    parted = true;
    at--;
  }
  return undefined;
}

/** The token before the figure, past the "US" of "over US $5 billion", which is no part of it. */
function beforeNation(t: Tokens, from: number): number {
  const at = from - 1;
  if (markCode(t, from) !== 36) return at;
  if (markCode(t, at) === 46 && idAt(t, at - 1) === Word.s && idAt(t, at - 3) === Word.u) return at - 4;
  return CODES.has(surfaceAt(t, at)) || idAt(t, at) === Word.us ? at - 1 : at;
}

/** Words that may stand before a number in a cue. */
const OPENS_CUE = anyOf(CUES, BETWEEN, wordSet('the'));

interface Cue {
  cue: CuePhrase;
  /** Its first token. */
  at: number;
}

/** The longest cue whose last word is token `i`. */
function cueEndingAt(t: Tokens, i: number): Cue | undefined {
  const last = markCode(t, i) === POINT ? i - 1 : i;
  const cues = lookUp(t, last, CUES);
  if (!cues) return undefined;
  for (const cue of cues) {
    const { backwards } = cue;
    let n = 1;
    while (n < backwards.length && idAt(t, last - n) === backwards[n]) n++;
    if (n === backwards.length) return { cue, at: last - n + 1 };
  }
  return undefined;
}

function accepts(t: Tokens, { cue, at }: Cue, reading: Reading, parted: boolean): boolean {
  if (PREPOSITIONS.has(cue.phrase) && parted) return false;
  // "handed over 95 jets", "took over two ships"
  if (cue.phrase === 'over' && hasStem(t, at - 1, PASSES)) return false;
  // "12 % more than 500 crore" compares.
  if (cue.compares && isShare(t, at - 1)) return false;
  // "40 km north of 5 villages"
  if (cue.phrase === 'north of' && hasStem(t, at - 1, PLACES)) return false;
  // "rose up to 4 billion" tells where it went.
  if (cue.phrase === 'up to' && isIn(t, at - 1, WENT)) return false;
  // "Talks over 2026 budgets" and "under 2025 rules" are about a year; "around 2027" is a guess at one.
  if (reading.kind === 'date') return DATE_CUES.has(cue.phrase);
  if (reading.kind === 'duration') {
    if (cue.phrase === 'within' || cue.phrase === 'past') return false;
    // "for over five years" bounds; "worth 4 billion over ten years" and "spread over five years" say during what.
    if (cue.phrase === 'over') return isIn(t, at - 1, BOUNDS_TIME);
  }
  if (cue.phrase === 'under' || cue.phrase === 'within') {
    const noun = reading.noun?.word ?? '';
    return !/^(contracts|deals|agreements|programmes|programs|orders|headings|presidents|governments|commands|laws|acts)$/.test(
      noun,
    );
  }
  if (cue.phrase === 'below' || cue.phrase === 'short of')
    return reading.kind !== 'count' || reading.noun !== undefined;
  return true;
}

/** "24+ hours", "20-plus years": the plus stands between number and unit. */
function cueInside(t: Tokens, { from, to, kind }: Reading): Hedge | undefined {
  if (kind === 'date' || kind === 'ordinal') return undefined;
  for (let k = from + 1; k < to; k++) {
    if (markCode(t, k) === 0) continue;
    // "-30 to +55 °C" has a sign.
    const isSign = isNumber(t, k + 1) && !isGlued(t, k);
    if ((markCode(t, k) === PLUS && !isSign) || (isHyphen(t, k) && idAt(t, k + 1) === Word.plus)) return 'at-least';
    if (isHyphen(t, k) && isIn(t, k + 1, ODD)) return 'about';
  }
  return undefined;
}

const ODD = wordSet('odd ish');
const OPENS_BOUND = wordSet('odd ish plus or and at');

const PASSES = stemSet(/^(hand\w*|tak\w+|took|turn\w*|sign(ed|s)?|carried|brought|made|fl[ey]\w+)$/);
const PLACES = stemSet(/^(km|miles?|kilomet\w+|to|the|far|further|coast)$/);
const WENT = wordSet('went rose grew climbed jumped moved goes go gone');
const SHARES = wordSet('percent cent times');

const isShare = (t: Tokens, i: number): boolean => markCode(t, i) === PERCENT || isIn(t, i, SHARES);

function cueAfter(t: Tokens, to: number): Hedge | undefined {
  if (isWord(t, to) && !isIn(t, to, OPENS_BOUND)) return undefined;
  if (markCode(t, to) === PLUS) return 'at-least';
  const at = isHyphen(t, to) ? to + 1 : to;
  if (!isIn(t, at, OPENS_BOUND)) return undefined;
  const word = idAt(t, at);
  if ((word === Word.odd || word === Word.ish) && at > to) return 'about';
  if (word === Word.plus) return at > to || idAt(t, at + 1) === NO_WORD ? 'at-least' : undefined;
  const next = idAt(t, at + 1);
  if (word === Word.or) {
    if (
      next === Word.more ||
      next === Word.above ||
      next === Word.higher ||
      next === Word.greater ||
      next === Word.longer
    )
      return 'at-least';
    if (next === Word.so) return 'about';
    if (next === Word.less || next === Word.fewer || next === Word.under || next === Word.lower) return 'at-most';
  }
  if (word === Word.and && (next === Word.above || next === Word.more || next === Word.over)) return 'at-least';
  if (word === Word.at && next === Word.the) {
    const end = idAt(t, at + 2);
    return end === Word.latest || end === Word.most
      ? 'at-most'
      : end === Word.earliest || end === Word.least
        ? 'at-least'
        : undefined;
  }
  if (word === Word.at) return next === Word.least ? 'at-least' : next === Word.most ? 'at-most' : undefined;
  return undefined;
}
