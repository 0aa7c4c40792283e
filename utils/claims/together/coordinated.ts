import type { Measure } from '../../domain';
import type { Verdict } from '../evidence';
import { isEquipment } from '../measure/count-class';
import { type Frame, phrase } from '../reading/frame';
import type { Passage } from '../reading/passage';
import { remembered } from '../reading/remembered';
import { type Spot, wordsBefore } from '../reading/spot';
import { unitOf } from '../unit-of';

/** "Of these, 15 will go to the Navy", "of which five are trainers": parts of the count told just before. */
export function ofThese(passage: Passage, verdicts: Verdict[]): void {
  for (const spot of passage.spots) {
    if (spot?.figure.kind !== 'count' || verdicts[spot.index]!.measure !== 'other') continue;
    if (!isEquipment(spot) || verdicts[spot.index]!.confidence >= 0.6) continue;
    const before = phrase(spot.frame, spot.at - 5, spot.at);
    const after = phrase(spot.frame, spot.next, spot.next + 2);
    if (!/\bof (these|those|them|which)\b/.test(before) && !/^of (these|those|them|which)\b/.test(after)) continue;
    if (/^(stands?|remain|are|is|were|was|have|has|had|serve|fly)\b/.test(spot.frame.texts[spot.next + 2] ?? ''))
      continue;
    const verdict = wholeBefore(passage, spot, verdicts);
    if (verdict?.measure === 'ordered-quantity' || (verdict?.measure === 'delivered-quantity' && isInTime(spot)))
      verdicts[spot.index] = { ...verdict, confidence: Math.round(verdict.confidence * 80) / 100 };
  }
}

/** "1.8 million of them in 2025": how many of those that came. */
const isInTime = ({ frame, next, kinds }: Spot): boolean => {
  const year = frame.words[next + 3]?.figure;
  return (
    /^of (them|these|which) in\b/.test(phrase(frame, next, next + 3)) && year !== undefined && kinds[year] === 'date'
  );
};

/** "The act sets aside ten billion, of which two are for radars", "another billion for drones": parts of a budget are budgets. */
export function partsOfBudget(passage: Passage, verdicts: Verdict[]): void {
  for (let i = 1; i < passage.spots.length; i++) {
    const [before, spot] = [passage.spots[i - 1], passage.spots[i]];
    if (spot?.figure.kind !== 'money' || before?.figure.kind !== 'money' || before.frame !== spot.frame) continue;
    const [whole, verdict] = [verdicts[i - 1]!, verdicts[i]!];
    if (whole.measure !== 'budget' || verdict.measure !== 'contract-value') continue;
    const between = passage.text.slice(before.figure.span.end, spot.figure.span.start);
    const after = phrase(spot.frame, spot.next, spot.next + 2);
    if (PART_OF_MONEY.test(between) || SUM_OF_ALL.test(after) || (AND_FOR.test(between) && /^for\b/.test(after)))
      verdicts[i] = { ...whole, confidence: Math.max(whole.confidence, 0.85) };
  }
}

const PART_OF_MONEY =
  /^[^.;:]{0,60}\b(of which|and (another|a further)|plus (another|a further)) ((about|around|some|nearly|over|more|than|up|to|the) )*$/;
const SUM_OF_ALL = /^(in all|altogether|in total)$/;
const AND_FOR = /^ (is |are |goes |go )?for [^.;:]{1,60}\band ((about|around|some|nearly|over|more|than) )*$/;

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
export function coordinate(passage: Passage, verdicts: Verdict[]): void {
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
export function coordinateBack(passage: Passage, verdicts: Verdict[]): void {
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
const isList = remembered(({ texts }: Frame) => texts.filter((text) => text === ';').length >= 2);
