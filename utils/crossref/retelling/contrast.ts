import type { Rarity } from './likeness';
import type { Setting, Settings } from './setting';

/** Nearer than this a name is said of the figure. */
const SAID_OF_IT = 0.4;

/** A name said of a figure, how near, and how much it tells. */
export interface Apart {
  says: string;
  near: number;
  much: number;
}

/** Names, and words that stand as names do, beside a figure, which the other report has as well. */
export function apartIn({ ofClaims, proper }: Settings, at: number, { said }: Settings, rarity: Rarity): Apart[] {
  const apart: Apart[] = [];
  for (const [says, near] of ofClaims[at]!) {
    if (near < SAID_OF_IT || !said.has(says)) continue;
    if (says[0] === '@' || proper.has(says)) apart.push({ says, near, much: near * rarity(says) });
  }
  return apart;
}

/**
 * How much of that the other report does not name as near its figure: what is told of the Dutch aircraft is not told of the
 * Swedish one in a report of both.
 */
export function contrastOf(apart: readonly Apart[], beside: Setting): number {
  let contrast = 0;
  for (const { says, near, much } of apart) if ((beside.get(says) ?? 0) <= near / 2) contrast += much;
  return contrast;
}
