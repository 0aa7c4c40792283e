import type { Claim, Sum } from '../../domain';
import { matchCounted } from '../compare/counted-things';
import { sayAmount, sayNumber } from '../wording/say-amount';
import { areOfOneDeal, onlyOf, startOf, sumOf, type Term, termAt, termsOf, unitOf } from './terms';

/** A total may be rounded down by its writer more than its digits say. */
const OVER_TOTAL = 1.02;
/** From here on the total must be for something else, such as the design. */
const FAR_OVER_TOTAL = 3;

/** A price by piece and a number that come to more than the total. A smaller product is usual: totals hold spares and training. */
export function priceAndTotal(claims: Claim[]): Sum[] {
  const totals = termsOf(claims, ({ measure }) => measure === 'contract-value');
  return termsOf(claims, ({ measure, scope }) => measure === 'unit-price' && !scope?.part).flatMap((price) => {
    const total = onlyOf(totals.filter((one) => areOfOneDeal(one, price) && unitOf(one) === unitOf(price)));
    const ordered = onlyOf(termsOf(claims, isWholeOrder).filter((one) => areOfOneDeal(one, price)));
    // A total that names no number of its own may be for the design, the first lot or the spares; a price told apart from
    // both may be that of one version, or of the next lot.
    if (!total || !ordered || !areInOneSentence([total, ordered, price])) return [];
    const unit = unitOf(price);
    const product = price.value * ordered.value;
    const least = (price.value - price.slack) * ordered.value;
    const isOver = least > (total.value + total.slack) * OVER_TOTAL && least < total.value * FAR_OVER_TOTAL;
    const text = `${sayNumber(ordered.value)} × ${sayAmount(price.value, unit)} = ${sayAmount(product, unit)}`;
    return isOver ? [sumOf([price, ordered, total], false, against(text, sayAmount(total.value, unit)))] : [];
  });
}

/** Versions told after the whole they belong to: "26 jets: 22 single-seat and four twin-seat". */
export function partsAndWhole(claims: Claim[]): Sum[] {
  const wholes = termsOf(claims, isWholeOrder);
  return wholes.flatMap((whole, i) => {
    const end = wholes.slice(i + 1).find((next) => startOf(next) > startOf(whole) && next.value !== whole.value);
    const parts = termsOf(claims, ({ measure, scope }) => measure === 'ordered-quantity' && scope?.lot !== undefined)
      .filter((part) => areOfOneDeal(part, whole) && countOneThing(part, whole))
      .filter((part) => startOf(part) > startOf(whole) && (!end || startOf(part) < startOf(end)))
      .filter((part, at, all) => all.findIndex((one) => one.claim.scope?.lot === part.claim.scope?.lot) === at)
      // One sentence, one way of dividing: by version here, by where they are made in the next.
      .filter((part, _, all) => part.claim.sentence.start === all[0]!.claim.sentence.start);
    const total = parts.reduce((all, part) => all + part.value, 0);
    // Less than the whole may only mean that a version was left out.
    if (parts.length < 2 || total < whole.value) return [];
    return [equation(parts, whole)];
  });
}

/** Delivered and remaining against ordered. */
export function restAndWhole(claims: Claim[]): Sum[] {
  const plain = ({ scope }: Claim): boolean => !scope?.lot && !scope?.deal;
  const done = termsOf(claims, (claim) => claim.measure === 'delivered-quantity' && plain(claim) && !claim.scope?.part);
  return termsOf(claims, (claim) => claim.measure === 'remaining-quantity' && plain(claim)).flatMap((rest) => {
    const delivered = onlyOf(done.filter((one) => areOfOneDeal(one, rest)));
    const ordered = onlyOf(termsOf(claims, isWholeOrder).filter((one) => areOfOneDeal(one, rest)));
    // As many as were ordered, or more, are no rest: "five more" may be the next order.
    if (!delivered || !ordered || rest.value >= ordered.value || delivered.value > ordered.value) return [];
    if (!countOneThing(delivered, ordered) || !countOneThing(rest, ordered)) return [];
    return [equation([delivered, rest], ordered)];
  });
}

/** "159 of the 180 have come, 25 are still to be built": all in one sentence, whichever order it is. */
export function restOfPart(claims: Claim[]): Sum[] {
  const rests = termsOf(claims, ({ measure }) => measure === 'remaining-quantity');
  const done = termsOf(
    claims,
    ({ measure, figure }) => measure === 'delivered-quantity' && figure.partOf !== undefined,
  );
  return done.flatMap((part) => {
    const whole = termAt(claims, part.claim.figure.partOf!);
    const rest = onlyOf(rests.filter((one) => one.at !== whole?.at && areInOneSentence([one, part])));
    // Another count in between is of another buyer or another lot, and so may be what follows it.
    if (!whole || !rest || claims.slice(Math.max(part.at, whole.at) + 1, rest.at).some(isCount)) return [];
    if (part.value > whole.value || rest.value >= whole.value) return [];
    return countOneThing(rest, whole) && countOneThing(part, whole) ? [equation([part, rest], whole)] : [];
  });
}

function equation(parts: Term[], whole: Term): Sum {
  const total = parts.reduce((all, part) => all + part.value, 0);
  const text = `${parts.map(({ value }) => sayNumber(value)).join(' + ')} = ${sayNumber(total)}`;
  const fits = total === whole.value;
  return sumOf([...parts, whole], fits, fits ? text : against(text, sayNumber(whole.value)));
}

/** "5 × $1.2 billion = $6 billion; the report says $5.43 billion". */
export const against = (computation: string, told: string): string => `${computation}; the report says ${told}`;

const isCount = ({ figure }: Claim): boolean => figure.kind === 'count';

const areInOneSentence = (terms: Term[]): boolean =>
  terms.every(({ claim }) => claim.sentence.start === terms[0]!.claim.sentence.start);

/** Launchers of a battery are no batteries. */
const countOneThing = (a: Term, b: Term): boolean => matchCounted(a.claim.counted, b.claim.counted) !== 'other';

const isWholeOrder = ({ measure, scope }: Claim): boolean =>
  measure === 'ordered-quantity' && !scope?.lot && !scope?.part;
