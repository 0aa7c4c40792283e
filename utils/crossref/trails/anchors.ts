import type { Claim, NumberQuantity } from '../../domain';
import { compareClaims } from '../compare/compare-claims';
import { notComparable } from '../compare/comparison';
import { matchCounted } from '../compare/counted-things';
import { sayFigure } from '../wording/wording';
import type { Pair } from './pairing';

/** A version ("68 single-seaters") belongs to the whole told at most this many characters before it. */
const REACH = 400;

/**
 * Quietens pairs of one earlier report that hang on orders of different size: 68 single-seaters of 97 are no wrong
 * count of 73 of 83, and a price for 26 jets contradicts none for 36.
 */
export function quietOtherOrders(pairs: Pair[], claims: Claim[], earlier: Claim[]): Pair[] {
  return pairs.map((pair) => {
    const { told } = pair;
    if (told.relation !== 'differs' && told.relation !== 'updates') return pair;
    const [mine, theirs] = [orderOf(pair.claim, claims), orderOf(pair.seen.claim, earlier)];
    if (!mine || !theirs || !areTwoOrders(mine, theirs)) return pair;
    return { ...pair, told: notComparable('deal', `another order: ${sayFigure(mine)}, not ${sayFigure(theirs)}`) };
  });
}

/** The number ordered that a price or a version hangs on: in its sentence, or, for a version, shortly before. */
function orderOf(claim: Claim, siblings: Claim[]): Claim | undefined {
  const isVersion = claim.measure === 'ordered-quantity' && claim.scope?.lot !== undefined;
  if (claim.measure !== 'contract-value' && !isVersion) return undefined;
  const at = claim.figure.span.start;
  return siblings
    .filter((other) => isWholeOrder(other) && other.subject === claim.subject)
    .filter(({ figure, sentence }) =>
      isVersion ? figure.span.start < at && at - figure.span.start < REACH : sentence.start === claim.sentence.start,
    )
    .sort((a, b) => Math.abs(a.figure.span.start - at) - Math.abs(b.figure.span.start - at))[0];
}

const isWholeOrder = ({ measure, scope, figure }: Claim): boolean =>
  measure === 'ordered-quantity' && !scope?.lot && figure.quantity.form === 'number' && figure.quantity.hi > 1;

function areTwoOrders(a: Claim, b: Claim): boolean {
  if (['loose', 'other'].includes(matchCounted(a.counted, b.counted))) return false;
  const [x, y] = [a.figure.quantity as NumberQuantity, b.figure.quantity as NumberQuantity];
  return x.lo !== y.lo && compareClaims({ claim: a }, { claim: b }).relation !== 'agrees';
}
