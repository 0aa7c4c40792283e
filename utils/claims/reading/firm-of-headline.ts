import type { EntityId } from '../../domain';
import type { Passage } from './passage';

/** "The Bremen firm said": which one that is, where the headline alone names it. */
export function firmOfHeadline({ headline, entity }: Passage): EntityId | undefined {
  const firms = headline.filter(({ entityId }) => entity(entityId)?.kind === 'company');
  return firms.length === 1 ? firms[0]!.entityId : undefined;
}
