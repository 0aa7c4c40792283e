import type { EntityType } from '../domain';
import type { Tables } from './layout';
import { typeOfId } from './open';

/** Bytes in which the id's type stands when the id comes first in an entity's details. */
const HEAD = 24;

/**
 * The type of the entity of this number, mostly without decoding its details: a hundred thousand are asked in a row. An
 * office ("defence ministry") stands for an organisation.
 */
export function typeAt({ entityJson, entityStart }: Tables, index: number): EntityType {
  const from = entityStart[index]!;
  const to = entityStart[index + 1]!;
  let head = '';
  for (let at = from; at < Math.min(to, from + HEAD); at++) head += String.fromCharCode(entityJson[at]!);
  const type = /^\{"id":"([a-z]+):/.exec(head)?.[1] ?? typeOfId(idIn(entityJson.subarray(from, to)));
  return type === 'office' ? 'organisation' : (type as EntityType);
}

/** How many entities of each type a compiled pack holds, offices left out. */
export function typeCounts(tables: Tables): Map<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (let index = 0; index + 1 < tables.entityStart.length; index++) {
    if (isOffice(tables, index)) continue;
    const type = typeAt(tables, index);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

const OFFICE = new TextEncoder().encode('{"id":"office:');

const isOffice = ({ entityJson, entityStart }: Tables, index: number): boolean =>
  OFFICE.every((byte, at) => entityJson[entityStart[index]! + at] === byte);

const idIn = (bytes: Uint8Array): string => (JSON.parse(new TextDecoder().decode(bytes)) as { id: string }).id;
