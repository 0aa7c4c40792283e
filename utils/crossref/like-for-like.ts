import type { Claim, Scope } from '../domain';
import { daysApart, daysMeet, daysOf, daysOfPeriod, sayDate } from './calendar';
import { type Comparison, type DatedClaim, type Key, notComparable } from './comparison';
import { matchCounted } from './counted-things';
import { belongsToDeal, dependsOnStatus, isSigned, natureOf, SAME_TALKS_DAYS } from './measure-nature';
import { canonicalPart, isBatch, ORIGINAL, sayPart } from './series-parts';
import { standingOf } from './standing';
import { isPartySure } from './sure-party';
import { sayEntity } from './wording';

/** Whether two claims are about the same thing. */
export interface LikeForLike {
  /** A stated conflict: no number can make these comparable. */
  conflict?: Comparison;
  /** Loose ends: the claims may agree, yet a difference between them proves nothing. */
  doubt?: Comparison;
  /** Keys that one claim states and the other does not; they conflict with nothing. */
  unstated: Key[];
}

/** Checks every key of two claims, conflicts first. */
export function likeForLike(earlier: DatedClaim, later: DatedClaim): LikeForLike {
  const [a, b] = [earlier.claim, later.claim];
  const found: LikeForLike = { unstated: [] };
  found.conflict =
    sameTopic(a, b) ??
    sameUnit(a, b) ??
    sameCounted(a, b, found) ??
    sameDeal(a, b, found) ??
    samePart(a, b, found) ??
    sameStanding(earlier, later) ??
    samePeriod(earlier, later, found) ??
    // Last, since a figure told to three digits may still settle it; see compareClaims.
    sameParty(a, b, found);
  return found;
}

function sameTopic(a: Claim, b: Claim): Comparison | undefined {
  if (a.measure !== b.measure) return notComparable('measure', 'measures something else');
  if (a.measure === 'other') return notComparable('measure', 'what it measures is not known');
  if (a.subject !== b.subject || !a.subject) return notComparable('subject', 'about another subject');
  return undefined;
}

function sameUnit(a: Claim, b: Claim): Comparison | undefined {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' || y.form === 'date') {
    return x.form === y.form ? undefined : notComparable('kind', 'one is a date, the other a number');
  }
  if (a.figure.kind === 'money' && b.figure.kind === 'money') {
    return x.unit === y.unit ? undefined : notComparable('currency', `another currency: ${y.unit}, not ${x.unit}`);
  }
  if (a.figure.kind === 'count' && b.figure.kind === 'count') return undefined;
  if (a.figure.kind !== b.figure.kind) return notComparable('kind', 'another kind of number');
  return x.unit === y.unit ? undefined : notComparable('unit', `another unit: ${y.unit}, not ${x.unit}`);
}

function sameParty(a: Claim, b: Claim, found: LikeForLike): Comparison | undefined {
  if (a.party && b.party && a.party !== b.party && isPartySure(a) && isPartySure(b)) {
    return notComparable('party', `another buyer or user: ${sayEntity(b.party)}, not ${sayEntity(a.party)}`);
  }
  if (a.party !== b.party) found.unstated.push('party');
  if (a.party && b.party && a.party !== b.party)
    found.doubt ??= notComparable('party', 'the buyer or user may be another');
  return undefined;
}

function sameCounted(a: Claim, b: Claim, found: LikeForLike): Comparison | undefined {
  if (a.figure.kind !== 'count' || a.measure === 'crew') return undefined;
  const match = matchCounted(a.counted, b.counted);
  if (match === 'same') return undefined;
  if (match === 'open') {
    found.unstated.push('counted');
    return undefined;
  }
  const told = notComparable('counted', `counts ${b.counted}, not ${a.counted}`);
  if (match === 'other') return told;
  found.doubt ??= told;
  return undefined;
}

/** Deals that come after the first one, by whatever name. */
const LATER_DEALS = new Set(['second', 'follow-on', 'additional', 'new', 'repeat', 'further', 'more']);

function sameDeal(a: Claim, b: Claim, found: LikeForLike): Comparison | undefined {
  if (!belongsToDeal(a.measure)) return sameLot(a.scope, b.scope, found);
  const [x, y] = [a.scope ?? {}, b.scope ?? {}];
  if (x.contractYear && y.contractYear && x.contractYear !== y.contractYear && a.measure !== 'contract-date') {
    return notComparable('contract', `another contract: that of ${y.contractYear}, not of ${x.contractYear}`);
  }
  if (Boolean(x.contractYear) !== Boolean(y.contractYear)) found.unstated.push('contract');
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

function samePart(a: Claim, b: Claim, found: LikeForLike): Comparison | undefined {
  const [x, y] = [canonicalPart(a.scope?.part), canonicalPart(b.scope?.part)];
  if (x === y) return undefined;
  const told = notComparable('part', `another part: ${sayPart(y)}, not ${sayPart(x)}`);
  // What was planned or estimated at first is told beside what holds now, and is no claim about now.
  if (x === ORIGINAL || y === ORIGINAL) return told;
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

/** A signed deal is not updated by talk of the next one, nor by an older contract told as background. */
function sameStanding(earlier: DatedClaim, later: DatedClaim): Comparison | undefined {
  const [a, b] = [earlier.claim, later.claim];
  const [x, y] = [standingOf(earlier), standingOf(later)];
  if (!dependsOnStatus(a.measure) || !x || !y) return undefined;
  // In the weeks around a signature one report is behind the other; that is no other deal.
  const apart = daysApart(earlier.on, later.on);
  if (apart !== undefined && apart < SAME_TALKS_DAYS) return undefined;
  if (isSigned(x) && !isSigned(y)) return notComparable('status', `a deal that is ${y}, not the signed one`);
  const year = Number(earlier.on?.slice(0, 4));
  if (!isSigned(x) && isSigned(y) && b.scope?.contractYear && b.scope.contractYear < year) {
    return notComparable('status', `the contract of ${b.scope.contractYear}, signed before the earlier report`);
  }
  return undefined;
}

/** Claims that speak of different times do not contradict. */
function samePeriod(earlier: DatedClaim, later: DatedClaim, found: LikeForLike): Comparison | undefined {
  const nature = natureOf(earlier.claim.measure);
  if (nature !== 'estimate' && nature !== 'counts-up' && nature !== 'counts-down') return undefined;
  const [a, b] = [timeOf(earlier), timeOf(later)];
  const [x, y] = [earlier.claim.period, later.claim.period];
  if (!a || !b || daysMeet(a, b)) return undefined;
  // A stated time that is the present of its report is no conflict: the later report simply has newer news.
  if (!(x && isPast(earlier)) && !(y && isPast(later))) return undefined;
  const [told, before] = [y ? sayDate(y.hi) : 'now', x ? sayDate(x.hi) : 'then'];
  const reason = notComparable('period', `speaks of another time: ${told}, not ${before}`);
  if (x && y) return reason;
  found.doubt ??= reason;
  return undefined;
}

function timeOf({ claim, on }: DatedClaim) {
  if (claim.period) return daysOfPeriod(claim.period);
  return on ? daysOf(on) : undefined;
}

const YEAR_DAYS = 365;

/** True when the claim speaks of a time that had ended well before its report appeared. */
export function isPast({ claim, on }: DatedClaim): boolean {
  return Boolean(claim.period && on && daysOf(on).first - daysOfPeriod(claim.period).last > YEAR_DAYS / 2);
}
