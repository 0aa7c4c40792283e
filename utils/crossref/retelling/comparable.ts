import type { Claim, Measure } from '../../domain';
import { dependsOnStatus, natureOf } from '../compare/measure-nature';
import { areOtherMilestones } from '../compare/milestones';

/** True when two figures could be values of one thing: of one kind and unit, and dates not surely of two milestones. */
export function areComparable(claim: Claim, other: Claim): boolean {
  const [a, b] = [claim.figure, other.figure];
  if (a.kind !== b.kind || a.quantity.form !== b.quantity.form) return false;
  if (a.quantity.form === 'date' || b.quantity.form === 'date') return !areOtherMilestones(claim, other);
  if (a.kind === 'count') return true;
  return a.quantity.unit === b.quantity.unit && !areTwoProperties(claim, other);
}

/** How far a thing reaches and how high, its length and its draught: numbers of one unit, and never one of the other. */
const areTwoProperties = ({ measure: a }: Claim, { measure: b }: Claim): boolean =>
  a !== b && isProperty(a) && isProperty(b);

const isProperty = (measure: Measure): boolean =>
  measure !== 'other' && !dependsOnStatus(measure) && ['capability', 'fixed'].includes(natureOf(measure));
