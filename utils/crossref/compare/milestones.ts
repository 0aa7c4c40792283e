import type { Claim, DateQuantity, Milestone, MilestoneEvent } from '../../domain';
import { sayMilestone, sayWhich } from '../wording/say-milestone';
import { sayClaim, sayMonths } from '../wording/wording';
import { daysApart, daysMeet, daysOfPeriod, monthsApart } from './calendar';
import { type Comparison, type DatedClaim, notComparable } from './comparison';
import { type LikeForLike, likeInAllElse } from './like-for-like';
import { SAME_TIME_DAYS } from './news';

/** How sure a milestone must be read before anything is built on it. */
const SURE = 0.6;
/** What is only taken for a delivery because it is due keeps nothing apart. */
const SURE_OF_OTHER = 0.7;
/** A contradiction is loud, so both must be surer. */
const SURE_OF_DIFFERENCE = 0.75;
/** Two dates told as done and further apart than this are of two things. */
const CREDIBLE_DONE_MONTHS = 14;
/** No plan slips by more and is still the same. */
const CREDIBLE_SLIP_MONTHS = 150;

/** The milestone of a date, where it is sure. */
export const milestoneOf = ({ milestone, figure }: Claim): Milestone | undefined =>
  milestone && milestone.sure >= SURE && figure.quantity.form === 'date' ? milestone : undefined;

/**
 * Events that writers use for one another: they may agree, but nothing follows from a difference. Each name is a group;
 * what shares none is never the same milestone.
 */
const GROUPS: Partial<Record<MilestoneEvent, string[]>> = {
  commissioning: ['delivery', 'service-entry'],
  'initial-capability': ['service-entry'],
  deployment: ['service-entry', 'deployment'],
  completion: ['completion', 'full-capability', 'delivery'],
  firing: ['firing', 'flight'],
  'roll-out': ['roll-out', 'delivery'],
  'construction-start': ['construction-start', 'steel-cutting', 'production-start'],
};

/** The groups a claim belongs to by its milestone; none where that is unsure. */
export function milestoneGroups(claim: Claim): readonly string[] {
  const milestone = milestoneOf(claim);
  return milestone ? groupsOf(milestone.event) : [];
}

const groupsOf = (event: MilestoneEvent): readonly string[] => GROUPS[event] ?? [event];

const areNear = (a: MilestoneEvent, b: MilestoneEvent): boolean =>
  a === b || groupsOf(a).some((group) => groupsOf(b).includes(group));

/** True where two dates are surely of two different milestones, whatever else they have in common. */
export function areOtherMilestones(a: Claim, b: Claim): boolean {
  const [x, y] = [milestoneOf(a), milestoneOf(b)];
  return x !== undefined && y !== undefined && conflictOf(x, y) !== undefined;
}

/**
 * True for two dates of one measure that one report tells as a handover and the other as an entry into service: where
 * neither tells of both, writers mean one day by them.
 */
export function mayBeOneHandover(a: Claim, b: Claim): boolean {
  const [x, y] = [milestoneOf(a), milestoneOf(b)];
  return (
    a.measure === b.measure &&
    x !== undefined &&
    y !== undefined &&
    HANDED_OVER.has(x.event) &&
    HANDED_OVER.has(y.event) &&
    conflictOf({ ...x, event: 'delivery' }, { ...y, event: 'delivery' }) === undefined
  );
}

const HANDED_OVER = new Set<MilestoneEvent>([
  'delivery',
  'service-entry',
  'commissioning',
  'initial-capability',
  'completion',
]);

/**
 * Compares two dates by what happens then; undefined where that is unsure of either, or where their common measure tells
 * them apart as well.
 */
export function compareMilestones(earlier: DatedClaim, later: DatedClaim): Comparison | undefined {
  const [a, b] = [earlier.claim, later.claim];
  const [x, y] = [milestoneOf(a), milestoneOf(b)];
  if (!x || !y || !a.subject || a.subject !== b.subject) return undefined;
  const conflict = conflictOf(x, y);
  // Of one measure, the place in the series is read from all dates of a report together.
  if (a.measure === b.measure && a.measure !== 'other') return conflict?.key === 'measure' ? conflict : undefined;
  if (conflict) return conflict;
  const likeness = likeInAllElse(asPlan(earlier), asPlan(later));
  return likeness.conflict ?? compareDays(earlier, later, x, y, likeness);
}

/** What else tells two milestones apart is what tells apart two deliveries: buyer, contract, lot. */
const asPlan = (dated: DatedClaim): DatedClaim => {
  const { scope, status: _, ...claim } = dated.claim;
  const { part: __, ...rest } = scope ?? {};
  return { ...dated, claim: { ...claim, measure: 'delivery-date', scope: rest } };
};

function conflictOf(a: Milestone, b: Milestone): Comparison | undefined {
  if (!areNear(a.event, b.event) && Math.min(a.sure, b.sure) >= SURE_OF_OTHER) {
    return notComparable('measure', `another milestone: ${sayMilestone(b)}, not ${sayMilestone(a)}`);
  }
  const [x, y] = [placeOf(a), placeOf(b)];
  if (x !== undefined && y !== undefined && areTwoPlaces(x, y)) {
    return notComparable('part', `another one of the series: ${sayWhich(b)}, not ${sayWhich(a)}`);
  }
  return a.of && b.of && a.of !== b.of
    ? notComparable('part', `of a ${WORDS_OF[b.of]}, not of a ${WORDS_OF[a.of]}`)
    : undefined;
}

