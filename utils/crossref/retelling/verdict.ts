import type { Claim, DateQuantity, Measure, NumberQuantity, Observation, Report } from '../../domain';
import { daysApart, daysOf, daysOfPeriod, monthsApart } from '../compare/calendar';
import type { Comparison, DatedClaim, Key } from '../compare/comparison';
import { matchCounted } from '../compare/counted-things';
import { dependsOnStatus, isSigned, natureOf, SAME_TALKS_DAYS } from '../compare/measure-nature';
import { isNews, runsForward, SAME_TIME_DAYS } from '../compare/news';
import { relativeDifference } from '../compare/number-agreement';
import { standingOf } from '../compare/standing';
import { sayClaim, sayMonths, sayPercent } from '../wording/wording';
import type { SaidChange } from './said-change';
import { SLIP_OF_PEN_DAYS, valuesFit } from './value-clues';

/** A difference is told as a contradiction where the two are this surely one thing ... */
const SURE_OF_DIFFERENCE = 0.7;
/** ... and nothing but a label that writers use loosely keeps them apart; ... */
const LOOSE = new Set<Key | undefined>(['party', 'counted', 'status', 'contract', 'list']);
/** ... or, with less, where it is what a thing is or can do, which has one value, unless the two lie too far apart; ... */
const FIXED = new Set<Measure>(['range', 'speed', 'altitude', 'weight', 'length', 'crew', 'endurance']);
/** A number planned, or its price, is taken for revised where it is this surely the same plan. */
const SURE_OF_REVISION = 0.4;
/** Two values of what stands still contradict if they are this surely of one thing, and no further apart than a half. */
const SURE_OF_RIVALS = 0.5;
const MOST_APART = 0.5;
/** Two dates of what has happened, further apart than this, are of two events ... */
const ONE_EVENT_MONTHS = 14;
/** ... and as near as a slip of the pen they are hardly two. */
const SURE_OF_SLIP_OF_PEN = 0.25;
/** ... or where two large numbers ordered miss each other by so little that no two orders would. */
const NEAR_MISS = 0.02;
const LARGE = 40;

/** True when two numbers ordered of one thing are all but the same. */
export function isNearMiss({ measure, subject, figure: a }: Claim, other: Claim): boolean {
  const [x, y] = [a.quantity, other.figure.quantity];
  if (measure !== 'ordered-quantity' || other.measure !== measure || !subject || other.subject !== subject)
    return false;
  if (x.form === 'date' || y.form === 'date' || Math.min(x.lo, y.lo) < LARGE) return false;
  return Math.abs(relativeDifference(x, y)) <= NEAR_MISS;
}

function mayDiffer(claim: Claim, { claim: seen }: Observation, sure: number, ruled?: Comparison): boolean {
  if (claim.measure !== seen.measure || !claim.subject || claim.subject !== seen.subject) return false;
  if (isNearMiss(claim, seen)) return true;
  if (FIXED.has(claim.measure)) return ruled?.key !== 'distance';
  return sure >= SURE_OF_DIFFERENCE && ruled !== undefined && LOOSE.has(ruled.key);
}

/** What the later of two figures taken for one thing has to do with the earlier; undefined where nothing can be said. */
export function sayRetold(
  claim: Claim,
  report: Report,
  seen: Observation,
  { sure, said }: { sure: number; said: SaidChange },
  ruled?: Comparison,
): Comparison | undefined {
  const maySayDiffers = mayDiffer(claim, seen, sure, ruled);
  const told: DatedClaim = { claim: seen.claim, on: seen.report.publishedOn };
  const page: DatedClaim = { claim, on: report.publishedOn };
  if (valuesFit(claim, seen.claim))
    return { relation: 'agrees', reason: `the same as ${sayClaim(told)}, by the words around it` };
  const isBack = told.on !== undefined && page.on !== undefined && daysOf(told.on).first > daysOf(page.on).last;
  const [earlier, later] = isBack ? [page, told] : [told, page];
  const change =
    claim.figure.quantity.form === 'date'
      ? moved(earlier, later, { sure, maySayDiffers })
      : changed(earlier, later, { sure, said, maySayDiffers });
  if (!change || !isBack) return change;
  return {
    ...change,
    ...(change.change && { change: MIRROR[change.change] }),
    reason: `a newer report has ${sayClaim(told)}`,
  };
}

const MIRROR = { up: 'down', down: 'up', slips: 'advances', advances: 'slips' } as const;

function moved(
  earlier: DatedClaim,
  later: DatedClaim,
  { sure, maySayDiffers }: { sure: number; maySayDiffers: boolean },
): Comparison | undefined {
  const [a, b] = [earlier.claim.figure.quantity as DateQuantity, later.claim.figure.quantity as DateQuantity];
  const [from, to] = [daysOfPeriod(a), daysOfPeriod(b)];
  if (!earlier.on || !later.on) return undefined;
  const forward = to.first > from.first;
  const { least, most } = monthsApart(a, b);
  const apart = sayMonths(least, most);
  // What lay behind the earlier report already cannot have moved since: one of the two has the wrong date.
  if (from.last < daysOf(earlier.on).first) {
    const isPast = to.last < daysOf(later.on).first;
    const leastSure = Math.abs(to.last - from.last) <= SLIP_OF_PEN_DAYS ? SURE_OF_SLIP_OF_PEN : SURE_OF_DIFFERENCE;
    return isPast && Math.abs(most) <= ONE_EVENT_MONTHS && sure >= leastSure && !isDelivery(later.claim)
      ? { relation: 'differs', reason: `${apart} ${forward ? 'later' : 'earlier'} than ${sayClaim(earlier)}` }
      : undefined;
  }
  if ((daysApart(earlier.on, later.on) ?? 0) < SAME_TIME_DAYS) {
    return maySayDiffers
      ? { relation: 'differs', reason: `${apart} ${forward ? 'later' : 'earlier'} than ${sayClaim(earlier)}` }
      : undefined;
  }
  if (isOfThePast(later)) return undefined;
  return {
    relation: 'updates',
    change: forward ? 'slips' : 'advances',
    reason: `the date ${forward ? 'slips' : 'comes forward'} by ${apart}: ${sayClaim(earlier)} before`,
    amount: Math.min(Math.abs(least), Math.abs(most)),
  };
}

