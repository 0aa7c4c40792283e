import { sayClaim, sayFigure } from '../wording/wording';
import { daysApart } from './calendar';
import { type Comparison, type DatedClaim, type Key, notComparable } from './comparison';
import type { LikeForLike } from './like-for-like';
import { dependsOnStatus, isSigned, natureOf } from './measure-nature';
import { runsForward } from './news';
import type { Agreement } from './number-agreement';
import { standingOf } from './standing';

/**
 * Two numbers further apart than this (of the larger) are more likely about different things (another lot, another
 * version, the whole instead of a part) than a contradiction, and a false alarm costs more than silence.
 */
const CREDIBLE = 0.25;
/** The same for what a thing can do: it has one best value, and half or double that is worth a look. */
const CREDIBLE_CAPABILITY = 0.5;
/** The same where one report leaves out who, what or which deal. */
const CREDIBLE_UNSTATED = 0.1;
/** The same for estimates told at one time: cost figures of rival sources lie further apart. */
const CREDIBLE_ESTIMATE = 0.35;
/** A newer state may be many times the older one; beyond this it is another thing. */
const CREDIBLE_UPDATE = 14 / 15;
/** Talks may double or treble a deal, or cut it to as little. */
const CREDIBLE_TALKS = 3 / 4;

/** A reason not to call a loose agreement one: a bound that fits much says little when it is open what it is about. */
export function doubtAgreement(
  agreement: Agreement,
  change: number,
  earlier: DatedClaim,
  later: DatedClaim,
  { unstated, doubt }: LikeForLike,
): Comparison | undefined {
  if (unstated.includes('deal') && [earlier, later].some(isFew) && isOfItsOwn(earlier, later)) {
    return notComparable(
      'deal',
      `as many as ${sayClaim(earlier)}, but only one of the two is an option or a further order`,
    );
  }
  const loose = agreement === 'bound' && farOf(change) > CREDIBLE_UNSTATED;
  if (!loose) return undefined;
  if (doubt) return doubt;
  const open = unstated.find((key) => key === 'party' || key === 'deal' || key === 'part');
  return open && notComparable(open, `fits ${sayClaim(earlier)}, but one of the two does not say ${OPEN[open]}`);
}

/** An option is often for as many as the order before it: four more frigates are not the four. */
const FEW = 12;

const isFew = ({ claim: { figure } }: DatedClaim): boolean =>
  figure.kind === 'count' && figure.quantity.form === 'number' && figure.quantity.hi <= FEW;

const OPEN = { party: 'for whom', deal: 'which deal it means', part: 'which part it means' };

/** A reason to leave a difference alone, or undefined when it can be trusted. */
export function doubtDifference(
  news: boolean,
  change: number,
  earlier: DatedClaim,
  later: DatedClaim,
  { unstated }: LikeForLike,
): Comparison | undefined {
  const { measure } = earlier.claim;
  const nature = natureOf(measure);
  const limit = news ? newsLimit(earlier, later, unstated) : contradictionLimit(earlier, later, unstated);
  if (farOf(change) > limit) {
    return notComparable('distance', `probably something else: too far from ${sayClaim(earlier)}`);
  }
  if (news && nature.startsWith('counts') && !runsForward(nature, change)) {
    return notComparable('direction', `${sayFigure(later.claim)} after ${sayClaim(earlier)}: a part, or another count`);
  }
  // Losses are told by the raid, by the day and since the war began, and by each side in its own way.
  if (
    (measure === 'lost-quantity' || measure === 'expended-quantity') &&
    !bothStatePeriod(earlier, later) &&
    !areTotals(earlier, later)
  ) {
    return notComparable('period', `losses told of another time or thing than ${sayClaim(earlier)}`);
  }
  // Shares of what, in which years: only a stated whole makes two percentages comparable.
  if (measure === 'share' && !bothStatePeriod(earlier, later)) {
    return notComparable('period', 'a share, and one of the reports names no years for it');
  }
  return undefined;
}

/** The same for what a thing is or can do, told a year and more apart: designs grow, and get a longer reach. */
const CREDIBLE_LATER = 0.1;
const LONG_DAYS = 365;

function isLongAgo(earlier: DatedClaim, later: DatedClaim): boolean {
  const days = daysApart(earlier.on, later.on);
  return days !== undefined && days > LONG_DAYS;
}

const bothStatePeriod = (earlier: DatedClaim, later: DatedClaim): boolean =>
  earlier.claim.period !== undefined && later.claim.period !== undefined;

/** Both are all there has been since a war began. */
const areTotals = (earlier: DatedClaim, later: DatedClaim): boolean =>
  [earlier, later].every(({ claim }) => claim.scope?.part === 'in all');

function contradictionLimit(earlier: DatedClaim, later: DatedClaim, unstated: Key[]): number {
  if (unstated.some((key) => key !== 'contract')) return CREDIBLE_UNSTATED;
  const { measure } = earlier.claim;
  const nature = natureOf(measure);
  const isOfTheThing = nature === 'capability' || (nature === 'fixed' && !dependsOnStatus(measure));
  if (isOfTheThing && isLongAgo(earlier, later)) return CREDIBLE_LATER;
  if (nature === 'capability') return CREDIBLE_CAPABILITY;
  return nature === 'estimate' ? CREDIBLE_ESTIMATE : CREDIBLE;
}

function newsLimit(earlier: DatedClaim, later: DatedClaim, unstated: Key[]): number {
  if (!dependsOnStatus(earlier.claim.measure)) return CREDIBLE_UPDATE;
  if (unstated.includes('party') || (unstated.includes('deal') && isOfItsOwn(earlier, later))) return CREDIBLE_UNSTATED;
  // Only talk that goes on can double a price; where the earlier deal may be signed, the later one may be another.
  const from = standingOf(earlier);
  const open = from !== undefined && !isSigned(from) && earlier.claim.party !== undefined;
  return open || (from !== undefined && standingOf(later) !== undefined) ? CREDIBLE_TALKS : CREDIBLE_ESTIMATE;
}

/** Deals that never grow into the one beside them; "the second" is often but another word for the one in talks. */
const OF_THEIR_OWN = new Set(['framework', 'option', 'follow-on', 'additional']);

const isOfItsOwn = (earlier: DatedClaim, later: DatedClaim): boolean =>
  [earlier, later].some(({ claim }) => OF_THEIR_OWN.has(claim.scope?.deal ?? ''));

/** How far apart two numbers are, of the larger: 0.5 for a half and for a double. */
const farOf = (change: number): number => (change > 0 ? change / (1 + change) : -change);
