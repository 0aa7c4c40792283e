import type { Claim } from '../../domain';
import { sayEntity } from '../wording/wording';
import { type Comparison, type DatedClaim, type Key, notComparable } from './comparison';
import { sayConverted } from './conversion';
import { matchCounted } from './counted-things';
import { sameContract, sameDeal, samePart } from './same-deal';
import { samePeriod, sameStanding } from './same-time';
import { isPartySure } from './sure-party';

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
  const topic = sameTopic(earlier.claim, later.claim);
  return topic ? { conflict: topic, unstated: [] } : likeInAllElse(earlier, later);
}

/** Checks every key but subject and measure. */
export function likeInAllElse(earlier: DatedClaim, later: DatedClaim): LikeForLike {
  const [a, b] = [earlier.claim, later.claim];
  const found: LikeForLike = { unstated: [] };
  found.conflict =
    sameUnit(earlier, later) ??
    sameDeal(a, b, found) ??
    samePart(a, b, found) ??
    samePeriod(earlier, later, found) ??
    // From here on, labels that writers use loosely: a telling number may still outvote them; see compareClaims.
    sameContract(a, b, found) ??
    sameCounted(a, b, found) ??
    sameStanding(earlier, later) ??
    sameParty(a, b, found);
  return found;
}

function sameTopic(a: Claim, b: Claim): Comparison | undefined {
  if (a.measure !== b.measure) return notComparable('measure', 'measures something else');
  if (a.measure === 'other') return notComparable('measure', 'what it measures is not known');
  if (a.subject !== b.subject || !a.subject) return notComparable('subject', 'about another subject');
  return undefined;
}

function sameUnit(earlier: DatedClaim, later: DatedClaim): Comparison | undefined {
  const [a, b] = [earlier.claim, later.claim];
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' || y.form === 'date') {
    return x.form === y.form ? undefined : notComparable('kind', 'one is a date, the other a number');
  }
  if (a.figure.kind === 'money' && b.figure.kind === 'money') {
    if (x.unit === y.unit) return undefined;
    return notComparable('currency', sayConverted(earlier, later) ?? `another currency: ${y.unit}, not ${x.unit}`);
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