/** A month that has begun is told of as past. */
const MONTH_DAYS = 31;

/** What lay behind its report and is not told as the end of any plan: when something was. */
function isOfThePast({ claim: { measure, milestone, figure }, on }: DatedClaim): boolean {
  if (measure !== 'other' || milestone?.isDone || !on) return false;
  const { first, last } = daysOfPeriod(figure.quantity as DateQuantity);
  return (last - first <= MONTH_DAYS ? first : last) < daysOf(on).first;
}

/** Deliveries go on: another date is another delivery. */
const isDelivery = ({ measure }: Claim): boolean => measure === 'delivery-date';

function changed(
  earlier: DatedClaim,
  later: DatedClaim,
  { sure, said, maySayDiffers }: { sure: number; said: SaidChange; maySayDiffers: boolean },
): Comparison | undefined {
  const [x, y] = [earlier.claim.figure.quantity as NumberQuantity, later.claim.figure.quantity as NumberQuantity];
  const change = relativeDifference(x, y);
  const measure = earlier.claim.measure === later.claim.measure ? earlier.claim.measure : 'other';
  const told: Comparison = {
    relation: 'updates',
    change: change > 0 ? 'up' : 'down',
    reason: `${sayPercent(change)} ${change > 0 ? 'higher' : 'lower'} than ${sayClaim(earlier)}`,
    amount: Math.round(Math.abs(change) * 1000) / 10,
  };
  if (isOfOneRaid(earlier.claim) || isOfOneRaid(later.claim)) return undefined;
  // Seven years and two are two times, unless somebody says that the one became the other.
  if (measure === 'other' && earlier.claim.figure.kind === 'duration' && Math.abs(change) > 1 && said !== 'yes')
    return undefined;
  if (said === 'no' && (areStandingPrices(earlier, later) || areProperties(earlier, later))) {
    const isNear = Math.abs(change) <= MOST_APART;
    return sure >= SURE_OF_RIVALS && isNear
      ? { relation: 'differs', reason: told.reason, amount: told.amount! }
      : undefined;
  }
  const days = daysApart(earlier.on, later.on) ?? 0;
  // What no measure names may be revised either way, but hardly within days.
  const isRevised = days >= SAME_TIME_DAYS || (days > 0 && change > 0);
  if (
    measure === 'other'
      ? isRevised
      : isNews(earlier, later, change) ||
        (sure >= SURE_OF_REVISION && isPlanRevised(earlier, later, days)) ||
        (days >= SAME_TIME_DAYS && isPriceMoved(earlier, said))
  ) {
    const nature = natureOf(measure);
    return nature.startsWith('counts') && !runsForward(nature, change) && !areMissing(earlier.claim) ? undefined : told;
  }
  const { reason, amount = 0 } = told;
  return maySayDiffers ? { relation: 'differs', reason, amount } : undefined;
}

/** What a reader sees of two prices that neither report says to have moved: rival accounts, however far apart in time. */
const areStandingPrices = ({ claim: a }: DatedClaim, { claim: b }: DatedClaim): boolean =>
  [a, b].every((one) => one.measure === 'unit-price' && one.party === undefined && !one.scope?.contractYear) &&
  a.subject !== undefined &&
  a.subject === b.subject &&
  a.scope?.lot === b.scope?.lot;

/** What a thing holds or makes a year is told once and for all, whatever it is called. */
const areProperties = ({ claim: a }: DatedClaim, { claim: b }: DatedClaim): boolean =>
  [a, b].every((one) => one.measure === 'other' && one.figure.kind === 'quantity') && a.subject === b.subject;

/**
 * What is planned to be bought, or its price, is cut or raised in the course of time; what is signed stays, and within the
 * weeks of one debate two numbers are two accounts.
 */
function isPlanRevised(earlier: DatedClaim, later: DatedClaim, days: number): boolean {
  if (!dependsOnStatus(earlier.claim.measure) || days < SAME_TALKS_DAYS) return false;
  if (isNearMiss(earlier.claim, later.claim)) return false;
  const year = later.claim.scope?.contractYear;
  if (year && earlier.on && year <= Number(earlier.on.slice(0, 4))) return false;
  const standing = standingOf(earlier);
  return standing === undefined || !isSigned(standing);
}

/** Even what is signed has a price that may grow, where the newer report says that it has. */
const isPriceMoved = ({ claim: { measure } }: DatedClaim, said: SaidChange): boolean =>
  said === 'yes' && dependsOnStatus(measure);

/** The missing are found, or given up for dead. */
const areMissing = ({ counted, figure: { noun } }: Claim): boolean => counted === 'missing' || noun === 'missing';

/** Each night's missiles and drones are counted anew, those fired and those brought down. */
function isOfOneRaid({ measure, counted, figure }: Claim): boolean {
  if (measure === 'expended-quantity') return true;
  return (
    measure === 'lost-quantity' &&
    ['drones', 'missiles'].some((noun) => matchCounted(counted ?? figure.noun, noun) === 'same')
  );
}
