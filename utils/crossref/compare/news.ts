import { STATUSES, type Status } from '../../domain';
import { daysApart } from './calendar';
import type { DatedClaim } from './comparison';

import { dependsOnStatus, isSigned, type Nature, natureOf, SAME_TALKS_DAYS } from './measure-nature';
import { isPast } from './same-time';
import { ORIGINAL } from './series-parts';
import { standingOf } from './standing';

/** Reports closer than this describe the same state of things; what differs between them contradicts. */
export const SAME_TIME_DAYS = 7;

/** Whether a disjoint later number is a newer state of things rather than a contradiction. `change` is signed. */
export function isNews(earlier: DatedClaim, later: DatedClaim, change: number): boolean {
  const { measure, scope } = earlier.claim;
  // A former state stays what it was, and so does what two reports say of one bygone year.
  if (scope?.part === ORIGINAL || (isPast(earlier) && isPast(later))) return false;
  if (standingOf(earlier) === 'notified' && isAtLeastSigned(standingOf(later))) return true;
  const nature = pairNature(earlier, later);
  if (nature === 'fixed' || nature === 'capability') return false;
  const days = daysApart(earlier.on, later.on);
  // A guess at the price is settled by the signature, however soon that follows.
  if (days && measure === 'contract-value' && isRough(earlier) && isSignedSince(earlier, later)) return true;
  if (days === undefined || days >= (dependsOnStatus(measure) ? SAME_TALKS_DAYS : SAME_TIME_DAYS)) return true;
  // A running count may well move on within days, if it moves the way it runs.
  return runsForward(nature, change) && days > 0;
}

/** True when a count that runs one way moves that way. */
export const runsForward = (nature: Nature, change: number): boolean =>
  (nature === 'counts-up' && change > 0) || (nature === 'counts-down' && change < 0);

/** A deal is fixed only once both reports speak of it as signed; a notified ceiling never is the price. */
function pairNature(earlier: DatedClaim, later: DatedClaim): Nature {
  if (earlier.claim.measure === 'contract-value' && isSignedSince(earlier, later)) return 'estimate';
  // Two guesses at a price that nobody says to be signed.
  if (earlier.claim.measure === 'contract-value' && [earlier, later].every((one) => !standingOf(one) && isGuess(one)))
    return 'estimate';
  // Nobody signs "up to" a sum: the most that it may cost gives way to what it costs.
  if (earlier.claim.measure === 'contract-value' && !standingOf(earlier) && isCeiling(earlier)) return 'estimate';
  const known = [standingOf(earlier), standingOf(later)].filter((status): status is Status => status !== undefined);
  const lowest = known.sort((x, y) => STATUSES.indexOf(x) - STATUSES.indexOf(y))[0];
  return natureOf(earlier.claim.measure, lowest);
}

const isAtLeastSigned = (status: Status | undefined): boolean => status !== undefined && isSigned(status);

const isRough = ({ claim: { figure } }: DatedClaim): boolean => figure.hedge === 'about' || figure.hedge === 'nearly';

const isCeiling = ({ claim: { figure } }: DatedClaim): boolean =>
  figure.hedge === 'up-to' || figure.hedge === 'at-most';

const isGuess = (dated: DatedClaim): boolean =>
  isRough(dated) || isCeiling(dated) || dated.claim.figure.hedge === 'between';

/** True when nothing says that the deal was signed as the earlier report told of it, and the later one has it signed. */
function isSignedSince(earlier: DatedClaim, later: DatedClaim): boolean {
  if (standingOf(earlier) || !isAtLeastSigned(standingOf(later))) return false;
  const year = later.claim.scope?.contractYear;
  return !year || !earlier.on || Number(earlier.on.slice(0, 4)) <= year;
}
