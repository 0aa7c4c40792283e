import type { Entity, EntityId, Measure, Mention } from '../../domain';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';

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
  passage: Passage,
  mention: Mention,
  measure: Measure,
  { isMany, isAhead }: { isMany: boolean; isAhead: boolean },
): Mention {
  const { entity } = passage;
  const ship = entity(mention.entityId);
  if (!ship || !isShip(ship)) return mention;
  const type = ship.variantOf ? entity(ship.variantOf) : classNamedWith(passage, mention);
  if (!type || !(isMany || isTold(passage).has(type.id))) return mention;
  if (!(isMany || OF_CLASS.has(measure) || (isAhead && isNameship(ship, type) && !hasSister(passage, ship))))
    return mention;
  return { ...mention, entityId: type.id, name: type.name };
}

/** What the article names: where it tells of one ship alone and never of her class, she is what it is about. */
const isTold = remembered(({ mentions }: Passage) => new Set(mentions.map(({ entityId }) => entityId)));

/** "HMAS Hunter will be delivered in 2032": a ship to come that its class is named after stands for the first of them. */
export function isNameship(ship: Entity, type: Entity): boolean {
  const name = ship.name.slice(ship.name.indexOf(' ') + 1);
  return type.name.startsWith(`${name}-class`) || type.name.startsWith(`${name} class`);
}

/** "Blekinge in 2031 and Skåne in 2033": told beside another ship in her sentence, each has her own day. */
const hasSister = ({ names, entity }: Passage, ship: Entity): boolean =>
  names.some(
    (named) =>
      named.some(({ mention }) => mention.entityId === ship.id) &&
      named.some(({ mention }) => mention.entityId !== ship.id && isShip(entity(mention.entityId))),
  );
const isShip = (entity: Entity | undefined): boolean => entity?.kind === 'ship' || entity?.kind === 'submarine';

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
