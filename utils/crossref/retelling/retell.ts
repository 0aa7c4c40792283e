import type { Claim, Observation, Report, ReportId } from '../../domain';
import { daysOf, daysOfPeriod } from '../compare/calendar';
import type { Key } from '../compare/comparison';
import type { FamilyOf } from '../compare/kin';
import { dependsOnStatus } from '../compare/measure-nature';
import { ORIGINAL } from '../compare/series-parts';
import { isNewer, type Pair } from '../trails/pairing';
import { bestChanges } from './best-changes';
import { type Heard, type Match, matchesOf, type Watch } from './matches';
import { type SaidChange, saidChange } from './said-change';
import { settingsOf, type ToldReport } from './setting';
import { areOfAFew } from './value-clues';
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
  /** Is told all that is weighed, for the script that learns the weights. */
  watch?: Watch;
}

/** How sure it must be that two figures are told of one thing. Weighed against one another on stories left out (docs/adr/0019). */
const SURE = {
  /** From here on a value that fits is taken for the same thing told again ... */
  agreement: 0.55,
  /** ... up to five of something sooner by chance than twenty-six, ... */
  agreementOfAFew: 0.75,
  /** ... a number that does not fit for its change, ... */
  changeOfNumber: 0.3,
  /** ... and a date, since plans slip more often than not, ... */
  changeOfDate: 0.1,
  /** ... but more is needed of two things of which no report names both, ... */
  changeOfStranger: 0.5,
  /** ... and least of all where the newer report says that the value has moved. */
  changeSaid: 0.1,
  /** Two numbers that all but agree need hardly more. */
  nearMiss: 0.12,
  /** What comparing by subject and measure found stands unless the words around speak against it this much ... */
  standing: 0.2,
  standingCount: 0.7,
  /** ... and a contradiction, which is loud, unless they speak against it at all. */
  difference: 0.4,
};

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
    const matches = matchesOf(here, there, (at, other) => ruledOf(at, other)?.told, familyOf, story.watch);
    const isToldAgain = toldAgainIn(matches, here, there);
    const isBest = bestChanges(matches, here, there, ({ at }) => leastChange(claims[at]!));
    const isBack = isNewer(earlier.report.publishedOn, report.publishedOn);
    // What a report tells as former is no newer state than what an earlier one has.
    const isFormerNow = ({ at, other }: Match): boolean =>
      isFormerPlan(isBack ? there.claims[other]! : here.claims[at]!);
    const saidOf = ({ at, other }: Match): SaidChange => {
      const [page, seen] = [
        { text: here.text, claim: here.claims[at]! },
        { text: there.text, claim: there.claims[other]! },
      ];
      return isBack ? saidChange(page, seen) : saidChange(seen, page);
    };
    const cannotHaveMoved = (match: Match, page: Claim, claim: Claim): boolean =>
      (page.subject !== claim.subject && isToldAgain(match)) ||
      isFormerNow(match) ||
      isOfTheDay(page, report) ||
      isOfTheDay(claim, earlier.report) ||
      isSpan(page) ||
      isSpan(claim);
    for (const match of matches) {
      const ruled = ruledOf(match.at, match.other);
      const [page, claim] = [claims[match.at]!, earlier.claims[match.other]!];
      const name = nameOf(match.at, claim, id);
      if (ruled && ruled.told.relation !== 'not-comparable') {
        if (isDoubtful(match, ruled)) standing.delete(name);
        if (!isOpenToWords(ruled, () => saidOf(match))) continue;
      }
      if (!match.fits && cannotHaveMoved(match, page, claim)) continue;
      const isSaid = !match.fits && match.sure >= SURE.changeSaid && saidOf(match) === 'yes';
      const ofTwoStories = areStrangers(here, there, page, claim, familyOf);
      if (!isSaid && match.sure < leastSure(match, page, claim, ruled?.told.key, ofTwoStories)) continue;
      if (!isBest(match)) continue;
      const seen: Observation = ruled?.seen ?? { report: earlier.report, origin: earlier.origin, claim };
      const answer = sayRetold(page, report, seen, { sure: match.sure, said: saidOf(match) }, ruled?.told);
      if (answer) standing.set(name, { at: match.at, claim: page, seen, told: answer });
    }
  }
  return newestFirst([...standing.values()]);
}

/** Told as what no longer held when its report appeared. */
const isFormerPlan = ({ scope, milestone }: Claim): boolean => scope?.part === ORIGINAL || milestone?.isFormer === true;

/** Whether either of two values is told again of its own thing: then it has not become what is told of another. */
function toldAgainIn(matches: readonly Match[], here: Heard, there: Heard): (match: Match) => boolean {
  const again = matches.filter(
    ({ at, other, fits, sure }) =>
      fits && sure >= SURE.agreement && here.claims[at]!.subject === there.claims[other]!.subject,
  );
  const mine = new Set(again.map(({ at }) => at));
  const theirs = new Set(again.map(({ other }) => other));
  return ({ at, other }) => mine.has(at) || theirs.has(other);
}

