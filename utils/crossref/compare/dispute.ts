import type { Attribution, Measure } from '../../domain';
import { sayClaim, sayEntity } from '../wording/wording';
import { daysApart } from './calendar';
import type { Comparison, DatedClaim, Key } from './comparison';
import { areOpposed } from './opposing-sides';

/** Counts that each side keeps for itself. */
const COUNTED_BY_SIDES = new Set<Measure>([
  'lost-quantity',
  'delivered-quantity',
  'remaining-quantity',
  'in-service-quantity',
]);
/** Losses of one raid or one day are told by both sides within about this long. */
const SAME_EVENT_DAYS = 7;
/** Why losses are not compared otherwise: which hardly matters where two sides speak of one event. */
const LOOSE_FOR_LOSSES = new Set<Key | undefined>(['period', 'distance', 'direction', 'party']);

/**
 * What two opposing sides say of one count is disputed, not a contradiction between reports; and where they give the same,
 * that says more than two reports of one side.
 */
export function heedSides(earlier: DatedClaim, later: DatedClaim, answer: Comparison): Comparison {
  const [a, b] = [earlier.claim, later.claim];
  if (!COUNTED_BY_SIDES.has(a.measure) || !areOpposed(a, b)) return answer;
  if (answer.relation === 'agrees') return { ...answer, reason: `${answer.reason}, and the other side says so too` };
  if (!isDispute(earlier, later, answer)) return answer;
  const { amount } = answer;
  const reason = `${sayVoice(b.attribution!)} says so; ${sayVoice(a.attribution!)} says ${sayClaim(earlier)}`;
  return { relation: 'disputed', reason, ...(amount !== undefined && { amount }) };
}

/** "Islamabad (Pakistan)", "the Russian ministry (Russia)": whose ministry it is, unless its name says so. */
function sayVoice({ surface, side }: Attribution): string {
  const name = side && sayEntity(side);
  return !name || surface.includes(name) ? surface : `${surface} (${name})`;
}

function isDispute(earlier: DatedClaim, later: DatedClaim, { relation, key }: Comparison): boolean {
  if (relation === 'differs') return true;
  const days = daysApart(earlier.on, later.on);
  if (days === undefined || days > SAME_EVENT_DAYS) return false;
  if (relation === 'updates') return true;
  return earlier.claim.measure === 'lost-quantity' && LOOSE_FOR_LOSSES.has(key);
}
