import type { Claim, EntityId, Observation } from '../domain';
import { readingOf } from './compare-numbers';
import type { FamilyOf } from './kin';
import { agreementOf, type Reading, relativeDifference } from './number-agreement';
import type { Pair } from './pairing';
import { ORIGINAL } from './series-parts';
import { sayClaim, sayPercent } from './wording';

/** A value that a report itself says has taken the place of another: "six frigates instead of nine". */
interface ToldChange {
  topic: string;
  from: Reading;
  to: Reading;
}

/** How far apart, in characters, the two values of one change stand. */
const BESIDE = 160;

/**
 * Takes numbers too far apart to be compared for an update where any report at hand tells that very change. `page` is the
 * page's claims, `earlier` what earlier reports said.
 */
export function followToldChanges(
  pairs: Pair[],
  page: readonly Claim[],
  earlier: readonly (readonly Observation[])[],
  familyOf: FamilyOf,
): Pair[] {
  const doubtful = pairs.some(isTooFar);
  if (!doubtful) return pairs;
  const changes = [page, ...earlier.map((ofReport) => ofReport.map(({ claim }) => claim))].flatMap((claims) =>
    changesIn(claims, familyOf),
  );
  if (!changes.length) return pairs;
  return pairs.map((pair) => {
    if (!isTooFar(pair)) return pair;
    const [before, now] = [readingOf(pair.seen.claim), readingOf(pair.claim)];
    const topic = topicOf(pair.claim, familyOf);
    const isTold = changes.some(
      (change) => change.topic === topic && agreementOf(change.from, before) && agreementOf(change.to, now),
    );
    if (!isTold) return pair;
    const change = relativeDifference(before.quantity, now.quantity);
    const earlierClaim = { claim: pair.seen.claim, on: pair.seen.report.publishedOn };
    const reason = `${sayPercent(change)} ${change > 0 ? 'higher' : 'lower'} than ${sayClaim(earlierClaim)}, a change told as such`;
    return {
      ...pair,
      told: {
        relation: 'updates',
        change: change > 0 ? 'up' : 'down',
        reason,
        amount: Math.round(Math.abs(change) * 1000) / 10,
      },
    };
  });
}

const isTooFar = ({ claim, told }: Pair): boolean =>
  told.relation === 'not-comparable' && told.key === 'distance' && claim.scope?.part !== ORIGINAL;

const topicOf = ({ subject, measure }: Claim, familyOf: FamilyOf): string =>
  `${familyOf(subject as EntityId)} ${measure}`;

function changesIn(claims: readonly Claim[], familyOf: FamilyOf): ToldChange[] {
  return claims.flatMap((old) => {
    if (old.scope?.part !== ORIGINAL || !old.subject || old.figure.quantity.form !== 'number') return [];
    const topic = topicOf(old, familyOf);
    const from = readingOf(old);
    return claims.flatMap((now) => {
      if (now.scope?.part === ORIGINAL || !now.subject || topicOf(now, familyOf) !== topic) return [];
      const { quantity, span } = now.figure;
      if (quantity.form !== 'number' || (quantity.unit !== from.quantity.unit && now.figure.kind !== 'count'))
        return [];
      if (Math.abs(span.start - old.figure.span.start) > BESIDE) return [];
      const to = readingOf(now);
      return agreementOf(from, to) ? [] : [{ topic, from, to }];
    });
  });
}