/** True of two subjects where neither report names what the other is about: they are of two stories. */
function areStrangers(here: Heard, there: Heard, a: Claim, b: Claim, familyOf: FamilyOf): boolean {
  if (!a.subject || !b.subject) return false;
  const [x, y] = [familyOf(a.subject), familyOf(b.subject)];
  return x !== y && !here.settings.names.has(y) && !there.settings.names.has(x);
}

/** A dateline, or the day of what is told, which has no plan to move. */
function isOfTheDay({ milestone, measure, figure: { quantity } }: Claim, { publishedOn }: Report): boolean {
  if (quantity.form !== 'date' || !publishedOn || milestone || measure !== 'other') return false;
  const [on, day] = [daysOf(publishedOn), daysOfPeriod(quantity)];
  return day.first === day.last && on.first === on.last && Math.abs(day.first - on.first) <= 1;
}

/** "Between 2020 and 2024": years that something was counted over, which have no day to move. */
function isSpan({ measure, figure: { quantity } }: Claim): boolean {
  if (quantity.form !== 'date' || measure !== 'other') return false;
  const { first, last } = daysOfPeriod(quantity);
  return last - first > LONGEST_PLAN_DAYS;
}

const LONGEST_PLAN_DAYS = 731;

/** A table of hundreds of figures would cost more than all else on the page, and tells little by its words. */
const MOST_FIGURES = 120;

function hear({ report, text, mentions, claims }: ToldReport & { report: Report }, familyOf: FamilyOf): Heard {
  const first = claims.slice(0, MOST_FIGURES);
  return { report, text, claims: first, settings: settingsOf({ text, mentions, claims: first }, familyOf) };
}

const nameOf = (at: number, { figure }: Claim, report: ReportId): string => `${at} ${figure.span.start} ${report}`;

const leastChange = ({ figure: { kind } }: Claim): number =>
  kind === 'date' ? SURE.changeOfDate : SURE.changeOfNumber;

/** Two deals, or two pieces of one, have equal numbers and dates more often than a writer names the wrong one. */
const EQUAL_ALL_THE_SAME: Partial<Record<Key, number>> = { deal: 0.85, contract: 0.85, part: 0.75, list: 0.75 };
/** And a value of another piece or another standing is seldom what became of this one. */
const CHANGED_ALL_THE_SAME: Partial<Record<Key, number>> = { part: 0.35, list: 0.35, status: 0.4, distance: 0.4 };
/** But a day on which something was done is the end of the plan for it. */
const MOVED_ALL_THE_SAME: typeof CHANGED_ALL_THE_SAME = { ...CHANGED_ALL_THE_SAME, status: 0.2, party: 0.2 };

/** How sure it must be that two figures are of one thing; `key` is what comparing found to keep them apart. */
function leastSure({ fits }: Match, a: Claim, b: Claim, key: Key | undefined, ofTwoStories: boolean): number {
  if (fits)
    return Math.max(areOfAFew(a, b) ? SURE.agreementOfAFew : SURE.agreement, (key && EQUAL_ALL_THE_SAME[key]) ?? 0);
  if (isNearMiss(a, b)) return SURE.nearMiss;
  const all = a.figure.kind === 'date' ? MOVED_ALL_THE_SAME : CHANGED_ALL_THE_SAME;
  return Math.max(leastChange(a), ofTwoStories ? SURE.changeOfStranger : 0, (key && all[key]) ?? 0);
}

/**
 * Agreements stand in any case: an equal value under one subject and measure is told again, whatever the words; but an
 * equal count may be of another piece.
 */
function isDoubtful({ sure }: Match, { claim, seen, told: { relation } }: Pair): boolean {
  if (relation === 'agrees') return claim.figure.kind === 'count' && sure < SURE.standingCount;
  if (relation === 'differs') return sure < SURE.difference || areTwoOrders(claim, seen.claim);
  return relation === 'updates' && sure < SURE.standing;
}

/**
 * Seventeen and eighteen jets are two orders, or a part of one, more often than one that is told wrongly; unless both are
 * said to be of one contract.
 */
function areTwoOrders(a: Claim, b: Claim): boolean {
  if (a.measure !== 'ordered-quantity' || isNearMiss(a, b)) return false;
  return a.scope?.contractYear === undefined || a.scope.contractYear !== b.scope?.contractYear;
}

/** What may be a contradiction told as a change, or the other way round: only the sentences tell. */
function isOpenToWords({ claim: { measure }, told: { relation } }: Pair, said: () => SaidChange): boolean {
  if (relation === 'updates') return measure === 'unit-price' && said() === 'no';
  return relation === 'differs' && dependsOnStatus(measure) && said() === 'yes';
}

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
