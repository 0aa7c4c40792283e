import type { Claim, Deal, Observation } from '../../domain';
import { daysApart } from '../compare/calendar';
import { matchCounted } from '../compare/counted-things';
import { isTalk } from '../compare/standing';
import { isPartySure } from '../compare/sure-party';
import { sayFigure } from '../wording/wording';

/** What was ordered, delivered and is still to come, for one subject and party. */
interface Ledger extends Pick<Deal, 'sum' | 'computation'> {
  ordered?: Observation;
  delivered?: Observation;
  remaining?: Observation;
  inService?: Observation;
  /** All tellings of what has come, oldest first. */
  deliveries: Observation[];
}

/** Delivered and remaining told further apart than this are of two states of the deal. */
const ONE_STATE_DAYS = 7;
/** An order told longer ago than this may have grown since. */
const ONE_ORDER_DAYS = 366;

/** The ledger of observations of one deal, oldest first. Numbers of versions, lots and talks are no part of it. */
export function ledgerOf(seen: Observation[]): Ledger {
  const whole = seen.filter((one) => !isTalk(one) && isWhole(one.claim));
  const orders = whole.filter(({ claim }) => claim.measure === 'ordered-quantity');
  const ordered = mostTold(orders);
  const deliveries = whole.filter(
    ({ claim }) => claim.measure === 'delivered-quantity' && (!ordered || isPartOf(ordered.claim, claim)),
  );
  const delivered = deliveries.at(-1);
  const remaining = whole.findLast(
    ({ claim }) => claim.measure === 'remaining-quantity' && (!ordered || isRestOf(ordered.claim, claim)),
  );
  const inService = whole.findLast(
    ({ claim }) => claim.measure === 'in-service-quantity' && (!ordered || areAlike(ordered.claim, claim)),
  );
  // An order that grew is told with both numbers.
  const largest = Math.max(0, ...orders.map(({ claim }) => numberOf(claim)));
  return {
    ...(inService && { inService }),
    ...(ordered && { ordered }),
    ...(delivered && { delivered }),
    ...(remaining && { remaining }),
    deliveries,
    ...(isOver(ordered, delivered, largest) ? tooMany(ordered!, delivered!) : addUp(ordered, delivered, remaining)),
  };
}

const isWhole = ({ scope, figure }: Claim): boolean =>
  !scope?.lot && !scope?.deal && (scope?.part === undefined || isRest(scope.part)) && figure.kind === 'count';

const isRest = (part: string): boolean => ['remaining', 'whole', 'all', 'last'].includes(part);

/** More than were ordered are what the maker delivered to all the world, unless it is said that they went to this buyer. */
const isPartOf = (ordered: Claim, part: Claim): boolean =>
  areAlike(ordered, part) && (numberOf(part) <= numberOf(ordered) || isToBuyer(ordered, part));

const isToBuyer = (ordered: Claim, part: Claim): boolean =>
  part.party !== undefined &&
  part.party === ordered.party &&
  isPartySure(part) &&
  areSame(ordered, part) &&
  numberOf(part) <= numberOf(ordered) * 2;

const isOver = (ordered: Observation | undefined, delivered: Observation | undefined, largest: number): boolean =>
  ordered !== undefined &&
  delivered !== undefined &&
  [ordered, delivered].every(isExact) &&
  numberOf(delivered.claim) > largest &&
  (daysApart(ordered.report.publishedOn, delivered.report.publishedOn) ?? 0) <= ONE_ORDER_DAYS;

const tooMany = (ordered: Observation, delivered: Observation): Pick<Deal, 'sum' | 'computation'> => ({
  sum: 'does-not-add-up',
  computation: `${sayFigure(delivered.claim)} delivered, but ${sayFigure(ordered.claim)} ordered`,
});

/** As many as were ordered are no rest: "five more" may be the next order. */
const isRestOf = (ordered: Claim, rest: Claim): boolean =>
  areAlike(ordered, rest) && numberOf(rest) < numberOf(ordered);

const areAlike = (a: Claim, b: Claim): boolean => matchCounted(a.counted, b.counted) !== 'other';

/** The number that most origins give, the newest telling of it: one slip of a pen does not change what was signed. */
export function mostTold(told: Observation[]): Observation | undefined {
  const votes = new Map<string, Set<string>>();
  for (const { claim, origin } of told) {
    const voices = votes.get(nameOf(claim)) ?? new Set();
    votes.set(nameOf(claim), voices.add(origin));
  }
  const most = Math.max(...[...votes.values()].map(({ size }) => size));
  return told.findLast(({ claim }) => votes.get(nameOf(claim))!.size === most);
}

function addUp(
  ordered?: Observation,
  delivered?: Observation,
  remaining?: Observation,
): Pick<Deal, 'sum' | 'computation'> {
  const open: Pick<Deal, 'sum' | 'computation'> = { sum: 'open', computation: '' };
  if (!ordered || !delivered || !isExact(ordered) || !isExact(delivered)) return open;
  const [whole, done] = [numberOf(ordered.claim), numberOf(delivered.claim)];
  const days = remaining && daysApart(delivered.report.publishedOn, remaining.report.publishedOn);
  const isOneState = remaining !== undefined && (days ?? 0) <= ONE_STATE_DAYS && isExact(remaining);
  if (!isOneState) {
    return done < whole ? { ...open, computation: `${whole} − ${done} = ${whole - done} still to come` } : open;
  }
  const rest = numberOf(remaining.claim);
  if (whole === done + rest) return { sum: 'adds-up', computation: `${done} + ${rest} = ${whole}` };
  const age = daysApart(ordered.report.publishedOn, delivered.report.publishedOn) ?? 0;
  const isSure = age <= ONE_ORDER_DAYS && [delivered, remaining].every(({ claim }) => areSame(ordered.claim, claim));
  if (!isSure) return open;
  return {
    sum: 'does-not-add-up',
    computation: `${done} + ${rest} = ${done + rest}, but ${sayFigure(ordered.claim)} ordered`,
  };
}

const areSame = (a: Claim, b: Claim): boolean => ['same', 'open'].includes(matchCounted(a.counted, b.counted));

const isExact = ({ claim }: Observation): boolean =>
  claim.figure.hedge === 'exact' &&
  claim.figure.quantity.form === 'number' &&
  claim.figure.quantity.lo === claim.figure.quantity.hi;

/** A value by itself: a number counted, whatever noun it goes by; a sum with its currency. */
const nameOf = ({ figure: { kind, quantity } }: Claim): string =>
  quantity.form === 'number' && kind === 'money' ? `${quantity.hi} ${quantity.unit}` : String(quantity.hi);

const numberOf = ({ figure: { quantity } }: Claim): number => (quantity.form === 'number' ? quantity.hi : Number.NaN);
