import type { Claim, EntityId, Finding, Observation, Report, ReportId, Track } from '../domain';
import { acrossKin, type FamilyOf, topicOf } from './compare/kin';
import { natureOf } from './compare/measure-nature';
import { milestoneGroups } from './compare/milestones';
import { orderedTotal, placeInSeries } from './compare/series';
import { backParties, isPartySure } from './compare/sure-party';
import { retell, type Story } from './retelling/retell';
import { quietOtherOrders } from './trails/anchors';
import { quietToldTwice } from './trails/both-told';
import { echoesOn } from './trails/echoes';
import { settleLists } from './trails/lists';
import { newestReports } from './trails/newest-reports';
import { quietOtherDeals } from './trails/open-deals';
import { voicesOf } from './trails/origins';
import { type Pair, pairUp } from './trails/pairing';
import { sumUp, type Told } from './trails/sum-up';
import { digitsOf } from './trails/telling';
import { followToldChanges } from './trails/told-changes';
import { tracksOf } from './trails/track';

/** A library may hold thousands of reports on a much-told thing; a reader needs the newest. */
const LONGEST_TRAIL = 200;

/** What the caller knows of the page beside its claims. */
interface CrossReferenceOptions {
  /** The earliest report of the group of copies that this page belongs to. */
  origin?: ReportId;
  /** The type that a variant goes back to. Without it every subject stands alone. */
  familyOf?: FamilyOf;
  /** Entities that the page names, beside the subjects of its claims. */
  names?: ReadonlySet<EntityId>;
  /** The texts of the page and of the earlier reports of its story, by whose words figures are known again. */
  story?: Story;
}

/**
 * The findings of one report's claims, in their order, undefined where there is nothing to compare, and where a line of
 * values tells more than they do, the track of each. Observations of the report itself are passed over; a copy of it that
 * has another value says so.
 */
export function followClaims(
  claims: Claim[],
  report: Report,
  observations: Observation[],
  { origin, familyOf = (id) => id, names = new Set(), story }: CrossReferenceOptions = {},
): { findings: (Finding | undefined)[]; tracks: (Track | undefined)[] } {
  const earlier = newestReports(
    observations.filter((seen) => seen.report.id !== report.id),
    LONGEST_TRAIL,
  );
  const totals = totalsOf([...claims, ...earlier.flat().map((seen) => seen.claim)]);
  const placed = placeAll(claims, totals);
  const alike = alikeOn(placed, report, familyOf);
  const echo = echoesOn(placed, report, { familyOf, names });
  const settled = placeObservations(earlier, totals).flatMap((ofReport) => {
    const all = ofReport.flatMap(alike);
    const ofOneOrder = quietOtherOrders(
      settleLists(all),
      placed,
      ofReport.map((seen) => seen.claim),
    );
    // Echoes come last: under their other heading they are no part of a list, and quieten nothing.
    return [...ofOneOrder.map((pair) => nameCopies(pair, origin)), ...ofReport.flatMap(echo)].sort(inReadingOrder);
  });
  const ruled = quietOtherDeals(settled, placed, report);
  const retold = story ? retell(claims, report, ruled, story, familyOf) : ruled;
  const pairs = quietToldTwice(followToldChanges(retold, placed, earlier, familyOf), placed, earlier, familyOf);
  const ofClaim = groupBy(pairs, ({ at }) => at);
  return {
    findings: claims.map((claim, at) => {
      const ofThis = ofClaim.get(at);
      return ofThis || isComparable(claim) ? sumUp(trailOf(ofThis ?? [])) : undefined;
    }),
    tracks: tracksOf(placed, report, (at) => ofClaim.get(at) ?? [], origin),
  };
}

const isComparable = ({ subject, measure }: Claim): boolean => subject !== undefined && measure !== 'other';

/**
 * Pairs an observation with the page's claims on its subject, or the type or variant of it, under its measure or of its
 * milestone.
 */
