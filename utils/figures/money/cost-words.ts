import { stemSet, wordSet } from '../tokens/lexicon';
import { hasStem, isIn } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';

const COSTS = stemSet(
  /^(cost\w*|worth|price\w*|paid|pay|pays|value\w*|fine|fined|budget|sum|loan|grant|compensation|salary|sells?|sold|charge[sd]?|earn\w*|spend|spent|fee)$/,
);

/** True when one of the few words before token `i` speaks of money. */
export function speaksOfCost(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 5; k--) if (hasStem(t, k, COSTS)) return true;
  return false;
}

/** True where money is handed over as well, which things can be too: for sums of which only the pound is in doubt. */
export function isPaid(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 5; k--) if (isIn(t, k, HANDED)) return true;
  return speaksOfCost(t, i);
}

const HANDED = wordSet(
  'handed awarded owed owes reward rewards bonus bonuses allowance allowances pension pensions wage wages rent bounty bounties bribe bribes ' +
    'donated donate donates stipend stipends debt debts tax taxes refund refunded deposit subsidy scholarship insured',
);
