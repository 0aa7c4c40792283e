import { type Evidence, type Rule, weigh } from '../evidence';
import { phrase } from '../reading/frame';
import type { Hit } from '../reading/senses';
import type { Spot } from '../reading/spot';
import { delayOf, isTerm } from './delay';

const RULES: Rule[] = [
  {
    sense: 'late',
    measure: 'delay',
    weight: 0.75,
    reach: 7,
    only: (s, h) => isLong(s) && !isTerm(s) && !isFined(s, h),
  },
  { sense: 'endure', measure: 'endurance', weight: 0.75, reach: 8, only: (s) => isFlight(s) },
  { sense: 'setup', measure: 'deployment-time', weight: 0.75, reach: 8, only: (s) => isShort(s) },
];

/** What a time may be: how late a thing is, how long it stays up, how fast it is ready. Most are none of these. */
export const weighDuration = (spot: Spot): Evidence[] =>
  secondsOf(spot) === undefined ? [] : [...weigh(spot, RULES), ...(isLate(spot) && !isTerm(spot) ? delayOf(spot) : [])];

const HOUR_S = 3600;
const DAY_S = 86_400;

const isShort = (spot: Spot): boolean => secondsOf(spot)! <= 2 * HOUR_S;
/** From a loitering munition to a balloon. */
const isFlight = (spot: Spot): boolean => secondsOf(spot)! >= HOUR_S / 4 && secondsOf(spot)! <= 30 * DAY_S;
/** Nobody reports a delay of days. */
/** "A fine for delay" says of no time how late a thing is. */
const isFined = ({ frame }: Spot, hit: Hit): boolean =>
  /\b(fine|fines|penalty|penalties|damages|penalised|penalized)( \S+)? for( any| the| each)?$/.test(
    phrase(frame, hit.from - 4, hit.from),
  );

/** What plain words call late may be late by a week. */
const isLate = (spot: Spot): boolean => secondsOf(spot)! >= 7 * DAY_S;

const isLong = (spot: Spot): boolean => secondsOf(spot)! >= 14 * DAY_S;

const secondsOf = ({ figure: { quantity } }: Spot): number | undefined =>
  quantity.form === 'number' ? quantity.hi : undefined;
