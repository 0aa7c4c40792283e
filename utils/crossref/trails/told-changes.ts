import type { Claim, Observation } from '../../domain';
import { readingOf } from '../compare/compare-numbers';
import { type FamilyOf, topicOf } from '../compare/kin';
import { agreementOf, type Reading, relativeDifference } from '../compare/number-agreement';
import { ORIGINAL } from '../compare/series-parts';
import { sayClaim, sayPercent } from '../wording/wording';
import type { Pair } from './pairing';

/** A value that a report itself says has taken the place of another: "six frigates instead of nine". */
interface ToldChange {
  topic: string;
  from: Reading;
  to: Reading;
}

/** A plan is seldom cut or raised to more than so many times as much; what is further apart is a part of it. */
const MOST = 4;

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
  if (!pairs.some(isTooFar)) return pairs;
  const changes = [page, ...earlier.map((ofReport) => ofReport.map(({ claim }) => claim))].flatMap((claims) =>
    changesIn(claims, familyOf),
  );
  if (!changes.length) return pairs;
  return pairs.map((pair) => {
    if (!isTooFar(pair)) return pair;
    const [before, now] = [readingOf(pair.seen.claim), readingOf(pair.claim)];
    const topic = topicOf(pair.claim, familyOf);
    const isTold = changes.some(
      ({ topic: of, from, to }) =>
        of === topic && isOfOneUnit(from, before) && agreementOf(from, before) && agreementOf(to, now),
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

/** Dollars of one country tell nothing of another's. */
const isOfOneUnit = (a: Reading, b: Reading): boolean => !a.money || a.quantity.unit === b.quantity.unit;

function changesIn(claims: readonly Claim[], familyOf: FamilyOf): ToldChange[] {
  return claims.flatMap((old) => {
    if (old.scope?.part !== ORIGINAL || !old.subject || old.figure.quantity.form !== 'number') return [];
    const topic = topicOf(old, familyOf);
    const from = readingOf(old);
    const now = claims
      .filter((claim) => takesPlaceOf(old, claim) && topicOf(claim, familyOf) === topic)
      .sort((x, y) => apart(old, x) - apart(old, y))[0];
    return now ? [{ topic, from, to: readingOf(now) }] : [];
  });
}

/** A present value beside a former one, of its order and unlike it. */
function takesPlaceOf(old: Claim, now: Claim): boolean {
  if (now.scope?.part === ORIGINAL || !now.subject || now.figure.quantity.form !== 'number') return false;
  if (apart(old, now) > BESIDE) return false;
  const [from, to] = [readingOf(old), readingOf(now)];
  if (now.figure.kind !== 'count' && to.quantity.unit !== from.quantity.unit) return false;
  const ratio = to.quantity.hi / from.quantity.hi;
  return ratio < MOST && ratio > 1 / MOST && !agreementOf(from, to);
}

const apart = (a: Claim, b: Claim): number => Math.abs(a.figure.span.start - b.figure.span.start);
