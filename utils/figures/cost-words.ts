import { stemSet } from './lexicon';
import { hasStem } from './token-words';
import type { Tokens } from './tokens';

const COSTS = stemSet(
  /^(cost\w*|worth|price\w*|paid|pay|pays|value\w*|fine|fined|budget|sum|loan|grant|compensation|salary|sells?|sold|charge[sd]?|earn\w*|spend|spent|fee)$/,
);

/** True when one of the few words before token `i` speaks of money. */
export function speaksOfCost(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 5; k--) if (hasStem(t, k, COSTS)) return true;
  return false;
}
