import type { Claim, Scope } from '../../domain';
import { type Comparison, notComparable } from './comparison';
import type { LikeForLike } from './like-for-like';
import { belongsToDeal, dependsOnStatus, natureOf } from './measure-nature';
import { canonicalPart, isBatch, ORIGINAL, sayPart } from './series-parts';

/** Deals that come after the first one, by whatever name. */
const LATER_DEALS = new Set(['second', 'follow-on', 'option', 'additional', 'new', 'repeat', 'further', 'more']);

/** Checks the year of the contract. One year off may be a slip of the pen, or the day it came into force. */
export function sameContract(a: Claim, b: Claim, found: LikeForLike): Comparison | undefined {
  if (!belongsToDeal(a.measure) || a.measure === 'contract-date') return undefined;
  const [x, y] = [a.scope?.contractYear, b.scope?.contractYear];
  if (Boolean(x) !== Boolean(y)) found.unstated.push('contract');
  if (!x || !y || x === y) return undefined;
  const told = notComparable('contract', `another contract: that of ${y}, not of ${x}`);
  if (Math.abs(x - y) > 1) return told;
  found.doubt ??= told;
  return undefined;
}

/** Checks deal, and lot or version. */
export function sameDeal(a: Claim, b: Claim, found: LikeForLike): Comparison | undefined {
  if (!belongsToDeal(a.measure)) return sameLot(a.scope, b.scope, found);
  const [x, y] = [a.scope ?? {}, b.scope ?? {}];
  const [deal, other] = [x.deal?.toLowerCase(), y.deal?.toLowerCase()];
  if (deal && other && deal !== other) {
    const told = notComparable('deal', `another deal: ${other}, not ${deal}`);
    if (!LATER_DEALS.has(deal) || !LATER_DEALS.has(other)) return told;
    found.doubt ??= told;
  }
  if (Boolean(deal) !== Boolean(other)) found.unstated.push('deal');
  return sameLot(x, y, found);
}

function sameLot(a: Scope | undefined, b: Scope | undefined, found: LikeForLike): Comparison | undefined {
  const [x, y] = [a?.lot?.toLowerCase(), b?.lot?.toLowerCase()];
  if (x === y) return undefined;
  if (x && y) return notComparable('lot', `another lot or version: ${y}, not ${x}`);
  // Twenty-two single-seaters are not a wrong count of twenty-six jets.
  found.doubt ??= notComparable('lot', `only one of the two is about ${x ?? y}`);
  return undefined;
}

/** Checks which part of a series or which state of the plan the claims speak of. */
export function samePart(a: Claim, b: Claim, found: LikeForLike): Comparison | undefined {
  const [x, y] = [canonicalPart(a.scope?.part), canonicalPart(b.scope?.part)];
  if (x === y) return undefined;
  const told = notComparable('part', `another part: ${sayPart(y)}, not ${sayPart(x)}`);
  // What was planned or estimated at first is no claim about now; what the earlier report had may be just that, though.
  if (x === ORIGINAL && !dependsOnStatus(a.measure)) return told;
  if (x === ORIGINAL) {
    found.doubt ??= told;
    return undefined;
  }
  if (y === ORIGINAL) {
    found.doubt ??= told;
    return undefined;
  }
  if (!belongsToDeal(a.measure)) return undefined;
  if (x === 'per-unit' || y === 'per-unit') return a.measure === 'unit-price' ? undefined : told;
  if (natureOf(a.measure) === 'plan') {
    if (x && y) return told;
    // A plan without a part is one for all that is still to come, and surely not for the last but one.
    if ((x ?? y) === 'last') found.unstated.push('part');
    else if ((x ?? y) === 'first') found.doubt ??= told;
    else return told;
    return undefined;
  }
  // The running total may well be told batch by batch at first: "the first ten", then thirty-one.
  if (isCounter(a) && !(isBatch(x) && isBatch(y))) {
    found.unstated.push('part');
    return undefined;
  }
  // "The remaining two", "all five": words for the whole tell nothing apart in a count.
  if ((x ?? 'last') === (y ?? 'last')) return undefined;
  if (x && y) return told;
  found.doubt ??= told;
  return undefined;
}

const isCounter = ({ measure }: Claim): boolean => natureOf(measure).startsWith('counts');
