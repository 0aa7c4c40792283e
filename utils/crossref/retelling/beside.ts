import type { Claim } from '../../domain';
import { areComparable } from './comparable';
import { valuesFit } from './value-clues';

/** True where both figures are parts of wholes that fit each other: "20 of 36" and "24 of the 36". */
export function areOfOneWhole(a: Claim, b: Claim, here: readonly Claim[], there: readonly Claim[]): boolean {
  const [x, y] = [a.figure.partOf, b.figure.partOf];
  if (x === undefined || y === undefined) return false;
  const [whole, other] = [here[x], there[y]];
  return whole !== undefined && other !== undefined && areComparable(whole, other) && valuesFit(whole, other);
}

/** How far the former value may stand from the new one: "in 2030 instead of 2028". */
const BESIDE_CHARS = 120;
/** What says so may stand before both: "originally 2028, now 2030". */
const LEAD_CHARS = 40;
/** How sure it must be that it is the former value. */
const SURE_OF_FORMER = 0.4;

/** Words that set a new value against the one before it. */
const AGAINST =
  /\b(instead|rather than|no longer|not .{1,40} but|up from|down from|from .{1,40} to|originally|original|initially|at first|formerly|previous(ly)?|earlier|as planned|once (promised|planned|foreseen|thought)|had been|compared with|against|has (become|grown|risen|swollen)|rose|grew|slip(s|ped)?|slid|pushed|delayed|later than|ahead of|now|revised|raised|cut)\b/i;

/**
 * True where the other report's value is told beside the figure as what was before it, or as what comes after: "in 2030
 * instead of 2028" where the other report has 2028.
 */
export function besides(
  at: number,
  other: number,
  { text, claims }: { text: string; claims: readonly Claim[] },
  sureOf: (at: number, other: number) => number,
): boolean {
  const { figure } = claims[at]!;
  for (let next = at - 2; next <= at + 2; next++) {
    const former = claims[next]?.figure;
    if (!former || next === at || former.kind !== figure.kind || sureOf(next, other) < SURE_OF_FORMER) continue;
    const start = Math.min(figure.span.start, former.span.start);
    const gap = Math.max(figure.span.start - former.span.end, former.span.start - figure.span.end);
    if (gap > BESIDE_CHARS) continue;
    if (AGAINST.test(text.slice(Math.max(0, start - LEAD_CHARS), Math.max(figure.span.end, former.span.end))))
      return true;
  }
  return false;
}
