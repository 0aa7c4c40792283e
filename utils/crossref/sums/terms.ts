import type { Claim, NumberQuantity, Sum } from '../../domain';

/** A claim of an exact number with its place in the list, as sums use it. */
export interface Term {
  at: number;
  claim: Claim;
  value: number;
  /** Half a unit of the last digit written. */
  slack: number;
}

/** "About 64,000" may be 2.5 % off. */
const ABOUT = 0.025;
/** Figures further apart than this are hardly meant to be summed. */
const REACH = 500;

/** The claims that are single numbers and pass the test. */
export function termsOf(claims: Claim[], isWanted: (claim: Claim) => boolean): Term[] {
  return claims.flatMap((claim, at) => {
    const term = isWanted(claim) ? termAt(claims, at) : undefined;
    return term ?? [];
  });
}

/** The claim at a place as a term; undefined where it is a bound, a range or a date. */
export function termAt(claims: Claim[], at: number): Term | undefined {
  const claim = claims[at];
  if (!claim) return undefined;
  const { quantity, hedge } = claim.figure;
  if (quantity.form === 'date' || quantity.lo !== quantity.hi || (hedge !== 'exact' && hedge !== 'about')) return;
  const { lo, step } = quantity as NumberQuantity;
  return { at, claim, value: lo, slack: hedge === 'about' ? Math.max(step / 2, lo * ABOUT) : step / 2 };
}

/** A sum over these terms, in reading order. */
export const sumOf = (terms: Term[], fits: boolean, computation: string): Sum => ({
  at: terms.map(({ at }) => at).sort((a, b) => a - b),
  fits,
  computation,
});

/** Near each other, on one subject, and for no two buyers; without a subject, in one sentence. */
export function areOfOneDeal(a: Term, b: Term): boolean {
  const [x, y] = [a.claim, b.claim];
  const isNear = x.subject ? Math.abs(startOf(a) - startOf(b)) <= REACH : x.sentence.start === y.sentence.start;
  return isNear && x.subject === y.subject && (!x.party || !y.party || x.party === y.party);
}

/** Currency or unit of a term. */
export const unitOf = ({ claim: { figure } }: Term): string =>
  figure.quantity.form === 'number' ? figure.quantity.unit : '';

/** Where a term stands in the text. */
export const startOf = ({ claim }: Term): number => claim.figure.span.start;

/** The one value there is; where several are told, nobody knows which is meant. */
export function onlyOf(terms: Term[]): Term | undefined {
  return terms.every(({ value }) => value === terms[0]?.value) ? terms[0] : undefined;
}
