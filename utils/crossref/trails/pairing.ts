import type { Claim, Observation, PartialDate, Report } from '../../domain';
import { daysMeet, daysOf } from '../compare/calendar';
import { compareClaims } from '../compare/compare-claims';
import type { Comparison } from '../compare/comparison';
import { sayClaim } from '../wording/wording';

/** One claim of the page against one earlier observation. */
export interface Pair {
  /** Index of the claim. */
  at: number;
  claim: Claim;
  seen: Observation;
  told: Comparison;
}

/** Compares a claim of the page with an observation, whichever of the two reports is the newer. */
export function pairUp(at: number, claim: Claim, report: Report, seen: Observation): Pair {
  const [page, other] = [
    { claim, on: report.publishedOn },
    { claim: seen.claim, on: seen.report.publishedOn },
  ];
  if (!isNewer(other.on, page.on)) return { at, claim, seen, told: compareClaims(other, page) };
  // The reader is on an older page: the news is in the library, and the change is told as seen from here.
  const ahead = compareClaims(page, other);
  const told: Comparison =
    ahead.relation === 'updates'
      ? { ...ahead, change: ahead.change && MIRROR[ahead.change], reason: `a newer report has ${sayClaim(other)}` }
      : ahead.relation === 'differs'
        ? { ...ahead, reason: `a newer report has ${sayClaim(other)}` }
        : ahead.relation === 'disputed'
          ? compareClaims(other, page) // sides are told from this page's, whichever spoke first
          : toldFromHere(ahead, compareClaims(other, page));
  return { at, claim, seen, told };
}

/** What warns of nothing names the other report's value, not the page's own; only the words are seen from here. */
const toldFromHere = (ahead: Comparison, back: Comparison): Comparison =>
  back.relation === ahead.relation && back.key === ahead.key ? { ...ahead, reason: back.reason } : ahead;

/** True when the first date lies wholly after the second. */
export const isNewer = (a: PartialDate | undefined, b: PartialDate | undefined): boolean =>
  a !== undefined && b !== undefined && !daysMeet(daysOf(a), daysOf(b)) && daysOf(a).first > daysOf(b).first;

const MIRROR = { up: 'down', down: 'up', slips: 'advances', advances: 'slips' } as const;
