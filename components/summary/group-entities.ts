import { ENTITY_TYPES, type EntityType } from '../../utils/domain';
import type { PageAnswer, PageEntity } from '../../utils/messaging';
import { type RowSpan, spansOf } from './row-spans';

export interface EntityRow {
  entity: PageEntity;
  spans: RowSpan[];
}

/** The names of the page by type, the most mentioned first. Types that are not there are left out. */
export const groupEntities = (answer: PageAnswer): [EntityType, EntityRow[]][] => {
  const spans = spansOf(answer.marks, 'entity');
  const rows = answer.entities.map((entity, at) => ({ entity, spans: spans.get(at) ?? [] }));
  return ENTITY_TYPES.map((type): [EntityType, EntityRow[]] => [
    type,
    rows.filter((row) => row.entity.type === type).sort((a, b) => b.entity.mentions - a.entity.mentions),
  ]).filter(([, group]) => group.length > 0);
};
