import { ENTITY_TYPES, type Entity, type EntityType } from '../domain';
import { idOf } from './sources/names';

/** What the buffer keeps of an entity: what the domain knows, and what licenses its ambiguous forms. */
export interface EntityDetails extends Entity {
  needs?: string[];
  office?: string;
  aliasesOnly?: boolean;
}

/** Values that many entities have in common; an entity names one by its number, 0 for none. */
export interface SharedValues {
  packs: string[];
  kinds: string[];
  countries: string[][];
  needs: string[][];
}

/** Details that few entities have. */
type Rest = Omit<EntityDetails, 'id' | 'type' | 'name' | 'kind' | 'countries' | 'needs' | 'pack'> & { pack?: number };

/**
 * An entity as the buffer has it, without the names of its properties, which would take more room than their values: its
 * id, or the number of its type where the id follows from type and name; name; numbers of kind, countries and needs; rest.
 */
export type StoredEntity =
  | [id: string | number, name: string, kind: number, countries: number, needs: number]
  | [id: string | number, name: string, kind: number, countries: number, needs: number, rest: Rest];

/** An entity before it is stored; one without a type is an office, which stands for whichever body holds it. */
export type Storable = Partial<Omit<EntityDetails, 'id' | 'pack'>> & { id: string; pack: number };

/** Stores entities and gathers the values they share. */
export function entityStorer(packs: string[]): { store(entity: Storable): StoredEntity; shared: SharedValues } {
  const [kinds, countries, needs] = [shareOut<string>(), shareOut<string[]>(), shareOut<string[]>()];
  return {
    shared: { packs, kinds: kinds.values, countries: countries.values, needs: needs.values },
    store({ id, type, name = '', kind, countries: of, needs: licences = [], pack, ...more }) {
      const head = type && id === idOf(type, name) ? ENTITY_TYPES.indexOf(type) : id;
      const numbers = [
        kinds.numberOf(kind),
        countries.numberOf(of),
        needs.numberOf(licences.length > 0 ? licences : undefined),
      ] as const;
      const rest: Rest = { ...more, ...(pack > 0 ? { pack } : {}) };
      return Object.keys(rest).length > 0 ? [head, name, ...numbers, rest] : [head, name, ...numbers];
    },
  };
}

/** An entity with all its details again. */
export function restored(
  [head, name, kind, countries, needs, rest]: StoredEntity,
  shared: SharedValues,
): EntityDetails {
  const id = typeof head === 'string' ? head : idOf(ENTITY_TYPES[head]!, name);
  const { pack, ...more } = rest ?? {};
  // An office is no entity of a pack.
  const known = id.startsWith('office:') ? {} : { type: typeOfId(id), name, pack: shared.packs[pack ?? 0] };
  return {
    id,
    ...known,
    ...(kind > 0 ? { kind: shared.kinds[kind - 1] } : {}),
    ...(countries > 0 ? { countries: shared.countries[countries - 1] } : {}),
    ...(needs > 0 ? { needs: shared.needs[needs - 1] } : {}),
    ...more,
  } as EntityDetails;
}

/** Type of an entity from its id, without decoding it: `system:s-400-triumf` is a system. */
export const typeOfId = (id: string): EntityType => id.slice(0, id.indexOf(':')) as EntityType;

/** Numbers different values from 1 in order of first appearance. */
function shareOut<T extends string | string[]>(): { values: T[]; numberOf(value: T | undefined): number } {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T | undefined): number => {
    if (value === undefined) return 0;
    // Values come from files of anyone's making, so no sign in them can keep the parts of a list apart.
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const number = numbers.get(key) ?? values.push(value);
    numbers.set(key, number);
    return number;
  };
  return { values, numberOf };
}
