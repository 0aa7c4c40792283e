import { isToCome } from '../measure/date-nature';
import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';
import type { Said } from './event-of';
import type { Told } from './read-milestones';
import type { Which } from './which-one';
import type { WordsFor } from './words-for';

/** A date that goes on about the milestone told last: in its sentence, or by "It is now expected in" after it. */
export function goesOn(
  spot: Spot,
  { from, ahead }: WordsFor,
  last: Told | undefined,
  publishedOn: string | undefined,
): Said | undefined {
  // What is done is done: "ordered last year, in 2029" tells of something else.
  if (!last || (last.milestone.isDone && isToCome(spot, publishedOn))) return undefined;
  const text = ahead.join(' ');
  if (last.spot.frame === spot.frame) {
    if (from !== last.spot.at + 1 && !isListed(spot, last) && !IT_IS.test(text)) return undefined;
    if (!(GOES_ON.test(text) || IT_IS.test(text)) || ahead.length > MOST_WORDS) return undefined;
    return OTHERS.test(text) ? { ...again(last), which: {} } : again(last);
  }
  const isNext =
    !last.milestone.isDone &&
    spot.frame.index - last.spot.frame.index === 1 &&
    spot.frame.block === last.spot.frame.block &&
    from === 0;
  return isNext && (IT_IS.test(text) || (ahead.length <= 12 && (MOVED.test(text) || NOW.test(text))))
    ? again(last, 0.68)
    : undefined;
}

/** What was told last, at most so sure. */
function again({ milestone: { event, which, of, sure }, why: { cue } }: Told, most = 1): Said {
  const same: Which = {};
  if (which !== undefined) same.which = which;
  if (of) same.of = of;
  return { event, sure: Math.min(sure - LESS_SURE, most), cue, distance: 0, which: same };
}
const LESS_SURE = 0.03;

/** "First delivery: 2029; last: 2031": a break, and the same kind of thing again. */
const isListed = ({ frame, at }: Spot, { spot }: Told): boolean =>
  at - spot.at <= 8 && /[;,]/.test(phrase(frame, spot.at + 1, at));

const MOST_WORDS = 16;
/** "Six in 2027, six more in 2028": the same event, but not of the same ones. */
const OTHERS = /\b(more|another|further)\b/;
/** Words that leave out what they go on about. */
const GOES_ON =
  /^(,? ?(and|or|but|to|then|later|now|instead|rather|with|not|up|down|from|through|until|in|by|as|and then|before|against)\b|,|is|was|has|will|would|slipped|;|\(|-|–)/;
/** "It was first due in", "The target now is", "The new date is". */
const IT_IS =
  /^(it|that|this|which|both|the ((new|original|first|initial|latest|current|revised|target|old|earlier|previous) )?(target|date|deadline|plan|goal|schedule|milestone|aim|estimate|forecast)|originally|initially|now|at first|earlier plans?)\b|\b(hoped|expected|wanted|planned|meant|promised) (to )?(see|get|have|receive|field|fly|deliver) (it|them|one|those)\b/;
const MOVED =
  /\b(slip\w*|slid|moved|moves|pushed|postponed|delayed|drifted|brought forward|rescheduled)\b( \S+){0,4} (to|until|from|in|by)( the)?$/;

/** "The board now considers". */
const NOW =
  /\bnow (considers?|expects?|sees?|speaks? of|says?|targets?|aims? (at|for)|plans?|foresees?|forecasts?|hopes? for|puts?|gives?|looks? to)\b/;

/** Whether a date takes the place of the one told before it: "2017, then early 2020", "due in 2027, will now arrive in". */
export function isMoved(last: Told, { milestone, spot }: Told): boolean {
  const before = last.milestone;
  if (before.isFormer || before.isDone || milestone.isFormer || milestone.event !== before.event) return false;
  if (milestone.which !== undefined && before.which !== undefined && milestone.which !== before.which) return false;
  if (last.spot.frame !== spot.frame) return false;
  const between = phrase(spot.frame, last.spot.at + 1, spot.at);
  return TAKES_ITS_PLACE.test(between);
}

const TAKES_ITS_PLACE =
  /^,? ?(and )?(then|later|now|but now|to|next)\b|\b(now|instead|slipped|slips|slid|pushed|postponed|delayed|moved to|moves to|drifted|revised|rescheduled|the date is)\b/;
