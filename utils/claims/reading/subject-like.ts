import type { Entity, EntityId, Mention } from '../../domain';

/** Figures are about systems and projects; other names are parties, sources and papers. */
export function isSubjectLike(mention: Mention, entity: (id: EntityId) => Entity | undefined): boolean {
  if (mention.type === 'system') return true;
  return (
    mention.type === 'programme' &&
    !/^(mechanism|agreement|policy|treaty|incident)$/.test(entity(mention.entityId)?.kind ?? '')
  );
}
