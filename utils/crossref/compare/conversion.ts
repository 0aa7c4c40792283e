import { dollarsOf } from '../../currencies';
import type { InDollars, NumberQuantity } from '../../domain';
import { sayNumber } from '../wording/say-amount';
import { sayClaim, sayPercent } from '../wording/wording';
import type { DatedClaim } from './comparison';
import { isSigned } from './measure-nature';

/** Writers convert at the rate of the day, mostly rounded: a tenth either way is the same sum. */
const FITS = 0.1;
/** Two sums further apart than this in one currency are hardly told of one thing, and their distance says nothing. */
const WORTH_SAYING = 0.25;

/**
 * What two sums in different currencies come to in US dollars, in a reader's words; undefined where no rate is known.
 * A conversion never makes a difference: it is at the mean rate of a year, and nobody wrote it.
 */
export function sayConverted(earlier: DatedClaim, later: DatedClaim): string | undefined {
  const [x, y] = [inDollars(earlier, later), inDollars(later, earlier)];
  if (!x || !y) return undefined;
  if (unitOf(earlier) === 'USD') {
    const against = sayAgainst(y, x) ?? 'which after conversion fits';
    return `another currency: this one is ${sayInDollars(y)}, ${against} ${sayClaim(earlier)}`;
  }
  const against = sayAgainst(x, y);
  const verdict = against ? `${against} ${against === FAR ? 'the sum here' : 'here'}` : 'which fits after conversion';
  return `another currency: ${sayClaim(earlier)} is ${sayInDollars(x)}, ${verdict}`;
}

/** "about $4.8 billion at 2018's mean rate". */
export const sayInDollars = (sum: InDollars): string => `about ${sayDollars(sum)} at ${sum.year}’s mean rate`;

const FAR = 'against';

/** "15 % less than", "against"; undefined where the two fit. */
function sayAgainst(told: InDollars, other: InDollars): string | undefined {
  const [a, b] = [middle(told), middle(other)];
  if (Math.max(a, b) / Math.min(a, b) - 1 <= FITS) return undefined;
  const change = a / b - 1;
  return Math.abs(change) > WORTH_SAYING ? FAR : `${sayPercent(change)} ${change > 0 ? 'more' : 'less'} than`;
}

const sayDollars = ({ lo, hi }: InDollars): string =>
  lo === hi ? `$${rounded(lo)}` : `$${rounded(lo)} to $${rounded(hi)}`;

const rounded = (value: number): string => sayNumber(Number(value.toPrecision(2)));

/** By the year of the contract where one of the two names it, else by that of each report; talk is of its own day. */
function inDollars({ claim, on }: DatedClaim, other: DatedClaim): InDollars | undefined {
  const isOneDeal = claim.scope?.deal === other.claim.scope?.deal && (!claim.status || isSigned(claim.status));
  const borrowed = isOneDeal ? other.claim.scope?.contractYear : undefined;
  const year = claim.scope?.contractYear ?? borrowed ?? Number(on?.slice(0, 4));
  return dollarsOf(claim.figure.quantity as NumberQuantity, year);
}

const unitOf = ({ claim: { figure } }: DatedClaim): string =>
  figure.quantity.form === 'number' ? figure.quantity.unit : '';

const middle = ({ lo, hi }: InDollars): number => (lo + hi) / 2;
