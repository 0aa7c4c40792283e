import type { Claim, NumberQuantity, Relation, Status } from '../domain';
import { STATUSES } from '../domain';
import { daysApart } from './calendar';
import { type Comparison, type DatedClaim, type Key, notComparable } from './comparison';
import { isPast, type LikeForLike } from './like-for-like';
import { dependsOnStatus, isSigned, type Nature, natureOf } from './measure-nature';
import { type Agreement, agreementOf, type Reading, relativeDifference } from './number-agreement';
import { ORIGINAL } from './series-parts';
import { standingOf } from './standing';
import { sayClaim, sayFigure, sayPercent } from './wording';

/** Reports closer than this describe the same state of things; what differs between them contradicts. */
export const SAME_TIME_DAYS = 7;

/**
 * Two numbers further apart than this are more likely about different things (another lot, another version, the whole
 * instead of a part) than a contradiction, and a false alarm costs more than silence.
 */
const CREDIBLE = 0.25;
/** The same where one report leaves out who, what or which deal. */
const CREDIBLE_UNSTATED = 0.1;
/** The same for estimates told at one time: cost figures of rival sources lie further apart. */
const CREDIBLE_ESTIMATE = 0.35;
/** A newer state may be many times the older one; beyond this it is another thing. */
const CREDIBLE_UPDATE = 15;

/** Compares two claims that are numbers in one unit. */
export function compareNumbers(earlier: DatedClaim, later: DatedClaim, likeness: LikeForLike): Comparison {
  const [a, b] = [readingOf(earlier.claim), readingOf(later.claim)];
  const agreement = agreementOf(a, b);
  if (agreement) return { relation: 'agrees', reason: sayAgreement(agreement, earlier, likeness) };
  const change = relativeDifference(a.quantity, b.quantity);
  const amount = Math.round(Math.abs(change) * 1000) / 10;
  const told: Comparison = {
    relation: relationOf(earlier, later, change),
    change: change > 0 ? 'up' : 'down',
    reason: `${sayPercent(change)} ${change > 0 ? 'higher' : 'lower'} than ${sayClaim(earlier)}`,
    amount,
  };
  return doubtOf(told, earlier, later, likeness) ?? (told.relation === 'differs' ? contradiction(told) : told);
}

const contradiction = ({ relation, reason, amount }: Comparison): Comparison => ({ relation, reason, amount });

/** Whether a disjoint number is news or a contradiction. */
function relationOf(earlier: DatedClaim, later: DatedClaim, change: number): Relation {
  if (climbs(earlier, later)) return 'updates';
  if (earlier.claim.scope?.part === ORIGINAL || (isPast(earlier) && isPast(later))) return 'differs';
  const nature = pairNature(earlier, later);
  if (nature === 'fixed' || nature === 'capability') return 'differs';
  const days = daysApart(earlier.on, later.on);
  if (days === undefined || days >= SAME_TIME_DAYS) return 'updates';
  // A running count may well move on within days, if it moves the way it runs.
  return runsForward(nature, change) && days > 0 ? 'updates' : 'differs';
}

/** The nature that counts for this pair: a deal is fixed only once both reports speak of it as signed. */
function pairNature(earlier: DatedClaim, later: DatedClaim): Nature {
  const known = [standingOf(earlier), standingOf(later)].filter((status): status is Status => status !== undefined);
  const lowest = known.sort((x, y) => STATUSES.indexOf(x) - STATUSES.indexOf(y))[0];
  return natureOf(earlier.claim.measure, lowest);
}

const runsForward = (nature: Nature, change: number): boolean =>
  (nature === 'counts-up' && change > 0) || (nature === 'counts-down' && change < 0);

