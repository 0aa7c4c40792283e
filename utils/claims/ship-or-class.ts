import type { Entity, EntityId, Measure, Mention } from '../domain';

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
export function classOrShip(
  mention: Mention,
  measure: Measure,
  many: boolean,
  entity: (id: EntityId) => Entity | undefined,
): Mention {
  const ship = entity(mention.entityId);
  if (!ship?.variantOf || !(many || OF_CLASS.has(measure)) || !/^(ship|submarine)$/.test(ship.kind ?? ''))
    return mention;
  const type = entity(ship.variantOf);
  return type ? { ...mention, entityId: type.id, name: type.name } : mention;
}
