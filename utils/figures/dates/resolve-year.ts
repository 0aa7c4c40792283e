import { COMMA, EXCLAMATION, POINT, QUESTION, SEMICOLON } from '../money/codes';
import type { Context } from '../reading';
import { stemSet, wordSet } from '../tokens/lexicon';
import {
  hasStem,
  idAt,
  isBreak,
  isCapital,
  isGlued,
  isIn,
  isWord,
  lookUp,
  markCode,
  opensSentence,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { monthAt, SHIFTS } from './date-parts';

const FUTURE = wordSet(
  'will would shall should hoped awaited expected expects expect due scheduled slated planned plans plan likely could may might upcoming hope ' +
    'hopes target targets aims next soon invites invited proposed envisaged foreseen wants',
);
const PAST = wordSet(
  'was were had did came went took began met held won made saw gave got sent flew left has have since ago last told bought ' +
    'built led put rose fell struck shot sank became',
);
/** What comes is still ahead, but not where it comes after something, ... */
const COMES = wordSet(
  'gets receives arrives begins starts ends expires lapses follows comes joins sails delivers enters opens closes leaves returns finishes retires',
);
const BEHIND = wordSet('after since following that who which');
const BESIDE = wordSet('in on by from this next');
/** ... and these are of what is ahead only right before the time: "follows in May", but "follows a contract in May". */
const FOLLOWING = wordSet('follows joins leaves opens closes');
const TOLD = wordSet('told said asked added admitted stressed confirmed');
const OPENS_REPORT = wordSet('that whether if');
const DEADLINES = wordSet('by until till before');
const ON_THE_WAY = wordSet('the end of mid early late start beginning first second half');
const INTENDS = wordSet('is are was were has have due set bound ready');
const ADVERBS = wordSet('also now still then not only finally soon');
const INTENT = stemSet(
  /^(agree|plan|promis|pledg|offer|order|propos|decid|hop|intend|aim|want|mean|vow|schedul|expect)/,
);
const TO_FOR = wordSet('to for');
const DONE = stemSet(
  /^(?!united$|armed$|armoured$|armored$|based$|manned$|unmanned$|guided$|tracked$|wheeled$|advanced$).{3,}ed$/,
);
/** Datelines and the week's news lie this close to publication. */
const NEAR_DAYS = 40;
/** How far the words that tell past from future are looked for. */
const REACH = 10;
const REACH_BACK = 14;

/** The year of a month or day written without one: from a date before it in the sentence, the tense, or the nearest. */
export function resolveYear(t: Tokens, at: number, month: number, day: number, ctx: Context): number | undefined {
  const last = ctx.lastDate;
  const over = last && ctx.published && last.year < ctx.published.year && tenseAt(t, at) > 0;
  const published = ctx.published;
  const shifted = published?.month ? besideNow(t, at, month, published.year, published.month) : undefined;
  if (shifted !== undefined) return shifted;
  if (last && !over && sameSentence(t, last.at, at)) {
    const year = last.month > month ? last.year + 1 : last.year;
    // "Due in August 2026, later than promised in January": what was said lies before the report.
    const ahead = published && (year > published.year || (year === published.year && month > published.month));
    if (!ahead || tenseAt(t, at) >= 0) return year;
  }
  if (!published) return last?.year;
  if (!published.month) return published.year;
  const distance = (month - published.month) * 31 + (day && published.day ? day - published.day : 0);
  // Close to the day of publication the nearest is meant, whatever the tense.
  const nearest = distance > 186 ? -1 : distance < -186 ? 1 : 0;
  if (Math.abs(distance + nearest * 365) <= NEAR_DAYS) return published.year + nearest;
  const tense = tenseAt(t, at);
  // A day's slack: datelines and time zones put today's event on tomorrow's date, and the other way round.
  if (tense > 0) return distance < -1 ? published.year + 1 : published.year;
  if (tense < 0) return distance > 1 ? published.year - 1 : published.year;
  return published.year + nearest;
}

/** "Last October", "this May", "next March": by the month of publication. */
function besideNow(t: Tokens, at: number, month: number, year: number, now: number): number | undefined {
  const shift = lookUp(t, at - 1, SHIFTS);
  if (shift === undefined) return undefined;
  if (shift === 0) return year;
  return shift < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1;
}

/** 1 when the words before a date speak of the future, -1 of the past, 0 when they do not say. */
export function tenseAt(t: Tokens, at: number): number {
  let reports = false;
  let behind = false;
  for (let i = at - 1; i >= at - REACH_BACK && !isSentenceBreak(t, i); i--) {
    if (!isWord(t, i)) continue;
    // "Lower in May than in April": a month, and no "may".
    if (monthAt(t, i)) continue;
    behind ||= isIn(t, i, BEHIND);
    if (isIn(t, i, COMES) && !behind && !(isIn(t, i, FOLLOWING) && !isIn(t, i + 1, BESIDE))) return 1;
    if (isIn(t, i, FUTURE) || isToDo(t, i)) return 1;
    // "By the end of May", but "ordered by the ministry in May".
    if (isIn(t, i, DEADLINES)) {
      if (leadsTo(t, i, at)) return isDoneBy(t, i) ? -1 : 1;
      continue;
    }
    // "Set to sail", "set for May", but "set up".
    if (idAt(t, i) === Word.set) return isIn(t, i + 1, TO_FOR) ? 1 : -1;
    const passive = idAt(t, i - 1) === Word.be;
    if (passive) return 1;
    // "Told lawmakers that", "asked whether": who says it does not say when.
    if (reports && isIn(t, i, TOLD)) continue;
    reports ||= isIn(t, i, OPENS_REPORT);
    if (isIn(t, i, PAST) || hasStem(t, i, DONE)) return -1;
  }
  // "July was more realistic": the date itself is spoken of.
  if (idAt(t, at + 1) === Word.was) return 0;
  for (let i = at + 1; i <= at + REACH && !isSentenceBreak(t, i); i++) {
    // "... whether June still holds, the minister said": what lies behind the comma is another clause.
    if (markCode(t, i) === COMMA && isWord(t, i - 1) && i > at + 1 && !monthAt(t, i - 1) && !opensSentence(t, at - 1))
      return 0;
    if (idAt(t, i) === Word.will) return 1;
    // "In August Berlin pledged two", where the word before is who did it.
    if (isIn(t, i, PAST) || (isCapital(t, i - 1) && i - 1 > at && hasStem(t, i, DONE))) return -1;
  }
  return 0;
}

/** "Agreed to hand two over in May": what is still to be done. */
const isToDo = (t: Tokens, i: number): boolean =>
  idAt(t, i) === Word.to &&
  isWord(t, i + 1) &&
  !isCapital(t, i + 1) &&
  (isIn(t, i - 1, INTENDS) || (isIn(t, i - 1, ADVERBS) && isIn(t, i - 2, INTENDS)) || hasStem(t, i - 1, INTENT));

/** "Had been spent by December" */
function isDoneBy(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - REACH_OF_DONE && isWord(t, k); k--)
    if (idAt(t, k) === Word.been) return idAt(t, k - 1) === Word.had;
  return false;
}

const REACH_OF_DONE = 6;

/** True when nothing but "the end of" and the like stands between token `i` and the date. */
function leadsTo(t: Tokens, i: number, at: number): boolean {
  for (let k = i + 1; k < at; k++) if (!isIn(t, k, ON_THE_WAY) && isWord(t, k)) return false;
  return true;
}

/** True at a line end, or at a stop that ends a sentence as far as the letters around it tell. */
export function isSentenceBreak(t: Tokens, i: number): boolean {
  if (isBreak(t, i)) return true;
  const mark = markCode(t, i);
  if (mark === EXCLAMATION || mark === QUESTION || mark === SEMICOLON) return true;
  if (mark !== POINT) return false;
  // "Gen. Rao", "U.S. Navy": a short word before the stop is taken for an abbreviation.
  return !isGlued(t, i + 1) && !(isWord(t, i - 1) && t.ends[i - 1]! - t.starts[i - 1]! <= 3 && isGlued(t, i));
}

function sameSentence(t: Tokens, from: number, to: number): boolean {
  if (to - from > 40) return false;
  for (let i = from; i < to; i++) if (isSentenceBreak(t, i)) return false;
  return true;
}
