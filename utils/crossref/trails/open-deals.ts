import type { Claim, PartialDate, Report } from '../../domain';
import { daysOf, sayDate } from '../compare/calendar';
import { compareClaims } from '../compare/compare-claims';
import { notComparable } from '../compare/comparison';
import { dependsOnStatus, isSigned } from '../compare/measure-nature';
import { standingOf } from '../compare/standing';
import { isNewer, type Pair } from './pairing';

/**
 * Quietens pairs of two different deals that neither report tells apart: if this very figure was still under
 * negotiation on some day, then what an earlier report called signed is another deal.
 */
export function quietOtherDeals(pairs: Pair[], claims: Claim[], report: Report): Pair[] {
  const ofClaim = claims.map((): Pair[] => []);
  for (const pair of pairs) ofClaim[pair.at]!.push(pair);
  const openOn = claims.map((claim, at) =>
    dependsOnStatus(claim.measure) ? lastOpen(claim, report, claims, ofClaim[at]!) : undefined,
  );
  return pairs.map((pair) => {
    const { at, told, seen } = pair;
    const isLoud = told.relation === 'differs' || told.relation === 'updates';
    const open = openOn[at];
    if (!isLoud || !open || !isNewer(open, seen.report.publishedOn)) return pair;
    const standing = standingOf({ claim: seen.claim, on: seen.report.publishedOn });
    if (!standing || !isSigned(standing)) return pair;
    return {
      ...pair,
      told: notComparable('status', `another deal: this one was still open in ${sayDate(open.slice(0, 7))}`),
    };
  });
}

/** A price or number that changed less than this in the talks is still that of the same deal. */
const SAME_DEAL_PERCENT = 10;

/** The latest day on which this figure was told of a deal not yet signed, on the page or in an earlier report. */
function lastOpen(claim: Claim, report: Report, claims: Claim[], pairs: Pair[]): PartialDate | undefined {
  const days = pairs
    .filter(
      ({ told, seen }) =>
        told.relation !== 'not-comparable' &&
        (told.amount ?? 0) <= SAME_DEAL_PERCENT &&
        isOpen(seen.claim, seen.report.publishedOn),
    )
    .flatMap(({ seen }) => seen.report.publishedOn ?? []);
  const onPage = claims.some(
    (other) => isOpen(other, report.publishedOn) && compareClaims({ claim: other }, { claim }).relation === 'agrees',
  );
  if (onPage && report.publishedOn) days.push(report.publishedOn);
  return days.sort((a, b) => daysOf(b).first - daysOf(a).first)[0];
}

function isOpen(claim: Claim, on: PartialDate | undefined): boolean {
  const standing = standingOf({ claim, on });
  return standing !== undefined && !isSigned(standing);
}
