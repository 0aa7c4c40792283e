import { readCount } from './counts/counts';
import { isIdleDuration } from './dates/idle-durations';
import { speaksOfCost } from './money/cost-words';
import { numberOf, type Reading, readingOf } from './reading';
import { amountOf, stepOf, type Term } from './terms';
import { wordSet } from './tokens/lexicon';
import { isIn } from './tokens/token-words';
import type { Tokens } from './tokens/tokens';
import { isFurniture, isGluedDesignation } from './traps/designations';

/** Makes the figure of one term, or of the two ends of a range. */
export function settle(t: Tokens, first: Term, last: Term): Reading | undefined {
  if (last.kind === 'none') {
    const count = readCount(t, first, last);
    return count && last.numeral.indian && isRupees(t, first, count) ? rupees(first, last) : count;
  }
  if (first.kind !== 'money' && isGluedDesignation(t, first.from, last.to, true)) return undefined;
  if (last.kind === 'duration' && isIdleDuration(t, first, last)) return undefined;
  if (last.kind !== 'money' && isFurniture(t, first.numeral)) return undefined;
  const quantity = numberOf(amountOf(first), amountOf(last), last.unit, stepOf(last));
  const reading = readingOf(last.kind, first.from, last.to, quantity, first !== last);
  reading.bareDollar = first.bareDollar || last.bareDollar;
  reading.shared = last.shared;
  return reading;
}

/** "Worth 63,000 crore": crores of nothing are rupees; lakhs only beside a word of cost. */
function isRupees(t: Tokens, first: Term, count: Reading): boolean {
  if (count.noun && count.to > count.from && t.ends[count.to - 1]! >= count.noun.end) return false;
  if (first.numeral.magnitude >= 1e7) return !count.noun && !isIn(t, count.from - 2, COUNTED_HEADS);
  return speaksOfCost(t, first.from);
}

/** "A population of 140 crore", "Voters: 96 crore" */
const COUNTED_HEADS = wordSet(
  'population electorate workforce audience membership viewership readership voters electors people users subscribers followers doses shots ' +
    'households families farmers workers passengers pilgrims students beneficiaries inhabitants residents citizens members visitors tourists ' +
    'viewers men women children youths trees saplings vehicles phones accounts records bullets rounds cartridges',
);

function rupees(first: Term, last: Term): Reading {
  const quantity = numberOf(amountOf(first), amountOf(last), 'INR', stepOf(last));
  return readingOf('money', first.from, last.to, quantity, first !== last);
}
