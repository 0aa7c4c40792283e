import type { Claim } from '../domain';
import { compareDates } from './compare-dates';
import { compareNumbers } from './compare-numbers';
import type { Comparison, DatedClaim } from './comparison';
import { likeForLike } from './like-for-like';
import { sayClaim, sayEntity } from './wording';

/**
 * What the later claim has to do with the earlier one. Total: any two claims get an answer. Seen the other way round
 * it agrees or differs just the same; a slip becomes an advance, a rise a fall.
 */
export function compareClaims(earlier: DatedClaim, later: DatedClaim): Comparison {
  const likeness = likeForLike(earlier, later);
  if (likeness.conflict?.key === 'party' && isOneSum(earlier.claim, later.claim)) return oneSum(earlier, later);
  if (likeness.conflict) return likeness.conflict;
  const dates = earlier.claim.figure.quantity.form === 'date';
  const answer = dates ? compareDates(earlier, later, likeness) : compareNumbers(earlier, later, likeness);
  // A loose end is no matter while the two agree, but no difference can be built on it.
  return answer.relation === 'agrees' || answer.relation === 'not-comparable' ? answer : (likeness.doubt ?? answer);
}

/** Three digits in common are no chance: one report names the buyer, the other the seller or a third country. */
const TELLING = 100;

function isOneSum(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' || y.form === 'date' || x.lo !== x.hi || y.lo !== y.hi || x.lo !== y.lo) return false;
  let digits = Math.round(x.lo / x.step);
  while (digits >= TELLING && digits % 10 === 0) digits /= 10;
  return x.step > 0 && digits >= TELLING;
}

function oneSum(earlier: DatedClaim, later: DatedClaim): Comparison {
  const [before, now] = [earlier.claim.party, later.claim.party].map((party) => sayEntity(party ?? ''));
  return { relation: 'agrees', reason: `the same as ${sayClaim(earlier)}, told of ${now} here and of ${before} there` };
}
