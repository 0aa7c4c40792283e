import type { Claim, NumberQuantity } from '../domain';
import { areOfOneDeal, sum, unitOf } from './arithmetic-of-deals';
import { ORIGINAL } from './series-parts';
import { type Sum, sayNumber, termsOf } from './terms';

/** Percentages are rounded, and so are the sums they are taken of. */
const GROWTH_SLACK = 2;
/** Writers convert freely: 300 miles are "480 km". */
const UNIT_SLACK = 0.03;

/** "From 78 to 141 billion, up 81 per cent": growth against the former and the present estimate. */
export function growthAndBase(claims: Claim[]): Sum[] {
  const estimates = termsOf(claims, ({ measure }) => measure === 'budget' || measure === 'unit-price');
  return termsOf(claims, ({ measure, scope }) => measure === 'growth' && scope?.part !== ORIGINAL).flatMap((growth) => {
    const near = estimates.filter((one) => areOfOneDeal(one, growth));
    const bases = near.filter(({ claim }) => claim.scope?.part === ORIGINAL);
    const base = bases[0];
    const present = near.filter(({ claim }) => claim.scope?.part !== ORIGINAL && claim.measure === base?.claim.measure);
    const now = present[0];
    if (!base || !now || bases.length > 1 || present.length > 1 || unitOf(base) !== unitOf(now) || base.value <= 0)
      return [];
    const percent = (now.value / base.value - 1) * 100;
    const slack = GROWTH_SLACK + ((now.slack + base.slack) / base.value) * 100;
    const fits = Math.abs(percent - growth.value) <= slack;
    const text = `${sayNumber(now.value)} is ${sayNumber(percent)} % above ${sayNumber(base.value)}`;
    return [sum([base, now, growth], fits, fits ? text : `${text}, not ${growth.value} %`)];
  });
}

/** One measure in two units: "300 miles (483 km)". Two currencies are no sum, since their rate is another day's. */
export function twinUnits(claims: Claim[]): Sum[] {
  return claims.flatMap(({ figure }, at) => {
    const twin = figure.twin === undefined || figure.twin < at ? undefined : claims[figure.twin]?.figure;
    if (!twin || figure.kind !== 'quantity' || twin.kind !== 'quantity') return [];
    const [a, b] = [figure.quantity as NumberQuantity, twin.quantity as NumberQuantity];
    if (a.unit !== b.unit || a.hi === 0) return [];
    const slack = UNIT_SLACK + (a.step + b.step) / 2 / Math.abs(a.hi);
    const fits = Math.abs(b.hi / a.hi - 1) <= slack;
    const share = sayNumber(Math.abs(b.hi / a.hi - 1) * 100);
    const computation = fits
      ? `${figure.surface} is ${twin.surface}`
      : `${figure.surface} is not ${twin.surface}: ${share} % apart`;
    return [{ at: [at, figure.twin!], fits, computation }];
  });
}
