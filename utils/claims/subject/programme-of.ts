import type { EntityId } from '../../domain';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import { isOfThings } from './contest';

/**
 * "The Future Assault Aircraft, now called MV-75": where a report tells of a programme that is called by what it builds, and
 * of the one system that it buys, both are one thing, and the programme's name is the one that stays.
 */
export const programmeOf = (passage: Passage, subject: EntityId): EntityId | undefined =>
  programmes(passage).get(subject);

const programmes = remembered(({ mentions, entity }: Passage) => {
  const found = new Map<EntityId, EntityId>();
  for (const { entityId, type, name } of mentions) {
    const bought = type === 'programme' ? entity(entityId)?.variantOf : undefined;
    if (bought && isOfThings(name)) found.set(bought, entityId);
  }
  return found;
});
