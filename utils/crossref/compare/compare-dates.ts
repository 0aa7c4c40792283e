import type { DateQuantity } from '../../domain';
import { sayClaim, sayMonths } from '../wording/wording';
import { daysApart, daysMeet, daysOf, daysOfPeriod, monthsApart } from './calendar';
import { type Comparison, type DatedClaim, notComparable } from './comparison';
import type { LikeForLike } from './like-for-like';
import { natureOf } from './measure-nature';
import { SAME_TIME_DAYS } from './news';
import { ORIGINAL, sayPart } from './series-parts';

/** Two signing dates further apart than this, or by this much at the least, are two contracts. */
const CREDIBLE_SIGNING_MONTHS = 14;
const LEAST_SIGNING_MONTHS = 9;
/** Two plans told at one time and further apart than this are about different things. */
const CREDIBLE_PLAN_MONTHS = 36;

/** Compares two claims that are dates. */
export function compareDates(earlier: DatedClaim, later: DatedClaim, likeness: LikeForLike): Comparison {
  const [a, b] = [earlier.claim.figure.quantity as DateQuantity, later.claim.figure.quantity as DateQuantity];
  if (daysMeet(daysOfPeriod(a), daysOfPeriod(b))) {
    return agreement(a, b, earlier);
  }
  const { least, most } = monthsApart(a, b);
  const [months, furthest] = [Math.min(Math.abs(least), Math.abs(most)), Math.max(Math.abs(least), Math.abs(most))];
  const forward = daysOfPeriod(b).first > daysOfPeriod(a).first;
  const apart = `${sayMonths(least, most)} ${forward ? 'later' : 'earlier'} than ${sayClaim(earlier)}`;
  if (natureOf(earlier.claim.measure) !== 'plan') {
    if (wasAhead(earlier, a))
      return slipOfSigning(apart, moved(forward, least, most, earlier, later), earlier, later, likeness);
    return likeness.unstated.includes('deal') || (furthest > CREDIBLE_SIGNING_MONTHS && months >= LEAST_SIGNING_MONTHS)
      ? notComparable('contract', `${apart}: another contract`)
      : { relation: 'differs', reason: apart, amount: months };
  }
  // Former plans may be several, each true of its time.
  if (earlier.claim.scope?.part === ORIGINAL) return notComparable('part', `${apart}: perhaps another former plan`);
  if (happened(earlier)) return settled(apart, months, later);
  if (happened(later) && !later.claim.scope?.part) {
    return notComparable('status', `${apart}, and told as done of some delivery`);
  }
  const days = daysApart(earlier.on, later.on);
  if (days !== undefined && days < SAME_TIME_DAYS) {
    return months > CREDIBLE_PLAN_MONTHS || likeness.unstated.includes('part')
      ? notComparable('distance', `${apart}: too far to be the same thing`)
      : { relation: 'differs', reason: apart, amount: months };
  }
  return moved(forward, least, most, earlier, later);
}

/** A contract that was still to be signed when the report appeared. */
const wasAhead = ({ claim: { status }, on }: DatedClaim, quantity: DateQuantity): boolean =>
  status !== 'contracted' &&
  status !== 'delivered' &&
  on !== undefined &&
  daysOfPeriod(quantity).last > daysOf(on).last;

function slipOfSigning(
  apart: string,
  slip: Comparison,
  earlier: DatedClaim,
  later: DatedClaim,
  likeness: LikeForLike,
): Comparison {
  if (likeness.unstated.includes('deal')) return notComparable('contract', `${apart}: perhaps another contract`);
  const days = daysApart(earlier.on, later.on);
  return days === undefined || days < SAME_TIME_DAYS
    ? notComparable('distance', `${apart}, told at the same time`)
    : slip;
}

function agreement(a: DateQuantity, b: DateQuantity, earlier: DatedClaim): Comparison {
  const same = a.lo === b.lo && a.hi === b.hi;
  return { relation: 'agrees', reason: `${same ? 'the same as' : 'fits'} ${sayClaim(earlier)}` };
}

function moved(forward: boolean, least: number, most: number, earlier: DatedClaim, later: DatedClaim): Comparison {
  const part = later.claim.scope?.part ?? earlier.claim.scope?.part;
  const what = part ? sayDelivery(part) : earlier.claim.measure === 'contract-date' ? 'the signing' : 'the date';
  return {
    relation: 'updates',
    change: forward ? 'slips' : 'advances',
    reason: `${what} ${forward ? 'slips' : 'comes forward'} by ${sayMonths(least, most)}: ${sayClaim(earlier)} before`,
    amount: Math.min(Math.abs(least), Math.abs(most)),
  };
}

/** "the last delivery", "the last delivery but one", "first flight". */
const sayDelivery = (part: string): string => sayPart(part).replace(/^(the \w+)/, '$1 delivery');

/** A delivery told as done stays where it was. */
const happened = ({ claim }: DatedClaim): boolean => claim.status === 'delivered';

function settled(apart: string, months: number, later: DatedClaim): Comparison {
  // Deliveries go on: another date without the same place in the series is another delivery.
  return later.claim.status === 'delivered' && later.claim.scope?.part
    ? { relation: 'differs', reason: apart, amount: months }
    : notComparable('status', `${apart}, which was told as done`);
}
