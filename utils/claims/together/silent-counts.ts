import type { Figure, Measure } from '../../domain';
import type { Verdict } from '../evidence';
import { isAmmunition } from '../measure/ammunition';
import { classOfNoun } from '../measure/nouns';
import type { Passage } from '../reading/passage';
import type { Spot } from '../reading/spot';
import { unitOf } from '../unit-of';

/** "97 jets: 68 single-seat and 29 twin-seat": counts or sums that add up to the one told before them are its parts. */
export function partsOfSum(passage: Passage, verdicts: Verdict[]): void {
  const { spots } = passage;
  for (const [i, whole] of spots.entries()) {
    if (!whole || whole.isWhole || verdicts[i]!.measure === 'other') continue;
    const parts = partsAfter(passage, whole);
    const weak = parts.filter(
      (part) =>
        verdicts[part]!.confidence < Math.min(0.6, verdicts[i]!.confidence) &&
        (verdicts[part]!.measure === 'other' || whole.figure.kind === 'money'),
    );
    for (const part of weak)
      verdicts[part] = { ...verdicts[i]!, confidence: Math.round(verdicts[i]!.confidence * 80) / 100 };
  }
}

/** The two to four figures alike right after a count or a sum of money, in its sentence, that make up all of it. */
function partsAfter({ figures, spots }: Passage, whole: Spot): number[] {
  const total = numberOf(whole.figure);
  const parts: number[] = [];
  let sum = 0;
  const end = whole.index + WITHIN;
  for (let i = whole.index + 1; i <= end && spots[i]?.frame === whole.frame && parts.length < 4; i++) {
    if (figures[i]!.kind !== whole.figure.kind || unitOf(figures[i]!) !== unitOf(whole.figure)) continue;
    parts.push(i);
    sum += numberOf(figures[i]!);
    if (Math.abs(sum - total) <= total * 1e-9) return parts.length > 1 ? parts : [];
  }
  return [];
}

/** Figures of a sentence among which parts are looked for; a table row of hundreds is no sum told. */
const WITHIN = 12;

const numberOf = ({ kind, quantity }: Figure): number =>
  (kind === 'count' || kind === 'money') && quantity.form === 'number' && quantity.lo === quantity.hi
    ? quantity.hi
    : Number.NaN;

/** "Money for eight systems has been found": in a report of a purchase, a number of arms of which nothing else is said is the number bought. */
export function countsOfPurchase(passage: Passage, verdicts: Verdict[]): void {
  if (passage.isOfWar || !verdicts.some(({ measure }) => OF_PURCHASE.has(measure))) return;
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'count' || verdicts[spot.index]!.measure !== 'other') continue;
    if (verdicts[spot.index]!.confidence > 0 || !isOfArms(spot) || isOfOtherThings(spot)) continue;
    verdicts[spot.index] = {
      measure: 'ordered-quantity',
      confidence: 0.37,
      why: [{ key: 'measure', cue: spot.figure.surface, distance: 0 }],
    };
  }
}

const OF_PURCHASE = new Set<Measure>([
  'ordered-quantity',
  'contract-value',
  'unit-price',
  'budget',
  'delivered-quantity',
]);

const isOfArms = (spot: Spot): boolean =>
  numberOf(spot.figure) !== 1 &&
  spot.figure.partOf === undefined &&
  classOfNoun(spot.figure.noun ?? '') === 'equipment';

/** What is said of the arms is no purchase of them: they strike, are lost, or are carried. */
function isOfOtherThings(spot: Spot): boolean {
  const { bySense, texts } = spot.frame;
  return (
    (['combat', 'lose', 'expend', 'halt', 'compose', 'start', 'produce', 'remain'] as const).some((sense) =>
      bySense.has(sense),
    ) ||
    /^(with|by|from|against|nearly|every|at|on|equip|arm|form)$/.test(spot.lead) ||
    (isAmmunition(spot) && spot.lead !== '') ||
    texts.slice(Math.max(0, spot.at - 6), spot.at).some((text) => /^(leas|rent|loan|moderni|silo|credit)/.test(text))
  );
}
