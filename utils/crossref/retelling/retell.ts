import type { Claim, Observation, Report, ReportId } from '../../domain';
import { daysOf } from '../calendar';
import type { FamilyOf } from '../kin';
import type { Pair } from '../pairing';
import { type Heard, type Match, matchesOf } from './matches';
import { settingsOf, type ToldReport } from './setting';
import { isNearMiss, sayRetold } from './verdict';

/** An earlier report of the story, as it was told. */
export interface StoryReport extends ToldReport {
  report: Report;
  /** Reports that are copies of one another share it. */
  origin: ReportId;
}

/** The page as it is told, and the earlier reports of its story. */
export interface Story {
  page: Omit<ToldReport, 'claims'>;
  earlier: readonly StoryReport[];
}

/** From here on a value that fits is taken for the same thing told again ... */
const SURE_OF_AGREEMENT = 0.38;
/** ... and one that does not fit for its change. */
const SURE_OF_CHANGE = 0.3;
/** Two numbers that all but agree need hardly more. */
const SURE_OF_NEAR_MISS = 0.12;
/** What comparing by subject and measure found stands unless the words around speak against it this much ... */
const UNSURE = 0.12;
/** ... and a contradiction, which is loud, unless they speak against it at all. */
const UNSURE_OF_DIFFERENCE = 0.36;

/**
 * Knows figures again by the words, names and numbers around them, where subject or measure are bound differently in
 * two reports of one story, or not at all; and quietens pairs that only look alike. `pairs` are what comparing by subject
 * and measure found; the answer is what stands, newest report first.
 */
export function retell(
  claims: readonly Claim[],
  report: Report,
  pairs: Pair[],
  story: Story,
  familyOf: FamilyOf,
): Pair[] {
  const here = hear({ ...story.page, claims, report }, familyOf);
  const standing = new Map(pairs.map((pair) => [nameOf(pair.at, pair.seen.claim, pair.seen.report.id), pair]));
  const compared = new Set(pairs.map(({ seen }) => seen.report.id));
  for (const earlier of story.earlier) {
    if (earlier.report.id === report.id) continue;
    const there = hear(earlier, familyOf);
    const { id } = earlier.report;
    const ruledOf = (at: number, other: number): Pair | undefined =>
      compared.has(id) ? standing.get(nameOf(at, earlier.claims[other]!, id)) : undefined;
    const matches = matchesOf(here, there, (at, other) => ruledOf(at, other)?.told, familyOf);
    const isBest = bestChanges(matches, here, there);
    for (const match of matches) {
      const ruled = ruledOf(match.at, match.other);
      const claim = earlier.claims[match.other]!;
      const name = nameOf(match.at, claim, id);
      if (ruled && ruled.told.relation !== 'not-comparable') {
        if (isDoubtful(match, ruled)) standing.delete(name);
        continue;
      }
      if (match.sure < leastSure(match, claims[match.at]!, claim) || !isBest(match)) continue;
      const seen: Observation = ruled?.seen ?? { report: earlier.report, origin: earlier.origin, claim };
      const answer = sayRetold(claims[match.at]!, report, seen, match.sure, ruled?.told);
      if (answer) standing.set(name, { at: match.at, claim: claims[match.at]!, seen, told: answer });
    }
  }
  return newestFirst([...standing.values()]);
}

/** A table of hundreds of figures would cost more than all else on the page, and tells little by its words. */
const MOST_FIGURES = 120;

function hear({ report, text, mentions, claims }: ToldReport & { report: Report }, familyOf: FamilyOf): Heard {
  const first = claims.slice(0, MOST_FIGURES);
  return { report, text, claims: first, settings: settingsOf({ text, mentions, claims: first }, familyOf) };
}

const nameOf = (at: number, { figure }: Claim, report: ReportId): string => `${at} ${figure.span.start} ${report}`;

function leastSure({ fits }: Match, a: Claim, b: Claim): number {
  if (fits) return SURE_OF_AGREEMENT;
  return isNearMiss(a, b) ? SURE_OF_NEAR_MISS : SURE_OF_CHANGE;
}

/** Agreements stand in any case: an equal value under one subject and measure is told again, whatever the words. */
function isDoubtful({ sure }: Match, { claim, seen, told: { relation } }: Pair): boolean {
  if (relation === 'differs') return sure < UNSURE_OF_DIFFERENCE || areTwoOrders(claim, seen.claim);
  return relation === 'updates' && sure < UNSURE;
}

/**
 * Seventeen and eighteen jets are two orders, or a part of one, more often than one that is told wrongly; unless both are
 * said to be of one contract.
 */
function areTwoOrders(a: Claim, b: Claim): boolean {
  if (a.measure !== 'ordered-quantity' || isNearMiss(a, b)) return false;
  return a.scope?.contractYear === undefined || a.scope.contractYear !== b.scope?.contractYear;
}

/** Of several values that one may have become, or come from, the surest; repeats of that value with it. */
function bestChanges(matches: Match[], here: Heard, there: Heard): (match: Match) => boolean {
  const changes = matches.filter(({ fits, sure }) => !fits && sure >= SURE_OF_CHANGE);
  const isRepeat = (a: Match, b: Match): boolean =>
    written(here.claims[a.at]!) === written(here.claims[b.at]!) &&
    written(there.claims[a.other]!) === written(there.claims[b.other]!);
  return (match) =>
    match.fits ||
    !changes.some(
      (rival) =>
        rival.sure > match.sure && (rival.at === match.at || rival.other === match.other) && !isRepeat(rival, match),
    );
}

const written = ({ figure: { quantity } }: Claim): string => `${quantity.lo} ${quantity.hi}`;

/** As the pairs of a trail come: newest report first, undated ones last, each in reading order. */
function newestFirst(pairs: Pair[]): Pair[] {
  const places = new Map<ReportId, number>();
  for (const { seen } of pairs) places.set(seen.report.id, places.get(seen.report.id) ?? places.size);
  return pairs.sort(
    (a, b) =>
      dayOf(b) - dayOf(a) ||
      places.get(a.seen.report.id)! - places.get(b.seen.report.id)! ||
      a.seen.claim.figure.span.start - b.seen.claim.figure.span.start,
  );
}

const dayOf = ({ seen: { report } }: Pair): number =>
  report.publishedOn ? daysOf(report.publishedOn).first : Number.MIN_SAFE_INTEGER;
