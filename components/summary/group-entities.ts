import { ENTITY_TYPES, type EntityType } from '../../utils/domain';
import { isOffered, type PageAnswer, type PageEntity } from '../../utils/messaging';
import { type RowSpan, spansOf } from './row-spans';

export interface EntityRow {
  entity: PageEntity;
  spans: RowSpan[];
}

/** What a group of names has in common: the reader watches them, or their type. */
export type EntityGroup = EntityType | 'watched';

/**
 * The names of the page that a list has: the watched ones, then by type, the most mentioned first. Groups that are
 * not there are left out.
 */
export const groupEntities = (answer: PageAnswer): [EntityGroup, EntityRow[]][] => {
  const spans = spansOf(answer.marks, 'entity');
  const rows = answer.entities
    .map((entity, at) => ({ entity, spans: spans.get(at) ?? [] }))
    .filter(({ entity }) => !isOffered(entity, answer.candidates))
    .sort((a, b) => b.entity.mentions - a.entity.mentions);
  const groupOf = ({ entity }: EntityRow): EntityGroup => (entity.watched ? 'watched' : entity.type);
  return (['watched', ...ENTITY_TYPES] as const)
    .map((group): [EntityGroup, EntityRow[]] => [group, rows.filter((row) => groupOf(row) === group)])
    .filter(([, group]) => group.length > 0);
};
