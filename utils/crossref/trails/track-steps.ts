import type { Change, Claim, DateQuantity, Months, Observation, Step } from '../../domain';
import { daysMeet, daysOfPeriod, monthsApart } from '../compare/calendar';
import { compareClaims } from '../compare/compare-claims';
import { belongsToDeal, natureOf } from '../compare/measure-nature';
import { agreementOf } from '../compare/number-agreement';

/** A value on its line: the observation, and what it did to the one that stood before. */
export interface Row {
  seen: Observation;
  isHere: boolean;
  isCopy: boolean;
  step: Step;
  change?: Change;
  months?: Months;
}

/** A value in its place on the line, before it is known what it does. */
export type Placed = Pick<Row, 'seen' | 'isHere' | 'isCopy'>;

/** The value that started or last changed the line stays its measure, so that roundings never add up to a change. */
export function stepThrough(placed: Placed[]): Row[] {
  let standing: Observation | undefined;
  return placed.map((row, at) => {
    if (!standing) {
      standing = row.seen;
      return { ...row, step: 'start' };
    }
    const { step, change } = stepFrom(standing, row.seen);
    const hasMoved = step === 'changed' || (step === 'contradicts' && isMove(standing, placed.slice(at)));
    const months = hasMoved ? monthsBetween(standing.claim, row.seen.claim) : undefined;
    if (hasMoved && !row.isCopy) standing = row.seen;
    return {
      ...row,
      step: hasMoved ? 'changed' : step,
      ...(hasMoved && change && { change }),
      ...(months && { months }),
    };
  });
}

const STEPS = { agrees: 'same', updates: 'changed', differs: 'contradicts', disputed: 'disputed' } as const;

function stepFrom(standing: Observation, next: Observation): Pick<Row, 'step' | 'change'> {
  const { relation, change } = compareClaims(dated(standing), dated(next));
  const value = byValue(standing.claim, next.claim);
  if (relation === 'not-comparable' || relation === 'agrees' || value.step === 'same') {
    return relation === 'agrees' ? { step: 'same' } : value;
  }
  return { step: STEPS[relation], ...((change ?? value.change) && { change: change ?? value.change }) };
}

/** How many later reports are asked whether the value that stood comes back. */
const ASKED = 8;

/**
 * Whether a number that contradicts the one that stood is no slip of a pen but where the deal has gone: reports follow,
 * and none of them goes back to it. `rows` begin with the one that contradicts.
 */
function isMove(standing: Observation, [first, ...later]: Placed[]): boolean {
  if (!first || first.isCopy || !isFirm(first) || !belongsToDeal(first.seen.claim.measure)) return false;
  const asked = later.filter((row) => !row.isCopy && isFirm(row)).slice(0, ASKED);
  return asked.length > 0 && asked.every(({ seen }) => stepFrom(standing, seen).step !== 'same');
}

const isFirm = ({ seen }: Placed): boolean =>
  seen.claim.figure.hedge === 'exact' && seen.claim.figure.quantity.form === 'number';

/** "About 100" is no news of 96. */
const LOOSE = 0.05;

/** The step by the values alone, for those that are too little alike to be compared in full, and for loose ones. */
function byValue({ measure, figure: a }: Claim, { figure: b }: Claim): { step: Step; change?: Change } {
  const [x, y] = [a.quantity, b.quantity];
  if (x.form === 'date' || y.form === 'date') {
    const [from, to] = [daysOfPeriod(x as DateQuantity), daysOfPeriod(y as DateQuantity)];
    if (daysMeet(from, to)) return { step: 'same' };
    return { step: 'changed', change: to.first > from.first ? 'slips' : 'advances' };
  }
  const slack = [a, b].some(({ hedge }) => hedge === 'about' || hedge === 'nearly') ? LOOSE : 0;
  const isLoose = x.lo <= y.hi * (1 + slack) && y.lo <= x.hi * (1 + slack);
  const kind = { money: a.kind === 'money', isCount: a.kind === 'count' };
  const agreement = agreementOf({ quantity: x, hedge: a.hedge, ...kind }, { quantity: y, hedge: b.hedge, ...kind });
  if (isLoose || agreement === 'rounded' || agreement === 'close') return { step: 'same' };
  const nature = natureOf(measure);
  const isFixed = nature === 'fixed' || nature === 'capability';
  return { step: isFixed ? 'contradicts' : 'changed', change: y.lo > x.lo ? 'up' : 'down' };
}

/** Months from one promised date to another; undefined where they meet or are no dates. */
export function monthsBetween({ figure: a }: Claim, { figure: b }: Claim): Months | undefined {
  const [from, to] = [a.quantity, b.quantity];
  if (from.form !== 'date' || to.form !== 'date') return undefined;
  return daysMeet(daysOfPeriod(from), daysOfPeriod(to)) ? undefined : monthsApart(from, to);
}

const dated = ({ claim, report }: Observation) => ({ claim, on: report.publishedOn });
