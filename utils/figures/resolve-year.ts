import { stemSet, wordSet } from './lexicon';
import type { Context } from './reading';
import { hasStem, isBreak, isGlued, isIn, isWord, markAt, wordAt } from './token-words';
import type { Tokens } from './tokens';

const FUTURE = wordSet(
  'will would shall expected expects expect due scheduled slated planned plans plan likely could may might set upcoming hope ' +
    'hopes target targets aims by until next soon before invites invited proposed envisaged foreseen wants pledged',
);
const PAST = wordSet(
  'was were had did came went took began met held won made saw gave got sent flew left has have since ago last told bought ' +
    'built led put rose fell struck shot sank became',
);
const DONE = stemSet(/^(?!united$|armed$).{3,}ed$/);
/** Datelines and the week's news lie this close to publication. */
const NEAR_DAYS = 40;
/** How far the words that tell past from future are looked for. */
const REACH = 10;

/** The year of a month or day written without one: from a date before it in the sentence, the tense, or the nearest. */
export function resolveYear(t: Tokens, at: number, month: number, day: number, ctx: Context): number | undefined {
  const last = ctx.lastDate;
  const over = last && ctx.published && last.year < ctx.published.year && tenseAt(t, at) > 0;
  const published = ctx.published;
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

/** 1 when the words before a date speak of the future, -1 of the past, 0 when they do not say. */
export function tenseAt(t: Tokens, at: number): number {
  for (let i = at - 1; i >= at - REACH && !isSentenceBreak(t, i); i--) {
    if (!isWord(t, i)) continue;
    if (isIn(t, i, FUTURE)) return 1;
    const passive = wordAt(t, i - 1) === 'be';
    if (passive) return 1;
    if (isIn(t, i, PAST) || hasStem(t, i, DONE)) return -1;
  }
  for (let i = at + 1; i <= at + REACH && !isSentenceBreak(t, i); i++) {
    if (wordAt(t, i) === 'will') return 1;
    if (isIn(t, i, PAST)) return -1;
  }
  return 0;
}

/** True at a line end, or at a stop that ends a sentence as far as the letters around it tell. */
export function isSentenceBreak(t: Tokens, i: number): boolean {
  if (isBreak(t, i)) return true;
  const mark = markAt(t, i);
  if (mark === '!' || mark === '?' || mark === ';') return true;
  if (mark !== '.') return false;
  // "Gen. Rao", "U.S. Navy": a short word before the stop is taken for an abbreviation.
  return !isGlued(t, i + 1) && !(isWord(t, i - 1) && t.ends[i - 1]! - t.starts[i - 1]! <= 3 && isGlued(t, i));
}

function sameSentence(t: Tokens, from: number, to: number): boolean {
  if (to - from > 40) return false;
  for (let i = from; i < to; i++) if (isSentenceBreak(t, i)) return false;
  return true;
}
