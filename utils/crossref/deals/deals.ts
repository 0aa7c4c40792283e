import type { Claim, Deal, DealEntry, EntityId, Measure, Observation, ReportId } from '../../domain';
import { daysOf } from '../compare/calendar';
import { isPartySure } from '../compare/sure-party';
import { sayFigure } from '../wording/wording';
import { ladderOf } from './deal-ladder';
import { ledgerOf } from './ledger';

/** Measures that tell how a deal stands. */
const OF_A_DEAL = new Set<Measure>([
  'contract-value',
  'ordered-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'in-service-quantity',
  'contract-date',
]);
/** A buyer that one report names where so many name another is a slip of the reading, and left out. */
const OUTVOTED = 3;
/** A deal of which less is known than this is told by the figures themselves. */
const LEAST_KNOWN = 2;

/**
 * The deals known of these subjects, each with its ledger and its ladder, by what the page (`here`) and earlier reports
 * say. The deal most is known of comes first for each subject.
 */
export function dealsOf(observations: Observation[], here: ReportId): Deal[] {
  const told = observations.filter(({ claim }) => claim.subject && OF_A_DEAL.has(claim.measure)).sort(byDay);
  return [...groupBy(told, ({ claim }) => claim.subject!)].flatMap(([subject, ofSubject]) =>
    [...byParty(ofSubject)]
      // What this page alone says of a deal stands on the page.
      .filter(([, seen]) => seen.some(({ report }) => report.id !== here))
      .map(([party, seen]) => dealOf(subject, party, seen, here))
      .filter((deal) => isWorthTelling(deal))
      .sort((a, b) => known(b) - known(a)),
  );
}

function dealOf(subject: EntityId, party: EntityId | undefined, seen: Observation[], here: ReportId): Deal {
  const entry = (one: Observation): DealEntry => entryOf(one, here);
  const { ordered, delivered, remaining, inService, deliveries, sum, computation } = ledgerOf(seen);
  const isStep = (one: Observation): boolean => one.claim.measure !== 'delivered-quantity' || deliveries.includes(one);
  return {
    subject,
    ...(party && { party }),
    ...(ordered && { ordered: entry(ordered) }),
    ...(delivered && { delivered: entry(delivered) }),
    ...(remaining && { remaining: entry(remaining) }),
    ...(inService && { inService: entry(inService) }),
    sum,
    computation,
    steps: ladderOf(seen.filter(isStep), entry),
  };
}

/** A buyer each; what names none belongs to the one buyer there is, and to nobody where there are several. */
function byParty(seen: Observation[]): Map<EntityId | undefined, Observation[]> {
  const voices = new Map<EntityId, Set<ReportId>>();
  for (const { claim, origin } of seen) {
    if (isNamed(claim)) voices.set(claim.party!, (voices.get(claim.party!) ?? new Set()).add(origin));
  }
  const most = Math.max(0, ...[...voices.values()].map(({ size }) => size));
  const buyers = [...voices].filter(([, { size }]) => size > 1 || most < OUTVOTED).map(([party]) => party);
  const only = buyers.length === 1 ? buyers[0] : undefined;
  const isKept = ({ claim }: Observation): boolean => !isNamed(claim) || buyers.includes(claim.party!);
  return groupBy(seen.filter(isKept), ({ claim }) => (isNamed(claim) ? claim.party : only));
}

const isNamed = (claim: Claim): boolean => claim.party !== undefined && isPartySure(claim);

/** A step that only says the number ordered again adds nothing. */
const known = ({ ordered, delivered, remaining, steps }: Deal): number =>
  [ordered, delivered, remaining].filter(Boolean).length +
  steps.filter(({ latest }) => latest.surface !== ordered?.surface).length;

const isWorthTelling = (deal: Deal): boolean => known(deal) >= LEAST_KNOWN;

function entryOf({ claim, report }: Observation, here: ReportId): DealEntry {
  const { quantity } = claim.figure;
  return {
    surface: sayFigure(claim),
    value: quantity.form === 'number' ? quantity.hi : 0,
    report: report.id,
    ...(report.outlet && { outlet: report.outlet }),
    ...(report.publishedOn && { on: report.publishedOn }),
    ...(report.id === here && { isHere: true }),
  };
}

const byDay = (a: Observation, b: Observation): number => {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === y ? 0 : x - y;
};

const dayOf = ({ report: { publishedOn } }: Observation): number =>
  publishedOn ? daysOf(publishedOn).first : Number.NEGATIVE_INFINITY;

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
