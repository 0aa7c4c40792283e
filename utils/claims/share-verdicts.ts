import type { Figure, Measure } from '../domain';
import type { Verdict } from './evidence';
import type { Frame } from './frame';
import { isEquipment } from './measure/count';
import type { Passage } from './passage';
import { perFrame } from './per-frame';
import { SAME_FIGURE } from './share-subject';
import { type Spot, wordsBefore } from './spot';

/** Figures that stand for one another share what was found out: twins, lists, parts and wholes, repeats. */
export function shareVerdicts(passage: Passage, verdicts: Verdict[]): Verdict[] {
  const shared = [...verdicts];
  shareInLists(passage, shared);
  shareWithTwins(passage.figures, shared);
  echo(passage, shared);
  ofThese(passage, shared);
  coordinate(passage, shared);
  coordinateBack(passage, shared);
  restOfOrder(passage, shared);
  compare(passage, shared);
  compareDates(passage, shared);
  compareCounts(passage, shared);
  carryOver(passage, shared);
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

const unitOf = ({ quantity }: Figure): string => (quantity.form === 'number' ? quantity.unit : 'date');

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

/** "Of these, 15 will go to the Navy", "of which five are trainers": parts of the count told just before. */
function ofThese(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'count' || verdicts[spot.index]!.measure !== 'other') continue;
    if (!isEquipment(spot) || verdicts[spot.index]!.confidence >= 0.6) continue;
    const before = spot.frame.texts.slice(Math.max(0, spot.at - 5), spot.at).join(' ');
    const after = spot.frame.texts.slice(spot.next, spot.next + 2).join(' ');
    if (!/\bof (these|those|them|which)\b/.test(before) && !/^of (these|those|them|which)\b/.test(after)) continue;
    if (/^(stands?|remain|are|is|were|was|have|has|had|serve|fly)\b/.test(spot.frame.texts[spot.next + 2] ?? ''))
      continue;
    const verdict = wholeBefore(passage, spot, verdicts);
    if (verdict?.measure === 'ordered-quantity')
      verdicts[spot.index] = { ...verdict, confidence: Math.round(verdict.confidence * 80) / 100 };
  }
}

/** What was found of the last count of arms before, in this sentence or the one before it. */
function wholeBefore(passage: Passage, spot: Spot, verdicts: Verdict[]): Verdict | undefined {
  for (let i = spot.index - 1; i >= 0; i--) {
    const other = passage.spots[i];
    if (!other || spot.frame.index - other.frame.index > 1) return undefined;
    if (other.figure.kind === 'count' && isEquipment(other)) return verdicts[i];
  }
  return undefined;
}

/** "180 K2 tanks and 212 K9 howitzers": what is said of the first count or date holds for one joined to it. */
function coordinate(passage: Passage, verdicts: Verdict[]): void {
  for (let i = 1; i < passage.spots.length; i++) {
    const [spot, verdict] = [passage.spots[i], verdicts[i]!];
    if (!spot || verdict.measure !== 'other' || verdict.confidence >= 0.5) continue;
    const joined = previousAlike(passage, spot, verdicts);
    if (joined === undefined) continue;
    const before = verdicts[joined]!;
    if (before.measure === 'other' || !COORDINATED.has(before.measure)) continue;
    if (spot.figure.kind === 'date' && passage.spots[joined]!.lead !== spot.lead && !namesPart(spot)) continue;
    verdicts[i] = { ...before, confidence: Math.round(before.confidence * 80) / 100 };
  }
}

/** "the first in 2029, the rest between 2030 and 2034". */
const namesPart = (spot: Spot): boolean =>
  wordsBefore(spot, 3).some((word) =>
    /^(rest|last|other|others|final|remainder|second|third|fourth|fifth|ones)$/.test(word),
  );

/** "30 Su-34s and eight A-50s lost": what is said after the second count holds for the first. */
function coordinateBack(passage: Passage, verdicts: Verdict[]): void {
  for (let i = passage.spots.length - 2; i >= 0; i--) {
    const spot = passage.spots[i];
    if (spot?.figure.kind !== 'count' || verdicts[i]!.measure !== 'other' || verdicts[i]!.confidence >= 0.5) continue;
    const next = nextCount(passage, spot);
    if (!next || !isEquipment(spot) || !isEquipment(next)) continue;
    const after = verdicts[next.index]!;
    const between = passage.text.slice(spot.figure.span.end, next.figure.span.start);
    if (COORDINATED.has(after.measure) && (JOINED.test(between) || isNextItem(spot.frame, between)))
      verdicts[i] = { ...after, confidence: Math.round(after.confidence * 80) / 100 };
  }
}

const JOINED = /^([^.;:,]{0,40} and [^.;:,]{0,12}|\s*,\s*)$/;
const isNextItem = (frame: Frame, between: string): boolean =>
  isList(frame) && /^[^.;]{0,60};[^.;,]{0,12}$/.test(between);

/** The count after a figure in its sentence: the next figure, or in a list the next one that counts. */
function nextCount(passage: Passage, spot: Spot): Spot | undefined {
  for (let i = spot.index + 1; passage.spots[i]?.frame === spot.frame; i++) {
    if (passage.figures[i]!.kind === 'count') return passage.spots[i];
    if (!isList(spot.frame)) return undefined;
  }
  return undefined;
}

