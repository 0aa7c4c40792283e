import { hasPassed } from '../measure/date-nature';
import { isStillSaid } from '../measure/old-plan';
import type { Spot } from '../reading/spot';

/** The words of a sentence that tell whether a date still held when the report appeared. */
export interface Telling {
  /** From the date before to this one. */
  before: string;
  /** From this one on, a few words. */
  after: string;
}

/** A state of the plan that no longer held: "was to have been delivered by", "originally 2027", "in 2030 instead of 2028". */
export function isFormer(spot: Spot, { before, after }: Telling, publishedOn: string | undefined): boolean {
  if (STANDS.test(before)) return false;
  if (
    isStillSaid(FORMERLY, before) ||
    (isStillSaid(WAS_PLANNED, before) && !SAID.test(before)) ||
    AGAINST.test(before) ||
    FORMER_AFTER.test(after) ||
    REPLACED_AFTER.test(after)
  )
    return true;
  if (MOVED_FROM.test(before) && /\b(from|past|beyond)( \S+){0,4}$/.test(before)) return true;
  // A plan for a day gone by, of which nothing came.
  return PLANNED.test(before) && !STILL.test(before) && hasPassed(spot, publishedOn);
}

/** Told as having happened: the day lies behind the report, and it was no mere plan. */
export const isDone = (spot: Spot, { before, after }: Telling, publishedOn: string | undefined): boolean =>
  isOver(spot, publishedOn)
    ? !AHEAD.test(before) && !UNDONE.test(after)
    : DONE.test(before) && !AHEAD.test(before) && publishedOn === undefined;

/** The whole of the date lies on the day of the report or before it. */
function isOver({ figure: { quantity } }: Spot, publishedOn: string | undefined): boolean {
  if (quantity.form !== 'date' || publishedOn === undefined) return false;
  const { hi } = quantity;
  const on = publishedOn.slice(0, hi.length);
  return hi.length === 10 ? hi <= on : hi < on;
}

const FORMERLY =
  /\b(original|originally|initially|initial (plan|deadline|target|schedule|date)|at first|(?<!(?:the|its|their|a|'s) )first (expected|planned|due|scheduled|promised|set|foreseen|to be|meant)|(earlier|previously|formerly|once) (planned|scheduled|expected|promised|due|foreseen|forecast|feared|hoped|set|intended)|(previous|earlier|former|old) (plan|date|target|deadline|schedule|goal|forecast|estimate)|had been (due|expected|scheduled|planned|set|promised|slated|to|meant|hoped)|(was|were) (to have|originally|initially|once|meant|supposed)|(should|would) have (been|\w+ed)|contractual(ly)?|missed)\b/;
/** Told of in the past, unless it is the telling that is past: "said the first was due in 2027". */
const WAS_PLANNED =
  /\b(was|were) (due|scheduled|slated|expected|planned|to (be|reach|arrive|enter|start|begin|come|get|deliver|receive|complete|fly|last))\b/;
const SAID = /\b(said|says|told|added|according|announced|confirmed|reported|stated|wrote|that)\b/;
/** "in 2030 instead of 2028", "in March, not in January", "two years later than the 2028". */
const AGAINST =
  /\b(instead of|rather than|not|(?<!no (?:later|earlier|sooner) )than|versus|against|up from|down from)( (in|by|for|the|its|planned|originally|promised|contract|target|targeted|date|of)){0,4}$/;
const MOVED_FROM =
  /\b(slip\w*|slid\w*|mov\w*|push\w*|postpon\w*|delay\w*|shift\w*|drift\w*|put back|brought forward|revis\w*|chang\w*|went|go(es)?|gone)\b/;
const FORMER_AFTER =
  /^(as|like) (\S+ )?(was |were |had been )?(originally |first |initially |once |previously )?(planned|promised|reported|foreseen|scheduled|expected|envisaged|intended|announced) ?(but|earlier|before|at first|,|\.|$)|^(deadline|target|date) (was |has been |had been )?(missed|slipped|lapsed|passed|dropped|abandoned|no longer)/;
const REPLACED_AFTER =
  /^(,? )?(then|(is |are )?now (expected|forecast|due|planned|set|foreseen|slated)|but now|before (it )?(slipped|being)|later (moved|pushed|postponed|delayed)|(was|were|has been|had been) (dropped|abandoned|missed|scrapped))\b/;
const PLANNED =
  /\b(due|target|deadline|goal|aim\w*|slated|expected|supposed|meant|was to|were to|is to|are to|to be)\b( \S+){0,4}$/;
/** Words of a plan that stands. */
const STILL =
  /\b(as planned|on schedule|on time|now|still|remain\w*|delivered|handed|arrived|received|entered|completed)\b/;
/** "now expected in", "still due by". */
const STANDS = /\b(now|still|currently|remains?|today|meanwhile|since (moved|pushed))\b( \S+){0,6}$/;
const AHEAD =
  /\b(will|would|should|could|may|might|to be|due|expect\w*|plan\w*|schedul\w*|slated|set to|is to|are to|aim\w*|target\w*|before|not until|deadline|hopes?|want\w*|likely|going to)\b/;
/** "April 2025, judged unachievable". */
const UNDONE = /^(deadline|target|goal|[;,–-]? ?(\S+ )?(missed|unachievable|abandoned|dropped|not met|not kept))/;
const DONE = /\b(was|were|has|have|had|been|since)\b|ed\b/;
