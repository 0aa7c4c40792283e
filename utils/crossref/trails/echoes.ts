import type { Claim, EntityId, Measure, Observation, Report } from '../../domain';
import { isCommonNoun, matchCounted } from '../compare/counted-things';
import type { FamilyOf } from '../compare/kin';
import { likeInAllElse } from '../compare/like-for-like';
import { milestoneOf } from '../compare/milestones';
import { sayClaim, sayEntity } from '../wording/wording';
import type { Pair } from './pairing';
import { digitsOf } from './telling';

/** How much two equal figures say by themselves for being one: from nothing ("two", "2026") to all but certain. */
const NOTHING = 0;
const SOMETHING = 2;
const MUCH = 3;
/** Counts from here on are seldom equal by chance when the nouns are too. */
const SELDOM = 13;

/** What the page is about, as far as echoes need it. */
interface PageTopics {
  familyOf: FamilyOf;
  /** Entities that the page names. */
  names: ReadonlySet<EntityId>;
}

/** Finds the claims of a page that have the very value of an observation. */
type Echo = (seen: Observation) => Pair[];

/**
 * The same value met under another heading: what one report binds to the type, another binds to its variant or to the
 * programme, and one sentence leaves open what the figure measures. Such a pair only ever agrees, and the more is left
 * open, the more telling the value must be.
 */
export function echoesOn(claims: Claim[], report: Report, topics: PageTopics): Echo {
  const byValue = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    const key = valueKey(claim);
    byValue.set(key, [...(byValue.get(key) ?? []), at]);
  });
  return (seen) =>
    (byValue.get(valueKey(seen.claim)) ?? []).flatMap((at) => {
      const reason = echoReason(claims[at]!, report, seen, topics);
      return reason ? [{ at, claim: claims[at]!, seen, told: { relation: 'agrees' as const, reason } }] : [];
    });
}

function valueKey({ figure: { kind, quantity } }: Claim): string {
  return `${kind} ${kind === 'count' || quantity.form === 'date' ? '' : quantity.unit} ${quantity.lo} ${quantity.hi}`;
}

function echoReason(claim: Claim, report: Report, seen: Observation, topics: PageTopics): string | undefined {
  const earlier = seen.claim;
  const nearness = nearnessOf(claim, earlier, topics);
  if (nearness === undefined || weightOf(claim, earlier) < nearness) return undefined;
  const { subject, measure } = claim;
  const dated = { claim: { ...earlier, subject, measure }, on: seen.report.publishedOn };
  if (likeInAllElse(dated, { claim, on: report.publishedOn }).conflict) return undefined;
  const told = earlier.subject && earlier.subject !== subject ? `, told of ${sayEntity(earlier.subject)}` : '';
  return `the same as ${sayClaim(dated)}${told}`;
}

/** The weight a common value must have, or undefined where no value is enough or the two are compared anyway. */
function nearnessOf(claim: Claim, earlier: Claim, { familyOf, names }: PageTopics): number | undefined {
  if (!areNear(claim.measure, earlier.measure)) return undefined;
  const isSameMeasure = claim.measure === earlier.measure && claim.measure !== 'other';
  if (claim.subject && claim.subject === earlier.subject) return isSameMeasure ? undefined : SOMETHING;
  if (!earlier.subject || !names.has(earlier.subject)) return undefined;
  const isKin = claim.subject !== undefined && familyOf(claim.subject) === familyOf(earlier.subject);
  if (isKin) return isSameMeasure ? undefined : MUCH;
  return isSameMeasure && areOfOneDeal(claim, earlier) ? SOMETHING : MUCH;
}

/** One buyer, and a programme told for its system, or a contract of the same year. */
function areOfOneDeal(a: Claim, b: Claim): boolean {
  const hasProgramme = [a, b].some(({ subject }) => subject?.startsWith('programme:'));
  const year = a.scope?.contractYear;
  return (
    a.party !== undefined &&
    a.party === b.party &&
    (hasProgramme || (year !== undefined && year === b.scope?.contractYear))
  );
}

const SUMS = new Set<Measure>(['contract-value', 'budget']);

/** Headings under which one figure may stand: the price of a deal is what was set aside for it. */
const areNear = (a: Measure, b: Measure): boolean =>
  a === b || a === 'other' || b === 'other' || (SUMS.has(a) && SUMS.has(b));

function weightOf(a: Claim, b: Claim): number {
  const [x, y] = [weigh(a), weigh(b)];
  const isOneNoun =
    a.figure.kind !== 'count' || x === MUCH || (a.counted && matchCounted(a.counted, b.counted) === 'same');
  return isOneNoun ? Math.min(x, y) : NOTHING;
}

/** What a value says by itself. */
function weigh(claim: Claim): number {
  const { kind, quantity } = claim.figure;
  if (quantity.form === 'date') return quantity.lo.length === 10 && quantity.lo === quantity.hi ? MUCH : NOTHING;
  const digits = digitsOf(claim);
  if (digits >= 3) return MUCH;
  if (kind === 'money') return SOMETHING;
  if (kind === 'count') return quantity.lo >= (isCommonNoun(claim.counted) ? SELDOM : 2) ? SOMETHING : NOTHING;
  return digits === 2 ? SOMETHING : NOTHING;
}

/** True when a later report could know the claim again: by what it measures, by what happens on its day, or by the value alone. */
export const isMemorable = (claim: Claim): boolean =>
  claim.subject !== undefined &&
  (claim.measure !== 'other' || milestoneOf(claim) !== undefined || weigh(claim) > NOTHING);
