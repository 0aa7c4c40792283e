import type { Claim, EntityId, NumberQuantity, Observation } from '../domain';
import { isTalk, tracksOf } from './tracks';
import { sayFigure } from './wording';

/** What was ordered, delivered and is still to come, by the newest report of each. */
export interface LedgerRow {
  subject: EntityId;
  party?: EntityId;
  ordered?: Observation;
  delivered?: Observation;
  remaining?: Observation;
  /** `open` while one of the three is missing or is a bound. */
  sum: 'adds-up' | 'does-not-add-up' | 'open';
  /** "5 = 3 + 2", "5, but 3 + 1 = 4"; empty while open. */
  computation: string;
}

const ENTRIES = {
  'ordered-quantity': 'ordered',
  'delivered-quantity': 'delivered',
  'remaining-quantity': 'remaining',
} as const;

/** One row for each subject and party of which a number ordered, delivered or remaining is known. */
export function ledger(observations: Observation[]): LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  for (const { key, observations: seen } of tracksOf(
    observations.filter((one) => !isTalk(one) && isWhole(one.claim)),
  )) {
    if (!(key.measure in ENTRIES)) continue;
    const name = `${key.subject}|${key.party ?? ''}`;
    const row = rows.get(name) ?? {
      subject: key.subject,
      ...(key.party && { party: key.party }),
      sum: 'open',
      computation: '',
    };
    row[ENTRIES[key.measure as keyof typeof ENTRIES]] = seen.at(-1);
    rows.set(name, row);
  }
  return [...rows.values()].map(addUp);
}

/** Versions, lots and single batches are parts of the whole that the ledger keeps. */
const isWhole = ({ scope, figure }: Claim): boolean =>
  !scope?.lot && !scope?.deal && (scope?.part === undefined || scope.part === 'remaining') && figure.kind === 'count';

function addUp(row: LedgerRow): LedgerRow {
  const { ordered, delivered, remaining } = row;
  if (!ordered || !delivered || !remaining) return row;
  const claims = [ordered, delivered, remaining].map(({ claim }) => claim);
  if (claims.some(({ figure }) => figure.hedge !== 'exact')) return row;
  const [whole, done, rest] = claims.map(({ figure }) => (figure.quantity as NumberQuantity).lo) as [
    number,
    number,
    number,
  ];
  return whole === done + rest
    ? { ...row, sum: 'adds-up', computation: `${whole} = ${done} + ${rest}` }
    : {
        ...row,
        sum: 'does-not-add-up',
        computation: `${sayFigure(ordered.claim)}, but ${done} + ${rest} = ${done + rest}`,
      };
}