/** A reason to leave the pair alone, or undefined when the difference can be trusted. */
function doubtOf(
  told: Comparison,
  earlier: DatedClaim,
  later: DatedClaim,
  { unstated }: LikeForLike,
): Comparison | undefined {
  const { measure } = earlier.claim;
  const nature = natureOf(measure);
  const far = Math.abs(relativeOfLarger(earlier.claim, later.claim));
  if (told.relation === 'differs') {
    const limit = unstated.some((key) => key === 'party' || key === 'deal' || key === 'counted' || key === 'part')
      ? CREDIBLE_UNSTATED
      : nature === 'estimate'
        ? CREDIBLE_ESTIMATE
        : CREDIBLE;
    if (far > limit) return notComparable('distance', `too far from ${sayClaim(earlier)} to be the same thing`);
  } else {
    if (isHalfKnown(earlier, later, unstated) && far > CREDIBLE_ESTIMATE) {
      return notComparable('deal', `too far from ${sayClaim(earlier)} while one report does not say which deal`);
    }
    if (far > 1 - 1 / CREDIBLE_UPDATE) return notComparable('distance', `too far from ${sayClaim(earlier)}`);
    if (nature.startsWith('counts') && !runsForward(nature, told.change === 'up' ? 1 : -1)) {
      return notComparable(
        'direction',
        `${sayFigure(later.claim)} after ${sayClaim(earlier)}: a part, or another count`,
      );
    }
  }
  // Shares of what, in which years: only a stated whole makes two percentages comparable.
  if (measure === 'share' && !(earlier.claim.period && later.claim.period)) {
    return notComparable('period', 'a share, and one of the reports names no years for it');
  }
  return undefined;
}

/** True where one report leaves open which deal it means, or how far that has come. */
const isHalfKnown = (earlier: DatedClaim, later: DatedClaim, unstated: Key[]): boolean =>
  dependsOnStatus(earlier.claim.measure) && (unstated.includes('deal') || !standingOf(earlier) || !standingOf(later));

function relativeOfLarger(a: Claim, b: Claim): number {
  const [x, y] = [middle(a), middle(b)];
  const size = Math.max(Math.abs(x), Math.abs(y));
  return size === 0 ? 0 : (y - x) / size;
}

const middle = (claim: Claim): number => {
  const { quantity } = readingOf(claim);
  return (quantity.lo + quantity.hi) / 2;
};

/** A number as its measure is compared: what a thing can do is told by its best value. */
function readingOf({ figure, measure }: Claim): Reading {
  const quantity = figure.quantity as NumberQuantity;
  const reading = { quantity, hedge: figure.hedge, money: figure.kind === 'money' };
  if (natureOf(measure) !== 'capability') return reading;
  const best = { ...quantity, lo: quantity.hi };
  const atBest = figure.hedge === 'up-to' || figure.hedge === 'at-most' || figure.hedge === 'between';
  return { ...reading, quantity: best, hedge: atBest || figure.hedge === 'less-than' ? 'exact' : figure.hedge };
}

const AGREEMENTS: Record<Agreement, string> = {
  same: 'the same as',
  inside: 'fits',
  rounded: 'rounded, the same as',
  close: 'within 0.1 % of',
  about: 'about the same as',
  bound: 'fits',
  converted: 'the same, converted, as',
};

function sayAgreement(agreement: Agreement, earlier: DatedClaim, { unstated, doubt }: LikeForLike): string {
  const open = unstated.includes('party') ? '; one of the two names no buyer or user' : '';
  const counts = doubt?.key === 'counted' ? `; ${doubt.reason}` : '';
  return `${AGREEMENTS[agreement]} ${sayClaim(earlier)}${counts}${open}`;
}

/** A step up the ladder from before the signature is news, however soon it is told. */
function climbs(earlier: DatedClaim, later: DatedClaim): boolean {
  const [from, to] = [standingOf(earlier), standingOf(later)];
  if (!dependsOnStatus(earlier.claim.measure) || !from || !to) return false;
  return !isSigned(from) && STATUSES.indexOf(to) > STATUSES.indexOf(from);
}
