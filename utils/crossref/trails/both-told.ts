import type { Claim, Observation, ReportId } from '../../domain';
import { daysMeet, daysOfPeriod } from '../compare/calendar';
import { readingOf } from '../compare/compare-numbers';
import { notComparable } from '../compare/comparison';
import { type FamilyOf, topicOf } from '../compare/kin';
import { agreementOf } from '../compare/number-agreement';
import { sayClaim } from '../wording/wording';
import type { Pair } from './pairing';

/**
 * Takes back contradictions that are none: where one of the two reports tells both values ("$550 million in 2010 dollars,
 * now 692"), and between days of signature that nothing says to be of one buyer. `page` is the page's claims, `earlier` what
 * earlier reports said.
 */
export function quietToldTwice(
  pairs: Pair[],
  page: readonly Claim[],
  earlier: readonly (readonly Observation[])[],
  familyOf: FamilyOf,
): Pair[] {
  if (!pairs.some(({ told }) => told.relation === 'differs')) return pairs;
  const claimsOf = new Map<ReportId, Claim[]>();
  for (const ofReport of earlier)
    if (ofReport[0])
      claimsOf.set(
        ofReport[0].report.id,
        ofReport.map(({ claim }) => claim),
      );
  return pairs.map((pair) => {
    if (pair.told.relation !== 'differs') return pair;
    const { claim, seen } = pair;
    const said = sayClaim({ claim: seen.claim, on: seen.report.publishedOn });
    if (claim.measure === 'contract-date' && !(claim.party && claim.party === seen.claim.party))
      return { ...pair, told: notComparable('party', `signed on another day than ${said}, perhaps by another buyer`) };
    const tellsBoth =
      holds(page, seen.claim, claim, familyOf) ||
      holds(claimsOf.get(seen.report.id) ?? [], claim, seen.claim, familyOf);
    return tellsBoth
      ? { ...pair, told: notComparable('list', `beside ${said}: one of the two reports has both`) }
      : pair;
  });
}

/** True when another of a report's claims than `own`, on the same thing, has the value of `wanted`. */
const holds = (claims: readonly Claim[], wanted: Claim, own: Claim, familyOf: FamilyOf): boolean =>
  claims.some(
    (claim) => claim !== own && topicOf(claim, familyOf) === topicOf(wanted, familyOf) && isSame(claim, wanted),
  );

function isSame(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' || y.form === 'date')
    return x.form === 'date' && y.form === 'date' && daysMeet(daysOfPeriod(x), daysOfPeriod(y));
  const agreement =
    x.unit === y.unit || a.figure.kind === 'count' ? agreementOf(readingOf(a), readingOf(b)) : undefined;
  return agreement === 'same' || agreement === 'close' || agreement === 'rounded';
}