/** The fourth may be the last, or one of the last two; any other two places are two. */
const areTwoPlaces = (x: Place, y: Place): boolean =>
  x !== y && !(x === 'last' && typeof y === 'number') && !(y === 'last' && typeof x === 'number');

const WORDS_OF = { prototype: 'prototype', serial: 'series-built one', batch: 'batch', unit: 'unit' } as const;

type Place = NonNullable<Milestone['which']>;

/** All have come when the last has; of what happens once to each, the first is meant where none is named. */
function placeOf({ which, event }: Milestone): Place | undefined {
  if (which === 'all' || event === 'completion') return 'last';
  if (which === 1) return 'first';
  return which ?? (OPEN.has(event) ? undefined : 'first');
}

/** What happens again and again is of none in particular where none is named. */
const OPEN = new Set<MilestoneEvent>(['delivery', 'retirement', 'deployment', 'full-capability', 'commissioning']);

function compareDays(
  earlier: DatedClaim,
  later: DatedClaim,
  x: Milestone,
  y: Milestone,
  likeness: LikeForLike,
): Comparison {
  const [a, b] = [earlier.claim.figure.quantity as DateQuantity, later.claim.figure.quantity as DateQuantity];
  const [from, to] = [daysOfPeriod(a), daysOfPeriod(b)];
  if (daysMeet(from, to)) {
    const same = a.lo === b.lo && a.hi === b.hi;
    const former = x.isFormer === y.isFormer ? '' : ', as it was planned before';
    return { relation: 'agrees', reason: `${same ? 'the same as' : 'fits'} ${sayClaim(earlier)}${former}` };
  }
  const { least, most } = monthsApart(a, b);
  const months = Math.min(Math.abs(least), Math.abs(most));
  const forward = to.first > from.first;
  const apart = `${sayMonths(least, most)} ${forward ? 'later' : 'earlier'} than ${sayClaim(earlier)}`;
  const doubt = doubtOf(x, y, likeness);
  if (doubt) return notComparable(doubt.key, `${apart}, but ${doubt.reason}`);
  if (x.isFormer || y.isFormer) {
    // What was planned once lies before what is planned now: a step back is another plan.
    if (!forward || (x.isFormer && y.isFormer)) return notComparable('part', `${apart}: a former plan`);
  } else if (x.isDone || y.isDone) {
    if (x.isDone && y.isDone) return doneTwice(apart, months, x, y);
    if (x.isDone) return notComparable('status', `${apart}, which was told as done`);
  }
  if (months > CREDIBLE_SLIP_MONTHS) return notComparable('distance', `${apart}: too far to be the same thing`);
  const days = daysApart(earlier.on, later.on);
  if (days !== undefined && days < SAME_TIME_DAYS) {
    return isSurelyPlanned(x) && isSurelyPlanned(y)
      ? { relation: 'differs', reason: apart, amount: months }
      : notComparable('distance', `${apart}, told at the same time`);
  }
  return {
    relation: 'updates',
    change: forward ? 'slips' : 'advances',
    reason: `${sayMilestone(y)} ${forward ? 'slips' : 'comes forward'} by ${sayMonths(least, most)}: ${sayClaim(earlier)} before`,
    amount: months,
  };
}

const isSurelyPlanned = ({ sure, isFormer, isDone }: Milestone): boolean =>
  sure >= SURE_OF_DIFFERENCE && !isFormer && !isDone;

/** What a ministry calls initial capability, a newspaper calls being in service. */
const MEAN_ONE = new Set<MilestoneEvent>(['service-entry', 'initial-capability']);

/** A loose end on which no slip can be built. */
function doubtOf(
  x: Milestone,
  y: Milestone,
  { doubt, unstated }: LikeForLike,
): { key: NonNullable<Comparison['key']>; reason: string } | undefined {
  if (x.event !== y.event && !(MEAN_ONE.has(x.event) && MEAN_ONE.has(y.event)))
    return { key: 'measure', reason: `one is ${sayMilestone(y)}, the other ${sayMilestone(x)}` };
  if (placeOf(x) !== placeOf(y)) return { key: 'part', reason: 'only one of the two says which one' };
  if (x.of !== y.of && (x.of === 'prototype' || y.of === 'prototype'))
    return { key: 'part', reason: 'only one of the two is of a prototype' };
  if (doubt) return { key: doubt.key ?? 'part', reason: doubt.reason };
  return unstated.includes('deal') ? { key: 'deal', reason: 'only one of the two is of a further deal' } : undefined;
}

/** What has happened has one date: unless it happens again and again. */
function doneTwice(apart: string, months: number, x: Milestone, y: Milestone): Comparison {
  const isOnce = !OFTEN.has(x.event) || (x.which !== undefined && x.which === y.which);
  const isSure = Math.min(x.sure, y.sure) >= SURE_OF_DIFFERENCE;
  return isOnce && isSure && months <= CREDIBLE_DONE_MONTHS
    ? { relation: 'differs', reason: apart, amount: months }
    : notComparable('distance', `${apart}: perhaps another one`);
}

const OFTEN = new Set<MilestoneEvent>([
  'delivery',
  'firing',
  'deployment',
  'signature',
  'approval',
  'selection',
  'return',
  'retirement',
  'trials-start',
  'trials-end',
  'completion',
  'opening',
  'launch',
  'keel-laying',
  'steel-cutting',
  'commissioning',
]);
