import { isTellingMatch } from '../trails/telling';
import { sayClaim, sayEntity } from '../wording/wording';
import { compareDates } from './compare-dates';
import { compareNumbers } from './compare-numbers';
import type { Comparison, DatedClaim, Key } from './comparison';
import { heedSides } from './dispute';
import { likeForLike } from './like-for-like';
import { compareMilestones } from './milestones';

/**
 * What the later claim has to do with the earlier one. Total: any two claims get an answer. Seen the other way round
 * it agrees or differs just the same; a slip becomes an advance, a rise a fall.
 */
export function compareClaims(earlier: DatedClaim, later: DatedClaim): Comparison {
  const byMilestone = compareMilestones(earlier, later);
  if (byMilestone) return byMilestone;
  const likeness = likeForLike(earlier, later);
  const { conflict } = likeness;
  if (conflict)
    return OUTVOTED.has(conflict.key) && isTellingMatch(earlier.claim, later.claim)
      ? retold(earlier, later, conflict)
      : heedSides(earlier, later, conflict);
  const dates = earlier.claim.figure.quantity.form === 'date';
  const answer = dates ? compareDates(earlier, later, likeness) : compareNumbers(earlier, later, likeness);
  // A loose end is no matter while the two agree, but no difference can be built on it.
  const isQuiet = answer.relation === 'agrees' || answer.relation === 'not-comparable';
  return heedSides(earlier, later, isQuiet ? answer : (likeness.doubt ?? answer));
}

/** Labels that writers use loosely: a telling number in common outvotes them. */
const OUTVOTED = new Set<Key | undefined>(['party', 'counted', 'status', 'contract']);

function retold(earlier: DatedClaim, later: DatedClaim, { key, reason }: Comparison): Comparison {
  const [before, now] = [earlier.claim.party, later.claim.party].map((party) => sayEntity(party ?? ''));
  const though =
    key === 'party' ? `told of ${now} here and of ${before} there` : `though ${THOUGH[key ?? ''] ?? ''}${reason}`;
  return { relation: 'agrees', reason: `the same as ${sayClaim(earlier)}, ${though}` };
}

const THOUGH: Record<string, string> = { counted: 'this one ', status: 'one is ' };
