import { type Evidence, type Rule, weigh } from '../evidence';
import type { Spot } from '../spot';

const RULES: Rule[] = [
  { sense: 'late', measure: 'delay', weight: 0.75, reach: 7, only: (s) => isLong(s) },
  { sense: 'endure', measure: 'endurance', weight: 0.75, reach: 8, only: (s) => isFlight(s) },
  { sense: 'setup', measure: 'deployment-time', weight: 0.75, reach: 8, only: (s) => isShort(s) },
];

/** What a time may be: how late a thing is, how long it stays up, how fast it is ready. Most are none of these. */
export const weighDuration = (spot: Spot): Evidence[] => (secondsOf(spot) === undefined ? [] : weigh(spot, RULES));

const HOUR_S = 3600;
const DAY_S = 86_400;

const isShort = (spot: Spot): boolean => secondsOf(spot)! <= 2 * HOUR_S;
/** From a loitering munition to a balloon. */
const isFlight = (spot: Spot): boolean => secondsOf(spot)! >= HOUR_S / 4 && secondsOf(spot)! <= 30 * DAY_S;
/** Nobody reports a delay of days. */
const isLong = (spot: Spot): boolean => secondsOf(spot)! >= 14 * DAY_S;

const secondsOf = ({ figure: { quantity } }: Spot): number | undefined =>
  quantity.form === 'number' ? quantity.hi : undefined;
