import type { Verdict } from '../evidence';
import type { Passage } from '../passage';
import { learnedVerdict } from './judge';

/** Lets what was learned decide where the rules find nothing; what they say, and what they rule out, stands. */
export function learnWhereSilent(passage: Passage, verdicts: Verdict[]): Verdict[] {
  return verdicts.map((verdict, i) => {
    const spot = passage.spots[i];
    if (!spot || verdict.measure !== 'other' || verdict.confidence >= FIRM) return verdict;
    return learnedVerdict(passage, spot) ?? verdict;
  });
}

/** Below this the weights are right more often than the silence, on reports that neither had met. */
const FIRM = 0.5;
