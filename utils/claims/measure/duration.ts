import { type Evidence, weigh } from '../evidence';
import type { Spot } from '../spot';

/** A short time is how fast a system is ready; longer ones are left `other`. */
export function weighDuration(spot: Spot): Evidence[] {
  const { quantity } = spot.figure;
  if (quantity.form !== 'number' || quantity.hi > TWO_HOURS_S) return [];
  return weigh(spot, [{ sense: 'setup', measure: 'deployment-time', weight: 0.75, reach: 8 }]);
}

const TWO_HOURS_S = 7200;
