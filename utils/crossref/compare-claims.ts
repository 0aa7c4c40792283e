import { compareDates } from './compare-dates';
import { compareNumbers } from './compare-numbers';
import type { Comparison, DatedClaim } from './comparison';
import { likeForLike } from './like-for-like';

/**
 * What the later claim has to do with the earlier one. Total: any two claims get an answer. Seen the other way round
 * it agrees or differs just the same; a slip becomes an advance, a rise a fall.
 */
export function compareClaims(earlier: DatedClaim, later: DatedClaim): Comparison {
  const likeness = likeForLike(earlier, later);
  if (likeness.conflict) return likeness.conflict;
  const dates = earlier.claim.figure.quantity.form === 'date';
  const answer = dates ? compareDates(earlier, later, likeness) : compareNumbers(earlier, later, likeness);
  // A loose end is no matter while the two agree, but no difference can be built on it.
  return answer.relation === 'agrees' || answer.relation === 'not-comparable' ? answer : (likeness.doubt ?? answer);
}
