import type { Claim } from '../domain';
import { growthAndBase, twinUnits } from './arithmetic-of-amounts';
import { partsAndWhole, priceAndTotal, restAndWhole } from './arithmetic-of-deals';
import type { Sum } from './terms';

/**
 * Does the sums that the figures of one article allow: price by number against total, parts against whole, delivered and
 * remaining against ordered, growth against its base, and one measure in two units. What cannot be summed is left out.
 */
export function doSums(claims: Claim[]): Sum[] {
  const sums = [priceAndTotal, partsAndWhole, restAndWhole, growthAndBase, twinUnits].flatMap((check) => check(claims));
  // An article that repeats its figures need not be told the sum twice.
  return sums.filter((one, at) => sums.findIndex(({ computation }) => computation === one.computation) === at);
}
