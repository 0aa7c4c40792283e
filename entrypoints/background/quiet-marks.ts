import type { EntityId, Mention, OwnName } from '../../utils/domain';
import type { Mark } from '../../utils/messaging';

/**
 * What becomes of the marks of own and watched names where the reader keeps them from pages: a page can list its marks,
 * so what only the reader's lists hold is not painted, and what is watched looks like any other name.
 */
export const quietOf =
  (own: ReadonlyMap<EntityId, OwnName>) =>
  ({ entityId, alias }: Mention): Mark['quiet'] => {
    const kept = own.get(entityId);
    if (!kept) return undefined;
    if (!kept.ofPack || kept.aliases.includes(alias)) return 'unpainted';
    return kept.watched ? 'plain' : undefined;
  };
