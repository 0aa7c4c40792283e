import type { PackEntity } from '../gazetteer';

/**
 * Gives entities the ids under which they are known already, so that what the library holds on them stays theirs. An id
 * that another entity of the pack has is not given twice. One that says nothing new of itself only adds its names.
 */
export const linkKnown = (
  entities: readonly PackEntity[],
  known: ReadonlyMap<PackEntity, string>,
): { entities: PackEntity[]; linked: number } => {
  const taken = new Set(entities.map(({ id }) => id));
  let linked = 0;
  const made = entities.map((entity) => {
    const id = known.get(entity);
    if (id === undefined || !id.startsWith(`${entity.type}:`)) return entity;
    if (id !== entity.id && taken.has(id)) return entity;
    taken.add(id);
    linked += 1;
    return { ...entity, id, ...(hasFacts(entity) ? {} : { aliasesOnly: true }) };
  });
  return { entities: made, linked };
};

const hasFacts = ({ kind, role, maker, countries, from, to }: PackEntity): boolean =>
  [kind, role, maker, from, to].some(Boolean) || (countries?.length ?? 0) > 0;
