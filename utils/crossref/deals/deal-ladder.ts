import { type DealEntry, type DealStep, type Observation, type PartialDate, STATUSES, type Status } from '../../domain';
import { daysOf } from '../compare/calendar';
import { standingOf } from '../compare/standing';
import { mostTold } from './ledger';

/** Deals beside the first one: what is said of them is no step of it. */
const BESIDE = new Set(['second', 'follow-on', 'additional', 'option', 'framework', 'new']);

/**
 * The steps of a deal, lowest first, by observations oldest first: a notified ceiling and a signed price stand side by
 * side and are no conflict. Talk that begins after a signature is of another deal, and no step of this one.
 */
export function ladderOf(seen: Observation[], entryOf: (one: Observation) => DealEntry): DealStep[] {
  const own = seen.filter(({ claim }) => !BESIDE.has(claim.scope?.deal ?? ''));
  const date = signedOn(seen);
  const steps: DealStep[] = [];
  let above: Observation | undefined;
  for (const status of [...STATUSES].reverse()) {
    const onStep = own.filter((one) => statusOf(one) === status && !isAfterwards(status, one, date));
    const first = onStep[0];
    if (!first || (above && !isBefore(status, first, above))) continue;
    above = first;
    const values = onStep.filter(({ claim }) => claim.measure === VALUE_OF[status]);
    // What moves is told by its newest value; what was signed, by the one most reports have.
    const told = (status === 'contracted' ? mostTold(values) : values.at(-1)) ?? onStep.at(-1)!;
    steps.unshift({
      status,
      latest: entryOf(told),
      ...(first.report.publishedOn && { firstOn: first.report.publishedOn }),
      ...(date && status === 'contracted' && { date }),
    });
  }
  return steps;
}

const isAfterwards = (status: Status, { report }: Observation, signed: PartialDate | undefined): boolean =>
  STATUSES.indexOf(status) < STATUSES.indexOf('contracted') &&
  signed !== undefined &&
  (report.publishedOn ?? '').slice(0, signed.length) > signed;

/** What a reader wants to know of each step: the price until it is signed, then how many have come. */
const VALUE_OF: Record<Status, Observation['claim']['measure']> = {
  mooted: 'contract-value',
  approved: 'contract-value',
  notified: 'contract-value',
  contracted: 'contract-value',
  delivered: 'delivered-quantity',
};

/** A lower step is told no later than the one above it; mere talk beside a signature is of the next deal. */
const isBefore = (status: Status, first: Observation, above: Observation): boolean =>
  status === 'mooted' ? dayOf(first) < dayOf(above) : dayOf(first) <= dayOf(above);

function statusOf({ claim, report }: Observation): Status | undefined {
  const { measure, scope } = claim;
  if (measure === 'delivered-quantity') return 'delivered';
  const isOfAll = measure === 'contract-value' || (measure === 'ordered-quantity' && !scope?.lot && !scope?.part);
  const standing = isOfAll ? standingOf({ claim, on: report.publishedOn }) : undefined;
  return standing === 'delivered' ? 'contracted' : standing;
}

const dayOf = ({ report: { publishedOn } }: Observation): number =>
  publishedOn ? daysOf(publishedOn).first : Number.NEGATIVE_INFINITY;

/** The day of signature, of the year that most reports name, as precisely as any of them tells it. */
function signedOn(seen: Observation[]): PartialDate | undefined {
  const dates = seen.flatMap(({ claim: { measure, figure, scope } }) => {
    if (measure === 'contract-date' && figure.quantity.form === 'date') return figure.quantity.lo;
    return scope?.contractYear ? String(scope.contractYear) : [];
  });
  const votes = new Map<string, number>();
  for (const date of dates) votes.set(date.slice(0, 4), (votes.get(date.slice(0, 4)) ?? 0) + 1);
  const [year] = [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0] ?? [];
  return dates.filter((date) => date.startsWith(year ?? '')).sort((a, b) => b.length - a.length)[0];
}
