import { ORDINALS } from '../../domain';

/** Words for the end of a series; the last delivery completes the whole. */
const END = new Set(['last', 'final', 'remaining', 'whole', 'completion', 'complete', 'all', 'full', 'rest', 'last-0']);
const START = new Set(['first', 'initial', '1st', 'start', 'begin']);
/** A state of things that no longer holds, told for comparison. */
export const ORIGINAL = 'original';
/** Words for one batch out of many, as against the running total. */
const BATCH = new Set(['first', 'initial', 'shipment', 'batch', 'lot', 'tranche', 'second', 'third', 'next']);

/** One name for each place in a series: "final" and "remaining" are `last`, "initial" is `first`. */
export function canonicalPart(part: string | undefined): string | undefined {
  if (!part) return undefined;
  const folded = part.toLowerCase().trim();
  if (END.has(folded)) return 'last';
  if (START.has(folded)) return 'first';
  return folded;
}

/** 4 for "fourth", undefined where the part is no ordinal. */
export function ordinalOf(part: string | undefined): number | undefined {
  const at = part === undefined ? -1 : ORDINALS.indexOf(part);
  if (at > 0) return at;
  const digits = part?.match(/^(\d{1,2})(?:st|nd|rd|th)$/);
  return digits ? Number(digits[1]) : undefined;
}

/** "fourth" for 4. */
export const nameOrdinal = (ordinal: number): string => ORDINALS[ordinal] ?? `${ordinal}th`;

const NTH_BATCH = / (batch|tranche|lot|shipment|consignment)$/;

/** True for words that single out one batch of a delivery. */
export const isBatch = (part: string | undefined): boolean =>
  part !== undefined && (BATCH.has(part) || ordinalOf(part) !== undefined || NTH_BATCH.test(part));

const BUT: Record<number, string> = { 1: 'the last but one', 2: 'the last but two' };

/** "the last", "the fourth", "the last but one": which of a series. */
export function sayPart(part: string | undefined): string {
  const folded = canonicalPart(part);
  if (!folded) return 'none named';
  const fromEnd = folded.match(/^last-(\d+)$/);
  if (fromEnd) return BUT[Number(fromEnd[1])] ?? 'one well before the last';
  if (folded === ORIGINAL) return 'the former plan';
  return folded === 'last' || folded === 'first' || ordinalOf(folded) || NTH_BATCH.test(folded)
    ? `the ${folded}`
    : folded;
}
