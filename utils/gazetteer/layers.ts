import type { Gazetteer, Layer } from './open';
import type { EntityDetails } from './stored-entity';

/**
 * Lays gazetteers over one another without compiling them anew: the shipped pack below, packs the reader imported above,
 * the reader's own names on top. Finds what compiling their packs together would find; where an entity is in several,
 * the details are the last one's and the aliases of all count. A single gazetteer comes back as it is. Takes gazetteers of
 * one compiled buffer each, as they were opened.
 */
export function layerGazetteers(packs: readonly Gazetteer[], own?: Gazetteer): Gazetteer {
  const parts = own ? [...packs, own] : packs;
  if (parts.length === 1 && !own) return parts[0]!;
  const firstEntity = sums(parts.map(({ size }) => size));
  const firstAlias = sums(parts.map(({ aliasCount }) => aliasCount));
  const partOf = (number: number, first: readonly number[]): number => {
    let part = parts.length - 1;
    while (part > 0 && first[part]! > number) part--;
    return part;
  };

  /** Where an id stands: the last part that has its details, else the last that has it at all. */
  const search = (id: string): number | undefined => {
    let named: number | undefined;
    for (let part = parts.length - 1; part >= 0; part--) {
      const index = parts[part]!.indexOf(id);
      if (index === undefined) continue;
      const number = firstEntity[part]! + index;
      if (!parts[part]!.details(index).aliasesOnly) return number;
      named ??= number;
    }
    return named;
  };

  // A page asks for its few names again and again.
  const known = new Map<string, number | undefined>();
  const find = (id: string): number | undefined => {
    if (!known.has(id)) known.set(id, search(id));
    return known.get(id);
  };

  const complete = (number: number): EntityDetails => {
    const part = partOf(number, firstEntity);
    const known = parts[part]!.details(number - firstEntity[part]!);
    const needs = new Set<string>();
    for (const other of [...parts].reverse()) {
      const index = other.indexOf(known.id);
      for (const need of index === undefined ? [] : (other.details(index).needs ?? [])) needs.add(need);
    }
    return needs.size > (known.needs?.length ?? 0) ? { ...known, needs: [...needs] } : known;
  };

  const completed: (EntityDetails | undefined)[] = new Array(parts.reduce((sum, { size }) => sum + size, 0));
  const details = (number: number): EntityDetails => {
    let found = completed[number];
    if (!found) {
      found = complete(number);
      completed[number] = found;
    }
    return found;
  };

  const layers = parts.map((part, at): Layer => {
    // An entity of several parts has one number. Asked at each hit, so the answer is kept; 0 is not yet asked.
    const numbers = new Int32Array(part.size);
    const entityOf = (index: number): number => {
      if (numbers[index] === 0) numbers[index] = find(part.details(index).id)! + 1;
      return numbers[index]! - 1;
    };
    return { ...part.layers[0]!, firstAlias: firstAlias[at]!, entityOf, isOwn: part === own };
  });

  return {
    layers,
    size: parts.reduce((sum, { size }) => sum + size, 0),
    aliasCount: parts.reduce((sum, { aliasCount }) => sum + aliasCount, 0),
    indexOf: find,
    details,
    entity(id) {
      const number = find(id);
      return number === undefined ? undefined : details(number);
    },
    aliasText(alias) {
      const part = partOf(alias, firstAlias);
      return parts[part]!.aliasText(alias - firstAlias[part]!);
    },
    officeHolder(office, country) {
      for (const part of parts) {
        const holder = part.officeHolder(office, country);
        if (holder) return holder;
      }
      return undefined;
    },
    isFirstName: (word) => parts.some((part) => part.isFirstName(word)),
  };
}

/** Sum of all before each. */
function sums(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => {
    sum += size;
    return sum - size;
  });
}
