import type { Rarity } from './likeness';
import type { Settings } from './setting';

/** Nearer than this a name is said of the figure. */
const SAID_OF_IT = 0.4;

/**
 * How much is named beside a figure that the other report names too, but not so near its figure: what is told of the Dutch
 * aircraft is not told of the Swedish one in a report of both.
 */
export function contrastOf(
  { ofClaims, proper }: Settings,
  at: number,
  there: Settings,
  other: number,
  rarity: Rarity,
): number {
  let contrast = 0;
  const beside = there.ofClaims[other]!;
  for (const [says, near] of ofClaims[at]!) {
    if (near < SAID_OF_IT || (beside.get(says) ?? 0) > near / 2 || !there.said.has(says)) continue;
    if (says[0] === '@' || proper.has(says)) contrast += near * rarity(says);
  }
  return contrast;
}
