import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';
import { isDone } from './tense';

/**
 * True for the date from which things come: "from 2031", "none before 2025", "2028 onwards", "six in 2027, six
 * more later"; the first comes then.
 */
export function isStart(spot: Spot): boolean {
  const {
    frame,
    at,
    lead,
    leadAt,
    figure: { quantity },
  } = spot;
  if (String(quantity.lo).slice(0, 4) !== String(quantity.hi).slice(0, 4)) return false;
  const before = phrase(frame, leadAt - REACH, leadAt);
  const after = phrase(frame, at + 1, at + 4);
  if (lead === 'from') return !MOVED.test(before) && !/^(to|until|till|through)\b/.test(after);
  if (isNoneBefore(spot)) return lead === 'until' || !tellsOfPast(spot);
  return (
    /^(onwards?|and after|and beyond)\b/.test(after) ||
    (/^, (and )?(another|a further|\S+ more)\b/.test(after) && hasDateNext(spot))
  );
}
const REACH = 8;

/** "None before 2025", "no jets until 2028": a date up to which nothing comes. */
export const isNoneBefore = ({ frame, lead, leadAt }: Spot): boolean =>
  /^(before|until)$/.test(lead) && NONE.test(phrase(frame, leadAt - NONE_REACH, leadAt));
const NONE_REACH = 10;

/** "It has received none before 2025": what has not come so far, and not when it begins to. */
const tellsOfPast = ({ frame }: Spot): boolean =>
  (frame.bySense.get('deliver') ?? []).some((hit) => isDone(frame, hit));

/** Another date stands close behind. */
const hasDateNext = ({ frame: { words }, at, kinds }: Spot): boolean =>
  words.slice(at + 1, at + 1 + REACH).some(({ figure }) => figure !== undefined && kinds[figure] === 'date');

/** "slips from 2029", "in service from 2019": a date that is left, or since when something is so. */
const MOVED =
  /\b(slip\w*|slid|mov\w*|push\w*|postpon\w*|delay\w*|shift\w*|drift\w*|advanc\w*|brought forward|revised|changed|date|dates|dating)\b/;
const NONE = /\b(none|no (\S+ )?(aircraft|jets?|ships?|vessels?|boats?|systems?|vehicles?|tanks?|deliver(y|ies)))\b/;
