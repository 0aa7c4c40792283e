import type { Claim } from '../../domain';

/** A country named further from the figure than this may as well be the seller, a neighbour or the seat of a war. */
const SURE_REACH = 50;

/** True when the party stands close enough to the figure, or is backed by the report, to keep two claims apart. */
export const isPartySure = ({ why }: Claim): boolean =>
  why.every(({ key, distance }) => key !== 'party' || distance <= SURE_REACH);

/** Backs the parties bound from afar among one report's claims on one subject, if another figure stands close to them. */
export function backParties(claims: Claim[]): Claim[] {
  if (claims.every(isPartySure)) return claims;
  const sure = new Set(claims.filter(isPartySure).map(({ party }) => party));
  return claims.map((claim) =>
    isPartySure(claim) || !sure.has(claim.party)
      ? claim
      : { ...claim, why: claim.why.map((one) => (one.key === 'party' ? { ...one, distance: 0 } : one)) },
  );
}
