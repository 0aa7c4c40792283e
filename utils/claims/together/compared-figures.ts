import type { Measure } from '../../domain';
import type { Verdict } from '../evidence';
import { phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { type Spot, wordsBefore } from '../reading/spot';
import { SAME_FIGURE } from '../subject/share-subject';
import { unitOf } from '../unit-of';

/** "from $77.7 billion to about $160 billion", "against $118 million before": the two sums are of one measure. */
export function compareSums(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'money' && spot?.figure.kind !== 'percent') continue;
    const verdict = verdicts[spot.index]!;
    const before = previousOfKind(passage, spot);
    if (before === undefined) continue;
    if (spot.figure.kind === 'money' && isSameSum(passage, spot, before)) {
      const [a, b] = [verdicts[before]!, verdict];
      verdicts[spot.index] = verdicts[before] = a.confidence >= b.confidence || b.measure === 'other' ? a : b;
      continue;
    }
    if (spot.figure.kind === 'percent') {
      // "81 per cent, up from 74 per cent": the earlier share, and no growth.
      if (
        SHARED.has(verdicts[before]!.measure) &&
        (/^(from|against|than|versus)$/.test(spot.lead) ||
          (spot.lead === 'to' && passage.spots[before]!.lead === 'from')) &&
        isNear(passage, spot, before)
      )
        verdicts[spot.index] = verdicts[before]!;
      continue;
    }
    // "The F-35B costs $109 million and the F-35C $102.1 million": the verb is left out the second time.
    const elliptic =
      verdicts[before]!.measure === 'unit-price' && verdict.confidence < 0.5 && isJoinedTo(passage, spot, before);
    if (!elliptic && (!COMPARED.test(comparing(spot)) || isPurse(spot))) continue;
    const other = verdicts[before]!;
    if (other.confidence > verdict.confidence) verdicts[spot.index] = other;
    else verdicts[before] = verdict;
  }
}

/** "not in May as planned but a year later, in 2027", "in 2029 instead of 2028": both are dates of one event. */
export function compareDates(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'date') continue;
    const before = previousOfKind(passage, spot);
    if (before === undefined) continue;
    const other = verdicts[before]!;
    const verdict = verdicts[spot.index]!;
    const between = passage.text.slice(passage.figures[before]!.span.end, spot.figure.span.start);
    if (between.length > 60 || !CONTRASTED.test(between) || verdict.measure === other.measure) continue;
    if (PLANS.has(other.measure) && verdict.confidence < 0.75) verdicts[spot.index] = other;
    else if (PLANS.has(verdict.measure) && other.confidence < 0.75) verdicts[before] = verdict;
  }
}

const PLANS = new Set<Measure>(['delivery-date', 'service-entry-date']);
const CONTRASTED =
  /^[^.;]{0,40}\b(but|instead of|rather than|not|against|compared with|down from|up from|to)\b( (now|only|from|in|by|until|early|late|the|end|of|at))*\s*$/;

/** "down to 16 from the 50 first envisaged": the two numbers are of one measure. */
export function compareCounts(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'count' || spot.lead !== 'from') continue;
    const before = previousOfKind(passage, spot);
    if (before === undefined || passage.spots[before]!.lead !== 'to') continue;
    const [a, b] = [verdicts[before]!, verdicts[spot.index]!];
    if (a.confidence > b.confidence && a.measure !== 'other') verdicts[spot.index] = a;
    else if (b.measure !== 'other') verdicts[before] = b;
  }
}

/** "59 billion crowns, about 2.5 billion euros": one sum in the money of two countries. */
function isSameSum(passage: Passage, spot: Spot, before: number): boolean {
  const [a, b] = [passage.figures[before]!, spot.figure];
  const between = passage.text.slice(a.span.end, b.span.start);
  return (
    between.length < 40 &&
    unitOf(a) !== unitOf(b) &&
    /^\s*[,(–-]?\s*((or|about|around|some|roughly|approximately|nearly|just|over|under|almost|equivalent|equal|to|the) ?)*$/.test(
      between,
    )
  );
}

const SHARED = new Set<Measure>(['share', 'completion']);
const isNear = (passage: Passage, spot: Spot, before: number): boolean =>
  spot.figure.span.start - passage.figures[before]!.span.end <= 90;

/** The figure of the same kind before it in the sentence. */
function previousOfKind(passage: Passage, spot: Spot): number | undefined {
  for (let i = spot.index - 1; i >= 0 && passage.spots[i]?.frame === spot.frame; i--)
    if (passage.figures[i]!.kind === spot.figure.kind) return i;
  return undefined;
}

/** "In the previous edition the figure was 81 percent": a percentage that goes on about the one of the sentence before. */
export function carryOver(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'percent' || verdicts[spot.index]!.measure !== 'other') continue;
    if (!SAME_FIGURE.test(phrase(spot.frame, spot.at - 6, spot.at))) continue;
    const before = lastPercentBefore(passage, spot);
    if (before !== undefined) verdicts[spot.index] = verdicts[before]!;
  }
}

/** The last percentage of the sentence before. */
function lastPercentBefore({ spots, figures }: Passage, spot: Spot): number | undefined {
  for (let i = spot.index - 1; i >= 0; i--) {
    const back = spot.frame.index - (spots[i]?.frame.index ?? 0);
    if (back > 1) return undefined;
    if (back === 1 && figures[i]!.kind === 'percent') return i;
  }
  return undefined;
}

const isJoinedTo = (passage: Passage, spot: Spot, before: number): boolean =>
  /^\s*(,|;)?\s*and [^.;]{1,50}$/.test(passage.text.slice(passage.figures[before]!.span.end, spot.figure.span.start));

/** "Paid from the 100 billion fund": what a sum comes out of is no sum to compare it with. */
const isPurse = (spot: Spot): boolean =>
  spot.lead === 'from' && /^(paid|financed|funded|taken|met|drawn)$/.test(wordsBefore(spot, 1)[0] ?? '');

const comparing = (spot: Spot): string => [spot.lead, ...wordsBefore(spot, 3)].join(' ');
const COMPARED = /^(from|against|to|than|instead|versus|compared)\b|\b(from|against|compared|instead|now)\b/;
