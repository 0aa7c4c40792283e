import { type Evidence, weigh } from '../evidence';
import { phrase } from '../reading/frame';
import type { Hit } from '../reading/senses';
import type { Spot } from '../reading/spot';
import { headOf, singular } from './nouns';
import { isAhead } from './tense';

/** "Iran fired 550 missiles", "92 interceptors were used", "sends 80 drones": ammunition that is spent, and no order. */
export function expended(spot: Spot): Evidence[] {
  if (!isAmmunition(spot)) return [];
  return weigh(spot, [
    { sense: 'halt', measure: 'lost-quantity', weight: 0.85, reach: 9, only: (s, h) => !isAhead(s.frame, h) },
    {
      sense: 'expend',
      measure: 'expended-quantity',
      weight: 0.92,
      reach: 9,
      only: (s, h) => !isAhead(s.frame, h) && !CAPABLE.test(phrase(s.frame, h.from - 3, h.from)) && !isOfWhole(s, h),
    },
  ]);
}

/** "Stopped 477 of the 512 drones that Russia launched": the whole was launched. */
const isOfWhole = ({ figure, frame, at }: Spot, hit: Hit): boolean =>
  figure.partOf !== undefined && hit.from > at && frame.bySense.has('halt');

/** True for a count of what is fired, dropped or flown into a target. */
export const isAmmunition = ({ figure }: Spot): boolean => AMMUNITION.has(singular(headOf(figure.noun ?? '')));
const AMMUNITION = new Set(
  'missile drone uav rocket shell bomb interceptor projectile munition round torpedo icbm warhead weapon glider'.split(
    ' ',
  ),
);
/** What it can do, not what it did. */
const CAPABLE = /\b(can|could|able|capable|designed|to|of|each|it|launchers?|for)$/;
