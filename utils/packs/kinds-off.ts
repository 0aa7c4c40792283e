import type { Entity, EntityType, Mention } from '../domain';
import { STARTER_PACK } from './limits';

/**
 * Mentions without those of kinds that are off in the shipped pack: its own are not found any more, but the rules that
 * tell an unlisted name by its form would find some of them again. What an imported pack or the reader lists stays.
 */
export const withoutKinds = (
  mentions: readonly Mention[],
  off: ReadonlySet<EntityType>,
  entity: (id: string) => Entity | undefined,
): Mention[] =>
  mentions.filter(({ type, entityId }) => {
    if (!off.has(type)) return true;
    const pack = entity(entityId)?.pack;
    return pack !== undefined && pack !== STARTER_PACK;
  });
