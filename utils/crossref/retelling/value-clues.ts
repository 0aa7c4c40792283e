import type { Claim, DateQuantity, NumberQuantity, Quantity } from '../../domain';
import { daysMeet, daysOfPeriod } from '../compare/calendar';
import { readingOf } from '../compare/compare-numbers';
import { natureOf } from '../compare/measure-nature';
import { type Agreement, agreementOf } from '../compare/number-agreement';
import { digitsOf } from '../trails/telling';
import type { Clue } from './weights';

/** Takes a clue and how much of it there is. Called for every clue of tens of thousands of pairs: no lists are made. */
export type Tell = (clue: Clue, much: number) => void;

/** True when two figures have values that fit each other. */
export function valuesFit(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' && y.form === 'date') return daysMeet(daysOfPeriod(x), daysOfPeriod(y));
  return howTheyAgree(a, b) !== undefined;
}

/** Read as their measure is: what a thing can do is told by its best value, and "up to 400 km" is no fit for 250. */
const howTheyAgree = (a: Claim, b: Claim): Agreement | undefined => agreementOf(readingOf(a), readingOf(b));

/** Tells what the values themselves say for and against being of one thing. */
export function tellValues(a: Claim, b: Claim, days: number | undefined, tell: Tell): void {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (!valuesFit(a, b)) {
    if (isSlipOfPen(x, y)) tell('far-days', 1);
    if (x.form === 'date' && y.form === 'date') tell('far-date', Math.sqrt(Math.min(FARTHEST, yearsApart(x, y))));
    else if (x.form === 'number' && y.form === 'number') {
      tell(isCounter(a, b, days) ? 'far-counter' : farOf(a), Math.min(FARTHEST, timesApart(x, y)));
      if (timesApart(x, y) < LITTLE) tell('far-little', 1);
    }
    if (days === undefined) return;
    tell('far-weeks', Math.log10(1 + Math.abs(days)));
    const growth = x.hi === y.hi ? 0 : x.hi > y.hi ? 1 : -1;
    if (growth * days > 0) tell('far-grows', 1);
    if (growth && isAgainstItsRun(a, b, growth * days)) tell('far-against', 1);
    return;
  }
  tell('value-fits', 1);
  if (x.form === 'date' && y.form === 'date') {
    if (x.lo === y.lo && x.hi === y.hi) tell('value-same', 1);
    tell('inside', Math.min(MOST_INSIDE, Math.abs(yearsOf(x) - yearsOf(y))));
    tell('digits', DATE_DIGITS[Math.min(String(x.lo).length, String(y.lo).length)] ?? 0);
    return;
  }
  if (howTheyAgree(a, b) === 'same') tell('value-same', 1);
  if (areOfAFew(a, b)) tell('value-few', 1);
  tell('digits', Math.min(3, digitsOf(a), digitsOf(b)));
}

/** Two of one thing and two of another stand in every report. */
const MOST_OF_A_FEW = 5;

/** True for two counts that many things have. */
export const areOfAFew = (a: Claim, b: Claim): boolean => isOfAFew(a) && isOfAFew(b);

const isOfAFew = ({ figure: { kind, quantity } }: Claim): boolean =>
  kind === 'count' && quantity.form === 'number' && quantity.hi <= MOST_OF_A_FEW;

/** A day is as telling as three digits, a month as two, a year as none: every report is full of years. */
const DATE_DIGITS: Record<number, number> = { 10: 3, 7: 2 };
/** A year inside three of them is hardly the same date; inside ten it is no less. */
const MOST_INSIDE = 3;

function yearsOf(quantity: DateQuantity): number {
  const { first, last } = daysOfPeriod(quantity);
  return (last - first) / 365;
}

/** Days by which two dates of one event may miss each other through a slip of the pen. */
export const SLIP_OF_PEN_DAYS = 4;
const DAY_DIGITS = 'YYYY-MM-DD'.length;

/** Two days so near that one may be the other, miscounted. */
function isSlipOfPen(x: Quantity, y: Quantity): boolean {
  if (x.form !== 'date' || y.form !== 'date' || x.lo.length < DAY_DIGITS || y.lo.length < DAY_DIGITS) return false;
  return Math.abs(daysOfPeriod(x).last - daysOfPeriod(y).last) <= SLIP_OF_PEN_DAYS;
}

/** Years, or powers of e, beyond which it makes no difference. */
const FARTHEST = 5;

/** A quarter more, as a power of e. */
const LITTLE = 0.22;

/** Fewer delivered than before, or more that remain. */
function isAgainstItsRun(a: Claim, b: Claim, growth: number): boolean {
  const nature = natureOf(a.measure === 'other' ? b.measure : a.measure);
  return (nature === 'counts-up' && growth < 0) || (nature === 'counts-down' && growth > 0);
}

/** A count that has grown as it should: how much says little then. */
function isCounter(a: Claim, b: Claim, days: number | undefined): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (natureOf(a.measure) !== 'counts-up' || a.measure !== b.measure || !days) return false;
  return x.form === 'number' && y.form === 'number' && (x.hi - y.hi) * days > 0;
}

function farOf({ figure: { kind } }: Claim): Clue {
  if (kind === 'money') return 'far-money';
  return kind === 'count' ? 'far-count' : 'far-other';
}

function yearsApart(a: DateQuantity, b: DateQuantity): number {
  const [x, y] = [daysOfPeriod(a), daysOfPeriod(b)];
  return Math.min(Math.abs(x.first - y.last), Math.abs(y.first - x.last)) / 365;
}

const timesApart = (a: NumberQuantity, b: NumberQuantity): number => Math.abs(Math.log(middle(a) / middle(b)));

const middle = ({ lo, hi }: NumberQuantity): number => Math.abs(lo + hi) / 2 || 0.5;
