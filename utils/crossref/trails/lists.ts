import type { Claim, NumberQuantity } from '../../domain';
import { daysOfPeriod } from '../compare/calendar';
import { compareClaims } from '../compare/compare-claims';
import { type Comparison, notComparable } from '../compare/comparison';
import { type Nature, natureOf } from '../compare/measure-nature';
import { sayFigure } from '../wording/wording';
import type { Pair } from './pairing';

/** In a list only numbers this close to each other are taken for two versions of one ... */
const TWIN = 0.15;
/** ... or, where estimates move, for an older and a newer one ... */
const SUCCESSOR = 0.35;
/** ... if everything else in the list is at least this far off. */
const STRANGER = 0.25;

/**
 * Settles the loud pairs of one earlier report where the page or that report gives several values under one key: lists
 * are compared as sets, so that "2026 and 2027" against "2026" is one slip and no two contradictions.
 */
export function settleLists(pairs: Pair[]): Pair[] {
  return pairs.map((pair) => {
    if (!isLoud(pair.told)) return pair;
    const ofPage = pairs.filter(
      (other) => other.seen === pair.seen && isLike(other.told) && hasOneParty(other.claim, pair.claim),
    );
    const ofReport = pairs.filter(
      (other) => other.at === pair.at && isLike(other.told) && hasOneParty(other.seen.claim, pair.seen.claim),
    );
    const quiet = quietReason(pair, ofPage, ofReport);
    return quiet ? { ...pair, told: notComparable('list', quiet) } : pair;
  });
}

const isLoud = ({ relation }: Comparison): boolean => relation === 'differs' || relation === 'updates';

/** Comparable, or kept apart by nothing but the value itself. */
const isLike = ({ relation, key }: Comparison): boolean =>
  relation !== 'not-comparable' || key === 'distance' || key === 'direction';

/** What a report tells of two buyers is no list, even if it stands too far from one of them to be sure. */
const hasOneParty = (a: Claim, b: Claim): boolean => !a.party || !b.party || a.party === b.party;

/** Why a loud pair is none, or undefined when it stands. */
function quietReason(pair: Pair, ofPage: Pair[], ofReport: Pair[]): string | undefined {
  const match = ofReport.find(({ told }) => told.relation === 'agrees');
  if (match) return `the same report also gives ${sayFigure(match.seen.claim)}, which agrees`;
  const twin = ofPage.find(({ told }) => told.relation === 'agrees');
  // The page may well tell an old date or count beside the new one, but it does not contradict the old one then.
  if (twin && pair.told.relation === 'differs') {
    return `this page also gives ${sayFigure(twin.claim)}, which agrees with that report`;
  }
  const here = distinct(ofPage.map(({ claim }) => claim));
  const there = distinct(ofReport.map(({ seen }) => seen.claim));
  if (here.length < 2 && there.length < 2) return undefined;
  if (represents(pair.claim, here) && represents(pair.seen.claim, there)) {
    if (!comparesByTwin(pair.claim)) return undefined;
    if (!twin && areTwins(pair, here, there)) return undefined;
  }
  return 'one of several values given under this heading';
}

/** The values that do not agree among themselves. */
function distinct(claims: Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (!kept.some((one) => areOne(one, claim))) kept.push(claim);
  }
  return kept;
}

/** Whether a claim speaks for its list: the last date, the best performance, the latest count. */
function represents(claim: Claim, list: Claim[]): boolean {
  const nature = natureHere(claim);
  if (nature === 'signing') return list.length < 2;
  if (comparesByTwin(claim)) return true;
  const forward = nature === 'counts-down' ? -1 : 1;
  return list.every((other) => forward * (topOf(claim) - topOf(other)) >= 0 || areOne(claim, other));
}

/** True when two values of one report are the same told twice. */
const areOne = (a: Claim, b: Claim): boolean => compareClaims({ claim: a }, { claim: b }).relation === 'agrees';

const comparesByTwin = (claim: Claim): boolean => ['fixed', 'estimate'].includes(natureHere(claim));

/** A date without a measure is compared by its milestone, which is a plan like any. */
const natureHere = ({ measure, figure }: Claim): Nature =>
  measure === 'other' && figure.kind === 'date' ? 'plan' : natureOf(measure);

const topOf = ({ figure: { quantity } }: Claim): number =>
  quantity.form === 'date' ? daysOfPeriod(quantity).last : quantity.hi;

/** Two numbers that are close to each other and far from all others of their lists. */
function areTwins(pair: Pair, here: Claim[], there: Claim[]): boolean {
  const [a, b] = [middle(pair.claim), middle(pair.seen.claim)];
  if (distance(a, b) > (pair.told.relation === 'differs' ? TWIN : SUCCESSOR)) return false;
  return [...here, ...there]
    .map(middle)
    .every((value) => Math.min(distance(value, a), distance(value, b)) < 1e-9 || distance(value, a) > STRANGER);
}

const middle = (claim: Claim): number => {
  const { lo, hi } = claim.figure.quantity as NumberQuantity;
  return (lo + hi) / 2;
};

const distance = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));
