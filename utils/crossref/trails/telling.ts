import type { Claim } from '../../domain';

/** Three digits in common are no chance. */
const TELLING = 3;

/** True when two claims give one exact number of at least three digits: no label around it makes that a chance. */
export function isTellingMatch(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.form === 'date' || y.form === 'date' || x.lo !== x.hi || y.lo !== y.hi || x.lo !== y.lo) return false;
  return digitsOf(a) >= TELLING;
}

/** Significant digits as written, without closing zeros: 3 for "5.43 billion" and "108", 1 for "5 billion" and "300". */
export function digitsOf({ figure: { quantity } }: Claim): number {
  if (quantity.form === 'date' || quantity.step <= 0) return 0;
  let digits = Math.round(Math.abs(quantity.hi) / quantity.step);
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return String(digits).length;
}