function alikeOn(claims: Claim[], report: Report, familyOf: FamilyOf): (seen: Observation) => Pair[] {
  const namesOf = (claim: Claim): string[] => {
    const { subject, measure } = claim;
    if (subject === undefined) return [];
    const names = milestoneGroups(claim).map((group) => `${familyOf(subject)} on ${group}`);
    return measure === 'other' ? names : [topicOf(claim, familyOf), ...names];
  };
  const byTopic = new Map<string, number[]>();
  for (const [at, claim] of claims.entries()) {
    for (const name of namesOf(claim)) byTopic.set(name, [...(byTopic.get(name) ?? []), at]);
  }
  return (seen) => {
    const told = seen.claim.subject!;
    const alike = new Set(namesOf(seen.claim).flatMap((name) => byTopic.get(name) ?? []));
    return [...alike].flatMap((at) => {
      const claim = claims[at]!;
      if (claim.subject === told) return pairUp(at, claim, report, seen);
      const asKin = { ...seen, claim: { ...seen.claim, subject: claim.subject } };
      const pair = acrossKin(pairUp(at, claim, report, asKin), told);
      return pair.told.relation === 'not-comparable' ? [] : pair;
    });
  };
}

/** Number ordered, by subject. */
function totalsOf(claims: Claim[]): Map<string, number | undefined> {
  const subjects = groupBy(claims, (claim) => claim.subject ?? '');
  return new Map([...subjects].map(([subject, ofSubject]) => [subject, orderedTotal(ofSubject)]));
}

/** Reads the claims of one report together: what one of them says of its buyer or its place helps with the others. */
function placeAll(claims: Claim[], totals: Map<string, number | undefined>): Claim[] {
  // Most reports leave nothing to be helped, and a library holds thousands of them.
  if (claims.every((claim) => isPartySure(claim) && natureOf(claim.measure) !== 'plan')) return claims;
  const placed = [...claims];
  for (const [subject, group] of groupBy([...claims.keys()], (at) => claims[at]!.subject ?? '')) {
    const ofSubject = backParties(group.map((at) => claims[at]!));
    const inSeries = placeInSeries(ofSubject, totals.get(subject));
    group.forEach((at, i) => {
      placed[at] = inSeries[i]!;
    });
  }
  return placed;
}

/** Observations of each report in reading order, planned dates with their place in the series. */
function placeObservations(reports: Observation[][], totals: Map<string, number | undefined>): Observation[][] {
  return reports.map((group) => {
    const inOrder = group.sort((a, b) => a.claim.figure.span.start - b.claim.figure.span.start);
    const placed = placeAll(
      inOrder.map((seen) => seen.claim),
      totals,
    );
    return inOrder.map((seen, i) => (placed[i] === seen.claim ? seen : { ...seen, claim: placed[i]! }));
  });
}

const inReadingOrder = (a: Pair, b: Pair): number => a.seen.claim.figure.span.start - b.seen.claim.figure.span.start;

/** A copy that prints another number was edited or misprinted, which is worth telling most of all; so it says so. */
function nameCopies(pair: Pair, origin: ReportId | undefined): Pair {
  const isCopy = origin !== undefined && pair.seen.origin === origin;
  const isLoud = pair.told.relation === 'differs' || pair.told.relation === 'updates';
  if (!isCopy || !isLoud) return pair;
  return { ...pair, told: { ...pair.told, reason: `${pair.told.reason}, in a copy of this story` } };
}

/** Newest report first, as the pairs come; within a report in reading order. */
function trailOf(pairs: Pair[]): Told[] {
  const newest = pairs.slice(0, LONGEST_TRAIL);
  const voices = voicesOf(newest.map(({ seen }) => seen));
  return newest.map(({ seen, told }, at) => ({
    item: {
      report: seen.report.id,
      start: seen.claim.figure.span.start,
      end: seen.claim.figure.span.end,
      surface: seen.claim.figure.surface,
      relation: told.relation,
      ...(told.change && { change: told.change }),
      reason: told.reason,
      origin: seen.origin,
      ...(voices[at] !== seen.origin && { voice: voices[at]! }),
    },
    weight: tellingOf(seen.claim),
  }));
}

/** The most precisely written value tells most; of a number and a mere bound, the number. */
const tellingOf = (claim: Claim): number => digitsOf(claim) + (claim.figure.hedge === 'exact' ? 0.5 : 0);

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
