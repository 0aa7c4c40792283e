import type { Claim } from '../domain';
import { distanceBetween } from './reading/frame';
import type { Passage } from './reading/passage';
import { type Spot, wordBefore } from './reading/spot';

/** When a claim holds: "between 2020 and 2024" for a share, "as of 2025" for a count. */
export function periodOf(passage: Passage, spot: Spot, measure: Claim['measure']): Claim['period'] {
  if (spot.figure.kind === 'date') return undefined;
  let best: { distance: number; period: Claim['period'] } | undefined;
  for (const at of spot.frame.figuresAt) {
    const index = spot.frame.words[at]!.figure!;
    const date = passage.figures[index]!;
    if (date.quantity.form !== 'date') continue;
    const other = passage.spots[index]!;
    const spans = date.quantity.lo !== date.quantity.hi;
    const asOf =
      other.lead === 'as' ||
      (other.lead === 'of' && wordBefore(other) === 'as') ||
      (other.lead === 'since' && !RUNS.has(measure));
    const inYear = measure === 'share' && (other.lead === 'in' || other.lead === 'during' || other.lead === 'for');
    if (!asOf && !inYear && !(spans && PERIOD_KINDS.has(spot.figure.kind))) continue;
    const distance = distanceBetween(spot.frame, at, spot.at);
    if (distance <= 25 && (!best || distance < best.distance))
      best = { distance, period: { lo: date.quantity.lo, hi: date.quantity.hi } };
  }
  return best?.period;
}

/** What has run up since a day holds now. */
const RUNS = new Set<Claim['measure']>(['lost-quantity', 'expended-quantity']);

/** A contract in "2022-2026" is delivered then; only shares and growth hold over a span of years. */
const PERIOD_KINDS = new Set<Claim['figure']['kind']>(['percent']);
