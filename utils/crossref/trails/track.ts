import {
  type Claim,
  type DateQuantity,
  MOST_POINTS,
  type Months,
  type NumberQuantity,
  type Observation,
  type Report,
  type ReportId,
  type Track,
  type TrackPoint,
} from '../../domain';
import { daysOf } from '../compare/calendar';
import { milestoneOf } from '../compare/milestones';
import { saySeries } from '../wording/say-series';
import { sayFigure } from '../wording/wording';
import { countOrigins } from './origins';
import type { Pair } from './pairing';
import { digitsOf } from './telling';
import { monthsBetween, type Placed, type Row, stepThrough } from './track-steps';

/** From here on a line of values tells more than this page's value beside one earlier one. */
const WORTH_A_LINE = 3;

/**
 * The track of every claim of a page, in their order. A figure that the page repeats has the track of its first telling:
 * the same words are compared with the same reports.
 */
export function tracksOf(
  claims: Claim[],
  report: Report,
  pairsOf: (at: number) => Pair[],
  origin?: ReportId,
): (Track | undefined)[] {
  const known = new Map<string, Track | undefined>();
  return claims.map((claim, at) => {
    const pairs = pairsOf(at);
    const key = JSON.stringify([nameOf(claim), pairs.length, pairs[0]?.told, pairs.at(-1)?.told]);
    if (!known.has(key)) known.set(key, trackOf(claim, report, pairs, origin));
    return known.get(key);
  });
}

const nameOf = ({ figure: { quantity, hedge }, measure, subject, party, counted, status, scope }: Claim): unknown => [
  quantity,
  hedge,
  measure,
  subject,
  party,
  counted,
  status,
  scope,
];

/**
 * Every value met of what one claim of the page is about, oldest report first, the claim among them. Roundings and hedges
 * are no change, copies count once. Undefined where the page's value beside the earlier one says it all: fewer than three
 * reports, and no change.
 */
function trackOf(claim: Claim, report: Report, pairs: Pair[], origin?: ReportId): Track | undefined {
  const told = pairs.filter(({ told: { relation } }) => relation !== 'not-comparable');
  if (!told.length || (claim.measure === 'other' && !milestoneOf(claim))) return undefined;
  const rows = stepThrough(inOrder(bestOfEach(told, claim), { report, claim, origin: origin ?? report.id }));
  const own = rows.filter(({ isCopy }) => !isCopy);
  const changes = own.filter(({ step }) => step === 'changed').length;
  if (own.length < WORTH_A_LINE && changes === 0) return undefined;
  const net = netOf(own);
  const points = fewest(rows).map(pointOf);
  const { quantity, kind } = claim.figure;
  return {
    form: quantity.form,
    ...(quantity.form === 'number' && kind !== 'count' && { unit: quantity.unit }),
    points,
    changes,
    reports: rows.length,
    origins: countOrigins(rows.map(({ seen }) => seen)),
    ...(net && { net }),
    summary: saySeries(own, net),
    omitted: rows.length - points.length,
  };
}

/** What each report has to say, its most telling agreement first: a report that has the value too contradicts nothing. */
function bestOfEach(pairs: Pair[], { subject, measure }: Claim): Observation[] {
  const best = new Map<ReportId, Pair>();
  for (const pair of pairs) {
    const known = best.get(pair.seen.report.id);
    if (!known || rank(pair) < rank(known)) best.set(pair.seen.report.id, pair);
  }
  // A value known again under another heading stands on the line under the page's.
  return [...best.values()].map(({ seen }) => ({ ...seen, claim: { ...seen.claim, subject, measure } }));
}

const rank = ({ told: { relation }, seen }: Pair): number =>
  (relation === 'agrees' ? 0 : 100) - digitsOf(seen.claim) - (seen.claim.figure.hedge === 'exact' ? 0.5 : 0);

/**
 * Oldest first, undated reports before all others; the page after those of its day, and last if it has no date, since it
 * is read now. A copy of one above it is marked.
 */
function inOrder(earlier: Observation[], here: Observation): Placed[] {
  const voices = new Set<ReportId>();
  return [...earlier.map((seen) => ({ seen, isHere: false })), { seen: here, isHere: true }]
    .map((row) => ({ ...row, day: dayOf(row) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({ seen, isHere }) => {
      const isCopy = voices.has(seen.origin);
      voices.add(seen.origin);
      return { seen, isHere, isCopy };
    });
}

/** From the first promise to the one that stands last. */
function netOf(rows: Row[]): Months | undefined {
  const last = rows.findLast(({ step }) => step === 'changed');
  return last && monthsBetween(rows[0]!.seen.claim, last.seen.claim);
}

/** As many rows as a track carries: copies go first, then the oldest that only repeat. */
function fewest(rows: Row[]): Row[] {
  let tooMany = rows.length - MOST_POINTS;
  const without = (list: Row[], isSpare: (row: Row) => boolean): Row[] =>
    list.filter((row, at) => at === 0 || row.isHere || tooMany <= 0 || !isSpare(row) || tooMany-- <= 0);
  return [({ isCopy }: Row) => isCopy, ({ step }: Row) => step === 'same', () => true].reduce(without, rows);
}

function pointOf({ seen: { report, claim }, isHere, isCopy, step, change, months }: Row): TrackPoint {
  const { lo, hi } = claim.figure.quantity as NumberQuantity | DateQuantity;
  return {
    report: report.id,
    ...(report.outlet && { outlet: report.outlet }),
    ...(report.publishedOn && { on: report.publishedOn }),
    surface: sayFigure(claim),
    lo,
    hi,
    step,
    ...(change && { change }),
    ...(months && { months }),
    ...(claim.attribution && { by: claim.attribution.surface }),
    ...(isHere && { isHere }),
    ...(isCopy && { isCopy }),
  };
}

const dayOf = ({ seen: { report }, isHere }: Pick<Placed, 'seen' | 'isHere'>): number => {
  if (report.publishedOn) return daysOf(report.publishedOn).first;
  return isHere ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
};
