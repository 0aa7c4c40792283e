import type { Claim, Observation } from '../domain';
import { daysApart } from './calendar';
import { compareClaims } from './compare-claims';
import { sayEntity } from './wording';

/** One dispatch of an agency is passed on for about this long; after that its name stands for another one. */
const DISPATCH_DAYS = 30;
/** What one speaker says is quoted for about this long. */
const STATEMENT_DAYS = 7;

/**
 * How many voices there are among observations of one thing: copies of a story are one, and so are reports that name the
 * same agency as their source, or that quote the same speaker with the same value in the same week.
 */
export function countOrigins(observations: Observation[]): number {
  const group = observations.map((_, at) => at);
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at]!));
  observations.forEach((a, i) => {
    for (let j = 0; j < i; j++) if (areOneVoice(a, observations[j]!)) group[rootOf(i)] = rootOf(j);
  });
  return new Set(observations.map((_, at) => rootOf(at))).size;
}

function areOneVoice(a: Observation, b: Observation): boolean {
  if (a.origin === b.origin) return true;
  const days = daysApart(a.report.publishedOn, b.report.publishedOn);
  if (days === undefined || days > DISPATCH_DAYS) return false;
  if (isSourceOf(a, b) || isSourceOf(b, a)) return true;
  return days <= STATEMENT_DAYS && sameSpeaker(a.claim, b.claim);
}

/** True where the agency that one report names ("told IANS", "TASS reported") wrote the other, or is named there too. */
function isSourceOf(a: Observation, b: Observation): boolean {
  const [named, others] = [agencyOf(a), [...agencyOf(b), b.report.outlet?.toLowerCase()]];
  return named.some((name) => others.includes(name));
}

function agencyOf({ claim: { attribution } }: Observation): string[] {
  if (attribution?.voice !== 'media') return [];
  return [attribution.surface, sayEntity(attribution.by ?? attribution.surface)].map((name) => name.toLowerCase());
}

function sameSpeaker(a: Claim, b: Claim): boolean {
  const speaker = a.attribution?.by;
  if (!speaker?.startsWith('person:') || speaker !== b.attribution?.by) return false;
  return compareClaims({ claim: a }, { claim: b }).relation === 'agrees';
}
