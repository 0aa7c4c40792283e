import type { Claim } from '../../domain';
import { valuesFit } from './clues';
import { areComparable } from './comparable';

/** True where both figures are parts of wholes that fit each other: "20 of 36" and "24 of the 36". */
export function areOfOneWhole(a: Claim, b: Claim, here: readonly Claim[], there: readonly Claim[]): boolean {
  const [x, y] = [a.figure.partOf, b.figure.partOf];
  if (x === undefined || y === undefined) return false;
  const [whole, other] = [here[x], there[y]];
  return whole !== undefined && other !== undefined && areComparable(whole, other) && valuesFit(whole, other);
}

/** How far the former value may stand from the new one: "in 2030 instead of 2028". */
const BESIDE_CHARS = 120;
/** How sure it must be that it is the former value. */
const SURE_OF_FORMER = 0.4;

/** True where the other report's value is told beside the figure, as what was before it or what comes after. */
export function besides(
  at: number,
  other: number,
  claims: readonly Claim[],
  sureOf: (at: number, other: number) => number,
): boolean {
  const { figure } = claims[at]!;
  for (let next = at - 2; next <= at + 2; next++) {
    const former = claims[next]?.figure;
    if (!former || next === at || former.kind !== figure.kind || sureOf(next, other) < SURE_OF_FORMER) continue;
    const gap = Math.max(figure.span.start - former.span.end, former.span.start - figure.span.end);
    if (gap <= BESIDE_CHARS) return true;
  }
  return false;
}
