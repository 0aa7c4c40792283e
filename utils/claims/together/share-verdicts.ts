import type { Figure } from '../../domain';
import type { Verdict } from '../evidence';
import type { Passage } from '../reading/passage';
import { unitOf } from '../unit-of';
import { carryOver, compareCounts, compareDates, compareSums } from './compared-figures';
import { compareCompletion } from './completion-compared';
import { coordinate, coordinateBack, ofThese, partsOfBudget } from './coordinated';
import { countsOfPurchase, partsOfSum } from './silent-counts';

/** Figures that stand for one another share what was found out: twins, lists, parts and wholes, repeats. */
export function shareVerdicts(passage: Passage, verdicts: Verdict[]): Verdict[] {
  const shared = shareAlike(passage, verdicts);
  echo(passage, shared);
  ofThese(passage, shared);
  coordinate(passage, shared);
  coordinateBack(passage, shared);
  restOfOrder(passage, shared);
  compareSums(passage, shared);
  compareDates(passage, shared);
  compareCounts(passage, shared);
  compareCompletion(passage, shared);
  carryOver(passage, shared);
  partsOfBudget(passage, shared);
  partsOfSum(passage, shared);
  countsOfPurchase(passage, shared);
  return shared;
}

/** What holds whoever decided: the members of a list and the two amounts of one sum have one measure. */
export function shareAlike(passage: Passage, verdicts: Verdict[]): Verdict[] {
  const shared = [...verdicts];
  shareInLists(passage, shared);
  shareWithTwins(passage.figures, shared);
  return shared;
}

/** "150, 250 and 350 km": the member that is bound best speaks for all. */
function shareInLists(passage: Passage, verdicts: Verdict[]): void {
  const { figures, text } = passage;
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && isListed(figures[to - 1]!, figures[to]!, text)) to++;
    if (to - from > 1) {
      const best = verdicts.slice(from, to).reduce((a, b) => (b.confidence > a.confidence ? b : a));
      for (let i = from; i < to; i++) verdicts[i] = best;
    }
    from = to;
  }
}

function isListed(a: Figure, b: Figure, text: string): boolean {
  if (a.kind !== b.kind || a.kind === 'money' || (a.noun && b.noun && a.noun !== b.noun)) return false;
  if (a.kind === 'quantity' && unitOf(a) !== unitOf(b)) return false;
  if (/^ of (them|these|those|which)\b/.test(text.slice(b.span.end, b.span.end + 10))) return false;
  return /^\s*(,|,?\s*(and|or|to|&)|\/)\s*$/.test(text.slice(a.span.end, b.span.start));
}

/** "$5.43 billion (Rs 40,000 crore)" is one sum. */
function shareWithTwins(figures: Figure[], verdicts: Verdict[]): void {
  figures.forEach((figure, i) => {
    if (figure.twin === undefined || figure.twin === i) return;
    const [a, b] = [verdicts[i]!, verdicts[figure.twin]!];
    const best = b.confidence > a.confidence ? b : a;
    verdicts[i] = best;
    verdicts[figure.twin] = best;
  });
}

/** "The 26 fighters": a definite count takes up one that was bound before. */
function echo(passage: Passage, verdicts: Verdict[]): void {
  const known = new Map<string, number>();
  passage.spots.forEach((spot, i) => {
    if (spot?.figure.kind !== 'count' || spot.figure.quantity.form !== 'number') return;
    const key = String(spot.figure.quantity.hi);
    const verdict = verdicts[i]!;
    const before = known.get(key);
    // "All 180 have been taken over" tells of the delivery, whatever was said of the 180 before.
    if (verdict.measure === 'delivered-quantity' && spot.mods.includes('all')) return;
    const definite = spot.mods.includes('the') || spot.mods.includes('all') || spot.mods.includes('these');
    if (before !== undefined && definite && verdict.confidence < 0.75 && !spot.mods.includes('remaining')) {
      verdicts[i] = {
        ...verdicts[before]!,
        why: [
          {
            key: 'measure',
            cue: `the ${spot.figure.surface}, as before`,
            distance: spot.figure.span.start - passage.figures[before]!.span.start,
          },
        ],
      };
    } else if (verdict.measure === 'ordered-quantity' && before === undefined) known.set(key, i);
  });
}

/** "The other eight are planned for": as long as none is delivered, a rest to come is a part of what was ordered. */
function restOfOrder(passage: Passage, verdicts: Verdict[]): void {
  if (verdicts.some(({ measure }) => measure === 'delivered-quantity')) return;
  for (const [i, verdict] of verdicts.entries()) {
    const byOther = verdict.measure === 'remaining-quantity' && verdict.why.every(({ cue }) => cue === 'the other');
    if (byOther && !passage.spots[i]!.frame.bySense.has('deliver') && !passage.hasArrivals)
      verdicts[i] = { ...verdict, measure: 'ordered-quantity' };
  }
}