const COORDINATED = new Set<Measure>([
  'expended-quantity',
  'share',
  'crew',
  'range',
  'ordered-quantity',
  'delivered-quantity',
  'lost-quantity',
  'in-service-quantity',
  'delivery-date',
  'service-entry-date',
]);

/** Counts of equipment go together, and what men a crew or a loss has; distances only if both are ranges of weapons. */
function canJoin(spot: Spot, other: Spot, measure: Measure): boolean {
  switch (spot.figure.kind) {
    case 'count':
      return measure === 'crew'
        ? !spot.figure.noun || spot.figure.noun === other.figure.noun
        : isEquipment(spot) && (isEquipment(other) || measure === 'lost-quantity');
    case 'quantity':
      return (
        measure === 'range' &&
        (spot.lead === other.lead || /^(and|,)$/.test(spot.lead)) &&
        unitOf(spot.figure) === unitOf(other.figure)
      );
    default:
      return spot.figure.kind === 'date' || spot.figure.kind === 'percent';
  }
}

/** The figure of the same kind just before, with "and" or a comma in between and no new sentence part. */
function previousAlike(passage: Passage, spot: Spot, verdicts: Verdict[]): number | undefined {
  const { words } = spot.frame;
  let joint = false;
  for (let at = spot.at - 1; at >= 0; at--) {
    const word = words[at]!;
    if (word.text === ';' && !isList(spot.frame)) return undefined;
    if (/^(and|,|:|;|plus|or|are|comprising|against|versus|compared)$/.test(word.text)) joint = true;
    if (word.figure === undefined || passage.figures[word.figure]!.kind !== spot.figure.kind) continue;
    const other = passage.spots[word.figure]!;
    const { measure } = verdicts[word.figure]!;
    if (!canJoin(spot, other, measure)) continue;
    return joint ? word.figure : undefined;
  }
  return undefined;
}

/** "687 vehicles by 2035; 561 turrets; 14 systems": semicolons between the items of a list. */
const isList = perFrame(({ texts }) => texts.filter((text) => text === ';').length >= 2);

/** "from $77.7 billion to about $160 billion", "against $118 million before": the two sums are of one measure. */
function compare(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'money' && spot?.figure.kind !== 'percent') continue;
    const verdict = verdicts[spot.index]!;
    const before = previousOfKind(passage, spot);
    if (before === undefined) continue;
    if (spot.figure.kind === 'percent') {
      // "81 per cent, up from 74 per cent": the earlier share, and no growth.
      if (
        SHARED.has(verdicts[before]!.measure) &&
        /^(from|against|than|versus)$/.test(spot.lead) &&
        isNear(passage, spot, before)
      )
        verdicts[spot.index] = verdicts[before]!;
      continue;
    }
    // "The F-35B costs $109 million and the F-35C $102.1 million": the verb is left out the second time.
    const elliptic =
      verdicts[before]!.measure === 'unit-price' && verdict.confidence < 0.5 && isJoinedTo(passage, spot, before);
    if (!elliptic && !COMPARED.test(comparing(spot))) continue;
    const other = verdicts[before]!;
    if (other.confidence > verdict.confidence) verdicts[spot.index] = other;
    else verdicts[before] = verdict;
  }
}

/** "not in December as planned but in the first half of 2026", "in 2029 instead of 2028": both are dates of one event. */
function compareDates(passage: Passage, verdicts: Verdict[]): void {
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
function compareCounts(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'count' || spot.lead !== 'from') continue;
    const before = previousOfKind(passage, spot);
    if (before === undefined || passage.spots[before]!.lead !== 'to') continue;
    const [a, b] = [verdicts[before]!, verdicts[spot.index]!];
    if (a.confidence > b.confidence && a.measure !== 'other') verdicts[spot.index] = a;
    else if (b.measure !== 'other') verdicts[before] = b;
  }
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
function carryOver(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'percent' || verdicts[spot.index]!.measure !== 'other') continue;
    if (!SAME_FIGURE.test(spot.frame.texts.slice(Math.max(0, spot.at - 6), spot.at).join(' '))) continue;
    const before = passage.spots.findLast(
      (other, i) => i < spot.index && other?.figure.kind === 'percent' && other.frame.index === spot.frame.index - 1,
    );
    if (before) verdicts[spot.index] = verdicts[before.index]!;
  }
}

const isJoinedTo = (passage: Passage, spot: Spot, before: number): boolean =>
  /^\s*(,|;)?\s*and [^.;]{1,50}$/.test(passage.text.slice(passage.figures[before]!.span.end, spot.figure.span.start));

const comparing = (spot: Spot): string => [spot.lead, ...wordsBefore(spot, 3)].join(' ');
const COMPARED = /^(from|against|to|than|instead|versus|compared)\b|\b(from|against|compared|instead|now)\b/;

/** "The other eight are planned for": as long as none is delivered, a rest to come is a part of what was ordered. */
function restOfOrder(passage: Passage, verdicts: Verdict[]): void {
  if (verdicts.some(({ measure }) => measure === 'delivered-quantity')) return;
  for (const [i, verdict] of verdicts.entries()) {
    const byOther = verdict.measure === 'remaining-quantity' && verdict.why.every(({ cue }) => cue === 'the other');
    if (byOther && !passage.spots[i]!.frame.bySense.has('deliver') && !passage.hasArrivals)
      verdicts[i] = { ...verdict, measure: 'ordered-quantity' };
  }
}
