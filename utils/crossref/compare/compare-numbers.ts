import type { Claim, NumberQuantity } from '../../domain';
import { sayClaim, sayPercent } from '../wording/wording';
import type { Comparison, DatedClaim } from './comparison';
import { matchCounted } from './counted-things';
import { doubtAgreement, doubtDifference } from './doubts';
import type { LikeForLike } from './like-for-like';
import { natureOf } from './measure-nature';
import { isNews } from './news';
import { type Agreement, agreementOf, type Reading, relativeDifference } from './number-agreement';

/** Compares two claims that are numbers in one unit. */
export function compareNumbers(earlier: DatedClaim, later: DatedClaim, likeness: LikeForLike): Comparison {
  const [a, b] = [readingOf(earlier.claim), readingOf(later.claim)];
  const change = relativeDifference(a.quantity, b.quantity);
  const agreement = agreementOf(a, b);
  if (agreement) {
    const doubt = doubtAgreement(agreement, change, earlier, later, likeness);
    return doubt ?? { relation: 'agrees', reason: sayAgreement(agreement, earlier, later, likeness) };
  }
  const told: Comparison = {
    relation: 'differs',
    reason: `${sayPercent(change)} ${change > 0 ? 'higher' : 'lower'} than ${sayClaim(earlier)}`,
    amount: Math.round(Math.abs(change) * 1000) / 10,
  };
  const news = isNews(earlier, later, change);
  const doubt = doubtDifference(news, change, earlier, later, likeness);
  return doubt ?? (news ? { ...told, relation: 'updates', change: change > 0 ? 'up' : 'down' } : told);
}

/** A range this much wider than its lower end tells one value and what it depends on: "45 to 48 km". */
const ONE_VALUE = 1.15;

/** A number as its measure is compared: what a thing can do is told by its best value. */
export function readingOf({ figure, measure }: Claim): Reading {
  const quantity = figure.quantity as NumberQuantity;
  const reading = { quantity, hedge: figure.hedge, money: figure.kind === 'money', isCount: figure.kind === 'count' };
  if (natureOf(measure) !== 'capability') return reading;
  if (quantity.lo < quantity.hi && quantity.hi <= quantity.lo * ONE_VALUE) return reading;
  const atBest = ['up-to', 'at-most', 'between', 'less-than'].includes(figure.hedge);
  return { ...reading, quantity: { ...quantity, lo: quantity.hi }, hedge: atBest ? 'exact' : figure.hedge };
}

const AGREEMENTS: Record<Agreement, string> = {
  same: 'the same as',
  inside: 'fits',
  rounded: 'rounded, the same as',
  close: 'within 0.1 % of',
  about: 'about the same as',
  bound: 'fits',
  converted: 'the same, converted, as',
};

function sayAgreement(agreement: Agreement, earlier: DatedClaim, later: DatedClaim, { unstated }: LikeForLike): string {
  const [before, now] = [earlier.claim.counted, later.claim.counted];
  const counts = before && now && matchCounted(before, now) !== 'same' ? `; counts ${now}, not ${before}` : '';
  const open = unstated.includes('party') ? '; one of the two names no buyer or user' : '';
  return `${AGREEMENTS[agreement]} ${sayClaim(earlier)}${counts}${open}`;
}
