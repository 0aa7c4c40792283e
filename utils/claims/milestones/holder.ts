import type { EntityType, Mention, MilestoneEvent } from '../../domain';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';

/** A mandate runs out of an operation, a firm returns to a route: none of a weapon that is named beside it. */
const HOLDERS: Partial<Record<MilestoneEvent, readonly EntityType[]>> = {
  expiry: ['operation', 'programme', 'law'],
  return: ['organisation'],
};
/** How far back the holder may have been named. */
const REACH = 400;

/** What an event that happens to no weapon is of: the operation or firm named last; undefined for all other events. */
export function holderOf(passage: Passage, { figure }: Spot, event: MilestoneEvent): Mention | undefined {
  const types = HOLDERS[event];
  if (!types) return undefined;
  const at = figure.span.start;
  return passage.mentions.findLast(
    ({ span, type }) => span.end <= at && at - span.end <= REACH && types.includes(type),
  );
}
