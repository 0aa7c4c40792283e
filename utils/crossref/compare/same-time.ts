import { daysApart, daysMeet, daysOf, daysOfPeriod, sayDate } from './calendar';
import { type Comparison, type DatedClaim, notComparable } from './comparison';
import type { LikeForLike } from './like-for-like';
import { dependsOnStatus, isSigned, natureOf, SAME_TALKS_DAYS } from './measure-nature';
import { standingOf } from './standing';

/** A signed deal is not updated by talk of the next one, nor by an older contract told as background. */
export function sameStanding(earlier: DatedClaim, later: DatedClaim): Comparison | undefined {
  const [x, y] = [standingOf(earlier), standingOf(later)];
  if (!dependsOnStatus(earlier.claim.measure) || !x || !y) return undefined;
  if (isSigned(x) && isSigned(y)) return signedSince(earlier, later) ?? signedSince(later, earlier);
  if (isSigned(x) === isSigned(y)) return undefined;
  const [signed, open] = isSigned(x) ? [earlier, later] : [later, earlier];
  const year = signed.claim.scope?.contractYear;
  if (year && open.on && year < Number(open.on.slice(0, 4))) {
    return notComparable('status', `one is the contract of ${year}, the other was still open after that`);
  }
  // In the weeks around a signature one report is behind the other; that is no other deal.
  const apart = daysApart(earlier.on, later.on);
  const isAround = apart !== undefined && apart < SAME_TALKS_DAYS;
  return isSigned(x) && !isAround ? notComparable('status', `a deal that is ${y}, not the signed one`) : undefined;
}

/** What was signed when its report appeared is no contract of a later year. */
function signedSince({ claim, on }: DatedClaim, { claim: { scope } }: DatedClaim): Comparison | undefined {
  const year = scope?.contractYear;
  return year && year !== claim.scope?.contractYear && on && Number(on.slice(0, 4)) < year
    ? notComparable('contract', `one is the contract of ${year}, the other was signed before that`)
    : undefined;
}

/** Claims that speak of different times do not contradict. */
export function samePeriod(earlier: DatedClaim, later: DatedClaim, found: LikeForLike): Comparison | undefined {
  const nature = natureOf(earlier.claim.measure);
  if (nature !== 'estimate' && nature !== 'counts-up' && nature !== 'counts-down') return undefined;
  const [a, b] = [timeOf(earlier), timeOf(later)];
  const [x, y] = [earlier.claim.period, later.claim.period];
  if (!a || !b || daysMeet(a, b)) return undefined;
  if (isOfDays(earlier) && isOfDays(later) && x?.lo !== y?.lo)
    return notComparable('period', `of another day: ${sayDate(y!.lo)}, not ${sayDate(x!.lo)}`);
  // A stated time that is the present of its report is no conflict: the later report simply has newer news.
  if (!(x && isPast(earlier)) && !(y && isPast(later))) return undefined;
  const [told, before] = [y ? sayDate(y.hi) : 'now', x ? sayDate(x.hi) : 'then'];
  const reason = notComparable('period', `speaks of another time: ${told}, not ${before}`);
  if (x && y) return reason;
  found.doubt ??= reason;
  return undefined;
}

/** Losses and salvoes of one day are no newer state of another day's. */
const isOfDays = ({ claim: { measure, period } }: DatedClaim): boolean =>
  (measure === 'lost-quantity' || measure === 'expended-quantity') &&
  period?.lo.length === 10 &&
  period.lo === period.hi;

function timeOf({ claim, on }: DatedClaim) {
  if (claim.period) return daysOfPeriod(claim.period);
  return on ? daysOf(on) : undefined;
}

const YEAR_DAYS = 365;

/** True when the claim speaks of a time that had ended well before its report appeared. */
export function isPast({ claim, on }: DatedClaim): boolean {
  return Boolean(claim.period && on && daysOf(on).first - daysOfPeriod(claim.period).last > YEAR_DAYS / 2);
}
