import type { Entity, EntityId, Measure, Mention } from '../domain';
import type { Passage } from './passage';
import { remembered } from './remembered';

/** What all ships of a class have in common, and what is bought by the class: told of one ship, it is its class's. */
const OF_CLASS = new Set<Measure>([
  'contract-value',
  'ordered-quantity',
  'remaining-quantity',
  'range',
  'speed',
  'weight',
  'crew',
]);

/**
 * The class instead of one of its ships, where a figure cannot be that ship's own: several of anything ("the four
 * ships"), a design value ("at 4,500 tons she ..."), the price of a deal. Any other name stays as it is.
 */
export function classOrShip(passage: Passage, mention: Mention, measure: Measure, many: boolean): Mention {
  const { entity } = passage;
  const ship = entity(mention.entityId);
  if (!(many || OF_CLASS.has(measure)) || !/^(ship|submarine)$/.test(ship?.kind ?? '')) return mention;
  const type = ship?.variantOf ? entity(ship.variantOf) : classNamedWith(passage, mention);
  return type ? { ...mention, entityId: type.id, name: type.name } : mention;
}

/** "The fifth Taigei-class submarine, JS Raigei": where the pack does not say, the class that a sentence names before the ship. */
const classNamedWith = (passage: Passage, ship: Mention): Entity | undefined =>
  classesBeforeNames(passage).get(ship.entityId);

const classesBeforeNames = remembered(({ names, entity }: Passage) => {
  const found = new Map<EntityId, Entity>();
  for (const named of names)
    named.forEach(({ mention }, at) => {
      const type = at > 0 ? entity(named[at - 1]!.mention.entityId) : undefined;
      if (type?.kind === 'ship-class' && !found.has(mention.entityId)) found.set(mention.entityId, type);
    });
  return found;
});
