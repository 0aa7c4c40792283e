import { type EntityId, type Mention, unlistedBaseOf } from '../domain';
import type { Gazetteer } from '../gazetteer';

/** A variant of a variant of a type is as deep as it goes. */
const DEEPEST = 3;

/**
 * The types that the variants named in a text go back to, and the systems that its programmes buy: by the pack, or by an
 * id that extends another (`system:dassault-rafale-m`, `system:t-72-model-m1r`).
 */
export function familiesOf(mentions: Mention[], gazetteer: Gazetteer): Map<EntityId, EntityId> {
  const families = new Map<EntityId, EntityId>();
  for (const id of new Set(mentions.map(({ entityId }) => entityId))) {
    let type = id;
    for (let step = 0; step < DEEPEST; step++) type = baseOf(type, gazetteer) ?? type;
    if (type !== id) families.set(id, type);
  }
  return families;
}

function baseOf(id: EntityId, gazetteer: Gazetteer): EntityId | undefined {
  const listed = gazetteer.entity(id);
  if (listed?.variantOf || !id.startsWith('system:')) return listed?.variantOf;
  const shorter = (listed ? undefined : unlistedBaseOf(id)) ?? id.slice(0, Math.max(0, id.lastIndexOf('-')));
  return shorter && gazetteer.entity(shorter) ? shorter : undefined;
}
