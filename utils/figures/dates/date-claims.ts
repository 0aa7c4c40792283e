import { COLON } from '../money/codes';
import { stemSet, wordSet } from '../tokens/lexicon';
import { hasStem, idAt, isIn, markCode, opensSentence } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { monthAt } from './date-parts';
import { isSentenceBreak } from './resolve-year';

/** Stems of the words that make a month a claim about a deal and not just the time of a visit or a speech. */
const STEMS = stemSet(
  /^(?=.{5})(deliver|receiv|induct|shipp|shipment|handed|handover|arriv|notif|operational|pledg|promis|approv|award|commission|certif|launch|unveil|ordered|orders|bought|purchas|transferr|donat|retire|christen|test-?fl|maiden|suspend|cancel|graduat|deploy)/,
);
/** Words of a deal, or of a plan, beside which a month is a date to check too. */
const DEALS = wordSet(
  'due order expire expires expired scheduled slated offered joins joined flew flies entered enters fly',
);
const DEADLINES = wordSet('by before until till');
const ON_THE_WAY = wordSet('the end of mid');
const HOUSES = wordSet('congress parliament lawmakers legislators senators');
const REACH_BACK = 8;
const REACH_ON = 3;

/** Visits, talks, speeches and lessons: a month is no more than the time they were at. */
const IDLE = stemSet(
  /^(visit|meet|met$|meets$|talks?$|invit|welcom|sa(id|ys?|ying)$|told$|tells?$|sp(o|ea)k|tour(s|ed|ing)?$|trip|travel|disclos|reported|speech|address|interview|summit|warned|wrote|quoted|noted|recalled)/,
);
const AT_A_TIME = wordSet('in by since until till before after of from during through last next this');
/** How far before the month such a word may stand. */
const IDLE_BEFORE = 9;
/** And behind it; behind "In March", which opens a sentence, who spoke may have a long title. */
const IDLE_BEHIND = 3;
const IDLE_BEHIND_OPENING = 13;
const LESSONS = stemSet(/^(train|course)/);
const LESSONS_BEFORE = 3;

/** True when the bare month over tokens `[from, to)` is the time of something a reader would check. */
export function tellsWhen(t: Tokens, from: number, to: number): boolean {
  // "In February or March": the second says when as the first does.
  return (
    saysWhen(t, from, to) ||
    (isIn(t, from - 1, OR_AND) && monthAt(t, from - 2) !== undefined && saysWhen(t, from - 2, to))
  );
}

function saysWhen(t: Tokens, from: number, to: number): boolean {
  return (
    hasClaimNear(t, from, to) ||
    (isIn(t, from - 1, AT_A_TIME) && (idAt(t, from - 1) === Word.since || !isIdleNear(t, from, to)))
  );
}

const OR_AND = wordSet('or and');

function isIdleNear(t: Tokens, from: number, to: number): boolean {
  for (let i = from - 1, n = 0; n < IDLE_BEFORE && !isSentenceBreak(t, i) && markCode(t, i) !== COLON; i--, n++)
    if (hasStem(t, i, IDLE) || (n < LESSONS_BEFORE && hasStem(t, i, LESSONS))) return true;
  const reach = opensSentence(t, from - 1) ? IDLE_BEHIND_OPENING : IDLE_BEHIND;
  for (let i = to, n = 0; n < reach && !isSentenceBreak(t, i); i++, n++) if (hasStem(t, i, IDLE)) return true;
  return false;
}

/** True when the month over tokens `[from, to)` is a deadline, or stands close to the words of a delivery. */
export function hasClaimNear(t: Tokens, from: number, to: number): boolean {
  for (let i = from - 1; i >= from - 4; i--) {
    if (isIn(t, i, DEADLINES)) return true;
    if (!isIn(t, i, ON_THE_WAY)) break;
  }
  return hasDeliveryNear(t, from, to) || hasDealBefore(t, from);
}

function hasDealBefore(t: Tokens, from: number): boolean {
  for (let i = from - 1, n = 0; n < REACH_BACK && !isSentenceBreak(t, i); i--, n++) if (isIn(t, i, DEALS)) return true;
  return false;
}

/**
 * True when the words of a delivery stand close to the date: what "last year" needs to be more than a manner of
 * speaking.
 */
export function hasDeliveryNear(t: Tokens, from: number, to: number): boolean {
  for (let i = from - 1, n = 0; n < REACH_BACK && !isSentenceBreak(t, i); i--, n++) if (isClaimWord(t, i)) return true;
  for (let i = to, n = 0; n < REACH_ON && !isSentenceBreak(t, i); i++, n++) if (isClaimWord(t, i)) return true;
  // "went out last year": what leaves the works is delivered.
  return idAt(t, from - 2) === Word.went;
}

function isClaimWord(t: Tokens, i: number): boolean {
  // Officials tell reporters something every week; what they tell parliament is on record.
  if (idAt(t, i) === Word.told) return isIn(t, i + 1, HOUSES);
  return hasStem(t, i, STEMS);
}
