import type { Claim, Entity, EntityId } from '../../domain';
import type { Frame } from '../reading/frame';
import type { Passage } from '../reading/passage';

/** How packs name the carrier version of an aircraft after its type. */
const NAVAL_ENDINGS = ['-m', '-marine', '-naval', '-n'];

/**
 * "26 Rafale jets for the Indian Navy": a jet bought for a navy is its naval variant, where the pack knows one, unless
 * the sentence speaks of an air force. Claims come back in their order.
 */
export function meanNavalVariants(passage: Passage, claims: Claim[]): Claim[] {
  const variants = new Map<EntityId, EntityId>();
  for (const frame of passage.frames) {
    for (const { mention } of passage.names[frame.index]!) {
      const variant = navalVariantOf(mention.entityId, passage.entity);
      if (variant && isOfSea(frame) && !isOfAir(frame)) variants.set(mention.entityId, variant);
    }
  }
  if (variants.size === 0) return claims;
  return claims.map((claim, i) => {
    const variant = claim.subject && variants.get(claim.subject);
    const frame = passage.spots[i]?.frame;
    return variant && frame && !isOfAir(frame) ? { ...claim, subject: variant } : claim;
  });
}

/** The carrier version of an aircraft, where a pack lists it. */
export function navalVariantOf(id: EntityId, entity: (id: EntityId) => Entity | undefined): EntityId | undefined {
  if (entity(id)?.kind !== 'aircraft') return undefined;
  return NAVAL_ENDINGS.map((ending) => `${id}${ending}`).find((variant) => entity(variant));
}

const isOfSea = ({ texts }: Frame): boolean =>
  texts.some(
    (text, i) =>
      /\b(navy|navies)$/.test(text) ||
      /^(naval|carrier-borne|carrier-based)$/.test(text) ||
      (text === 'aircraft' && /^carriers?$/.test(texts[i + 1] ?? '')),
  );

const isOfAir = ({ texts }: Frame): boolean =>
  texts.some((text, i) => /air force$/.test(text) || text === 'iaf' || (text === 'air' && texts[i + 1] === 'force'));
