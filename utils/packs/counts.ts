import { ENTITY_TYPES, type EntityType } from '../domain';

/** How many entities of each type, those of which there are none left out. */
export type KindCounts = Partial<Record<EntityType, number>>;

/** Counts entities by type, in the order of the types. */
export const countsOf = (entities: Iterable<{ type: EntityType }>): KindCounts => {
  const counts = new Map<EntityType, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(ENTITY_TYPES.flatMap((type) => (counts.has(type) ? [[type, counts.get(type)!]] : [])));
};
