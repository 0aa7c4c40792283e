import type { Claim, NumberQuantity } from '../domain';

/** A sum that one article lets the reader do. */
export interface Sum {
  /** Indices of the claims it is made of, in reading order. */
  at: number[];
  fits: boolean;
  /** "22 + 4 = 26"; where it does not fit, what it should be: "22 + 6 = 28, not 26". */
  computation: string;
}

/** A claim of an exact number with its place in the list, as sums use it. */
export interface Term {
  at: number;
  claim: Claim;
  value: number;
  /** Half a unit of the last digit written. */
  slack: number;
}

/** The claims that are single numbers and pass the test. */
export function termsOf(claims: Claim[], isWanted: (claim: Claim) => boolean): Term[] {
  return claims.flatMap((claim, at) => {
    const { quantity, hedge } = claim.figure;
    const isPlain =
      quantity.form === 'number' && quantity.lo === quantity.hi && (hedge === 'exact' || hedge === 'about');
    if (!isPlain || !isWanted(claim)) return [];
    const { lo, step } = quantity as NumberQuantity;
    return [{ at, claim, value: lo, slack: hedge === 'about' ? Math.max(step / 2, lo * 0.025) : step / 2 }];
  });
}

/** "5.43 billion", "26", "47 %": short enough for a line. */
export function sayNumber(value: number): string {
  const scale = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
    [1, ''],
  ] as const;
  const [size, name] = scale.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return `${Number((value / size).toPrecision(3))}${name}`;
}
