import type { Claim } from '../../domain';

/** True when two figures are of one kind and unit, so that they could be values of one thing. */
export function areComparable({ figure: a }: Claim, { figure: b }: Claim): boolean {
  if (a.kind !== b.kind || a.quantity.form !== b.quantity.form) return false;
  if (a.kind === 'count' || a.quantity.form === 'date' || b.quantity.form === 'date') return true;
  return a.quantity.unit === b.quantity.unit;
}
