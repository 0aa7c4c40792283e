import type { Hedge, NumberQuantity } from '../../domain';

/** A number ready to compare. Money is bounded more tightly, since writers round it down to "over 5 billion". */
export interface Reading {
  quantity: NumberQuantity;
  hedge: Hedge;
  money: boolean;
  /** Of things, which nobody rounds to hundreds while saying one by one. */
  isCount: boolean;
}

/** Why two numbers agree. */
export type Agreement = 'same' | 'inside' | 'rounded' | 'close' | 'about' | 'bound' | 'converted';

/** Below this relative difference nobody would call two numbers different. */
const CLOSE = 0.001;
/** "About 64,000" still covers 63,000. */
const ABOUT = 0.025;
/** "Nearly 375" covers what lies a little below. */
const NEARLY = 0.05;
/** "Over 5 billion" is met by 5.5, no more: a writer with 6 in hand would have said so. */
const MONEY_BOUND = 0.1;
/** "More than 100" is met up to its double; beyond that the bound says too little to agree with. */
const COUNT_BOUND = 1;
/** Nobody rounds 716 million to a billion. */
const MOST_ROUNDED = 0.2;
/** So near are a number in full hundreds and what was rounded to it: 7,300 and 7,291. */
const TO_HUNDREDS = 0.005;
/** Float noise. */
const EPSILON = 1e-9;

/** How two numbers of one unit agree, or undefined when they do not. */
export function agreementOf(a: Reading, b: Reading): Agreement | undefined {
  const [x, y] = [written(a), written(b)];
  if (x.lo === y.lo && x.hi === y.hi) return 'same';
  if (meet(x, y)) return 'inside';
  if (gap(x, y) <= CLOSE) return 'close';
  const converted = differentUnits(a.quantity.step, b.quantity.step);
  if (!converted && (roundsTo(a, b) || isInHundreds(a, b) || isInHundreds(b, a))) return 'rounded';
  if (meet(widened(a), y) || meet(x, widened(b))) return isBound(a.hedge) || isBound(b.hedge) ? 'bound' : 'about';
  if (converted && gap(x, y) <= ABOUT) return 'converted';
  return undefined;
}

/** Relative difference of the later to the earlier number, signed, by their middles. */
export function relativeDifference(earlier: NumberQuantity, later: NumberQuantity): number {
  const [from, to] = [(earlier.lo + earlier.hi) / 2, (later.lo + later.hi) / 2];
  return from === to ? 0 : from === 0 ? Math.sign(to) : (to - from) / Math.abs(from);
}

interface Interval {
  lo: number;
  hi: number;
}

const written = ({ quantity }: Reading): Interval => ({ lo: quantity.lo, hi: quantity.hi });

const meet = (a: Interval, b: Interval): boolean =>
  a.lo <= b.hi + EPSILON * Math.abs(b.hi) && b.lo <= a.hi + EPSILON * Math.abs(a.hi);

/** Relative distance between the nearest ends. */
function gap(a: Interval, b: Interval): number {
  const [near, far] = nearestEnds(a, b);
  const size = Math.max(Math.abs(near), Math.abs(far));
  return size === 0 ? 0 : Math.abs(near - far) / size;
}

const nearestEnds = (a: Interval, b: Interval): [number, number] => (a.hi < b.lo ? [a.hi, b.lo] : [a.lo, b.hi]);

const isBound = (hedge: Hedge): boolean => hedge !== 'exact' && hedge !== 'about' && hedge !== 'between';

function widened({ quantity: { lo, hi }, hedge, money }: Reading): Interval {
  const bound = money ? MONEY_BOUND : COUNT_BOUND;
  switch (hedge) {
    case 'about':
      return { lo: lo - Math.abs(lo) * ABOUT, hi: hi + Math.abs(hi) * ABOUT };
    case 'nearly':
      return { lo: lo - Math.abs(lo) * NEARLY, hi };
    case 'at-least':
    case 'more-than':
      return { lo, hi: hi + Math.abs(hi) * bound };
    case 'at-most':
    case 'less-than':
    case 'up-to':
      return { lo: Math.min(lo, hi / (1 + bound)), hi };
    default:
      return { lo, hi };
  }
}

/** True when the finer number, rounded to the coarser one's last written digit, is the coarser one. */
function roundsTo(a: Reading, b: Reading): boolean {
  const [fine, coarse] = a.quantity.step <= b.quantity.step ? [a, b] : [b, a];
  const step = coarse.quantity.step;
  if (step <= 0 || fine.quantity.step === step) return false;
  const [x, y] = nearestEnds(written(fine), written(coarse));
  if (isBeyond(x, y, coarse.hedge) || gap(written(fine), written(coarse)) > MOST_ROUNDED) return false;
  if (Math.round(x / step + EPSILON) === Math.round(y / step + EPSILON)) return true;
  // 5.65 is 5.6 to some; 5.5 is 5 to nobody.
  return Math.abs(x - y) <= step * (HALF + EPSILON) && gap(written(fine), written(coarse)) <= HALF_DOWN;
}

/** True on the side of a bound that it rules out: 3.9 for "over 4". */
function isBeyond(value: number, bound: number, hedge: Hedge): boolean {
  if (hedge === 'more-than' || hedge === 'at-least') return value < bound;
  return (hedge === 'less-than' || hedge === 'at-most' || hedge === 'up-to') && value > bound;
}

/** True when the second number is in full hundreds of its last written digit, and all but the first one. */
function isInHundreds(a: Reading, b: Reading): boolean {
  if (a.isCount || b.isCount || b.quantity.lo !== b.quantity.hi) return false;
  const hundreds = b.quantity.hi / (b.quantity.step * HUNDRED);
  const isFull = hundreds >= 1 && Math.abs(hundreds - Math.round(hundreds)) < EPSILON;
  return isFull && gap(written(a), written(b)) <= TO_HUNDREDS && gap(written(a), written(b)) * hundreds < HALF;
}

const HUNDRED = 100;
const HALF = 0.5;
/** A half is cut off only where that changes next to nothing. */
const HALF_DOWN = 0.01;

/** Steps that are no power of ten apart come from different units: miles and kilometres, short and metric tons. */
export function differentUnits(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const digits = Math.log10(a / b);
  return Math.abs(digits - Math.round(digits)) > 0.005;
}
