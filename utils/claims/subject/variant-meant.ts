import { type Claim, type Entity, type EntityId, unlistedBaseOf } from '../../domain';
import { isBesides } from '../party/besides';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';

/**
 * Where an article counts the same number once of a type and once of its variant ("26 Rafale jets", "the 26 Rafale-M
 * jets"), the variant is meant both times, and by the sums told beside those counts. Claims come back in their order.
 */
export function nameVariants({ spots, entity }: Passage, claims: Claim[]): Claim[] {
  const subjects = new Set(claims.flatMap(({ subject }) => subject ?? []));
  const variants = new Map<string, EntityId>();
  for (const [i, claim] of claims.entries()) {
    const base = claim.subject && baseOf(claim.subject, subjects, entity);
    if (base && claim.figure.kind === 'count') variants.set(keyOf(base, claim, spots[i]), claim.subject!);
  }
  if (variants.size === 0) return claims;
  const besides = new Map<string, EntityId>();
  const meant = claims.map((claim, i) => {
    const variant =
      claim.figure.kind === 'count' && claim.subject ? variants.get(keyOf(claim.subject, claim, spots[i])) : undefined;
    if (variant) besides.set(placeOf(claim), variant);
    return variant;
  });
  return claims.map((claim, i) => {
    const subject = meant[i] ?? (claim.figure.kind === 'money' ? besides.get(placeOf(claim)) : undefined);
    return subject ? { ...claim, subject } : claim;
  });
}

/** "12 additional FA-50s" are not "the first 12 FA-50PHs". */
const keyOf = (subject: EntityId, { figure: { quantity } }: Claim, spot: Spot | undefined): string =>
  `${subject} ${quantity.lo} ${quantity.hi} ${spot && isBesides(spot) ? 'more' : ''}`;

const placeOf = ({ subject, sentence }: Claim): string => `${subject} ${sentence.start}`;

/** The type a variant belongs to, if the article tells of both; the pack says so, or the id does. */
function baseOf(
  id: EntityId,
  subjects: Set<EntityId>,
  entity: (id: EntityId) => Entity | undefined,
): EntityId | undefined {
  if (!id.startsWith('system:')) return undefined;
  const told = entity(id)?.variantOf;
  if (told && subjects.has(told)) return told;
  const shorter = unlistedBaseOf(id) ?? id.slice(0, id.lastIndexOf('-'));
  return subjects.has(shorter) ? shorter : undefined;
}
