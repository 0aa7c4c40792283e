import { ENTITY_TYPES, type EntityType } from '../domain';
import type { Tables } from './layout';
import { type StoredEntity, typeOfId } from './stored-entity';

/**
 * The type of the entity of this number, mostly without decoding its details: a hundred thousand are asked in a row. An
 * office ("defence ministry") stands for an organisation.
 */
export function typeAt(tables: Tables, index: number): EntityType {
  const type = storedType(tables, index);
  return type === 'office' ? 'organisation' : type;
}

/** How many entities of each type a compiled pack holds, offices left out. */
export function typeCounts(tables: Tables): Map<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (let index = 0; index + 1 < tables.entityStart.length; index++) {
    const type = storedType(tables, index);
    if (type !== 'office') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

const [ZERO, NINE] = [0x30, 0x39];
const decoder = new TextDecoder();

/** What is stored begins with the number of the type, or with an id in quotes. */
function storedType({ entityJson, entityStart }: Tables, index: number): EntityType | 'office' {
  const from = entityStart[index]!;
  const first = entityJson[from + 1]!;
  if (first >= ZERO && first <= NINE) return ENTITY_TYPES[first - ZERO]!;
  const stored = JSON.parse(decoder.decode(entityJson.subarray(from, entityStart[index + 1]))) as StoredEntity;
  return typeOfId(stored[0] as string);
}
