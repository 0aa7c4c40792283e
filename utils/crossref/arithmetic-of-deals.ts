import type { Claim } from '../domain';
import { type Sum, sayNumber, type Term, termsOf } from './terms';

/** Figures further apart than this are hardly meant to be summed. */
const REACH = 500;
/** What a price by piece may exceed the total by before a reader should be told; totals hold spares and training too. */
const OVER_TOTAL = 1.1;
/** ... and from where on the total must be for something else, such as the design. */
const FAR_OVER_TOTAL = 3;

/** A price by piece and a number that come to more than the total. A smaller product is usual and says nothing. */
export function priceAndTotal(claims: Claim[]): Sum[] {
  const totals = termsOf(claims, ({ measure }) => measure === 'contract-value');
  return termsOf(claims, ({ measure, scope }) => measure === 'unit-price' && !scope?.part).flatMap((price) => {
    const total = only(totals.filter((one) => areOfOneDeal(one, price) && unitOf(one) === unitOf(price)));
    const ordered = only(termsOf(claims, isWholeOrder).filter((one) => areOfOneDeal(one, price)));
    // A total that names no number of its own may be for the design, the first lot or the spares.
    if (!total || !ordered || total.claim.sentence.start !== ordered.claim.sentence.start) return [];
    const product = price.value * ordered.value;
    const least = (price.value - price.slack) * ordered.value;
    const text = `${sayNumber(ordered.value)} x ${sayNumber(price.value)} = ${sayNumber(product)}`;
    return least > (total.value + total.slack) * OVER_TOTAL && least < total.value * FAR_OVER_TOTAL
      ? [sum([price, ordered, total], false, `${text}, not ${sayNumber(total.value)}`)]
      : [];
  });
}

/** Versions told after the whole they belong to: "26 jets: 22 single-seat and four twin-seat". */
export function partsAndWhole(claims: Claim[]): Sum[] {
  const wholes = termsOf(claims, isWholeOrder);
  return wholes.flatMap((whole, i) => {
    const end = wholes.slice(i + 1).find((next) => start(next) > start(whole) && next.value !== whole.value);
    const parts = termsOf(claims, ({ measure, scope }) => measure === 'ordered-quantity' && scope?.lot !== undefined)
      .filter((part) => areOfOneDeal(part, whole) && start(part) > start(whole) && (!end || start(part) < start(end)))
      .filter((part, at, all) => all.findIndex((one) => one.claim.scope?.lot === part.claim.scope?.lot) === at);
    const total = parts.reduce((all, part) => all + part.value, 0);
    // Less than the whole may only mean that a version was left out.
    if (parts.length < 2 || total < whole.value) return [];
    const text = `${parts.map(({ value }) => value).join(' + ')} = ${total}`;
    return [
      sum([whole, ...parts], total === whole.value, total === whole.value ? text : `${text}, not ${whole.value}`),
    ];
  });
}

/** Delivered and remaining against ordered. */
export function restAndWhole(claims: Claim[]): Sum[] {
  const plain = ({ scope }: Claim): boolean => !scope?.lot && !scope?.deal;
  const done = termsOf(claims, (claim) => claim.measure === 'delivered-quantity' && plain(claim) && !claim.scope?.part);
  return termsOf(claims, (claim) => claim.measure === 'remaining-quantity' && plain(claim)).flatMap((rest) => {
    const delivered = only(done.filter((one) => areOfOneDeal(one, rest)));
    const ordered = only(termsOf(claims, isWholeOrder).filter((one) => areOfOneDeal(one, rest)));
    if (!delivered || !ordered) return [];
    const total = delivered.value + rest.value;
    const text = `${delivered.value} + ${rest.value} = ${total}`;
    const fits = total === ordered.value;
    return [sum([delivered, rest, ordered], fits, fits ? text : `${text}, not ${ordered.value}`)];
  });
}

/** A sum over these terms, in reading order. */
export const sum = (terms: Term[], fits: boolean, computation: string): Sum => ({
  at: terms.map(({ at }) => at).sort((a, b) => a - b),
  fits,
  computation,
});

/** Near each other, on one subject, and for no two buyers. */
export function areOfOneDeal(a: Term, b: Term): boolean {
  const [x, y] = [a.claim, b.claim];
  const isNear = Math.abs(start(a) - start(b)) <= REACH;
  return isNear && x.subject !== undefined && x.subject === y.subject && (!x.party || !y.party || x.party === y.party);
}

/** Currency or unit of a term. */
export const unitOf = ({ claim }: Term): string =>
  claim.figure.quantity.form === 'number' ? claim.figure.quantity.unit : '';

const isWholeOrder = ({ measure, scope }: Claim): boolean =>
  measure === 'ordered-quantity' && !scope?.lot && !scope?.part;

const start = ({ claim }: Term): number => claim.figure.span.start;

/** The one value there is; where several are told, nobody knows which is meant. */
function only(terms: Term[]): Term | undefined {
  return terms.every(({ value }) => value === terms[0]?.value) ? terms[0] : undefined;
}
