import type { Claim } from '../../domain';
import { areOtherMilestones } from '../milestones';

/** True when two figures could be values of one thing: of one kind and unit, and dates not surely of two milestones. */
export function areComparable(claim: Claim, other: Claim): boolean {
  const [a, b] = [claim.figure, other.figure];
  if (a.kind !== b.kind || a.quantity.form !== b.quantity.form) return false;
  if (a.quantity.form === 'date' || b.quantity.form === 'date') return !areOtherMilestones(claim, other);
  if (a.kind === 'count') return true;
  return a.quantity.unit === b.quantity.unit;
}
