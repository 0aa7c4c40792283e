import type { DateQuantity, Observation } from '../domain';
import { daysMeet, daysOfPeriod, monthsApart } from './calendar';
import { natureOf } from './measure-nature';
import { canonicalPart, sayPart } from './series-parts';
import { type TrackKey, tracksOf } from './tracks';
import { sayMonths } from './wording';

/** A date promised, and how far it lies from the one before, as far as the precision says. */
export interface PromisedDate {
  observation: Observation;
  /** Months from the promise before: positive when it slipped. None for the first and for one that only repeats. */
  months?: { least: number; most: number };
}

/** The promises for one delivery, oldest first, and what they come to. */
export interface SlipTrack {
  key: TrackKey;
  part?: string;
  promises: PromisedDate[];
  /** From the first promise to the last. */
  net?: { least: number; most: number };
  /** "the last slipped by 2 years in 3 steps", "no slip". */
  summary: string;
}

/** The slip tracks of all planned dates, one for each subject, measure, party and place in the series. */
export function slipTracks(observations: Observation[]): SlipTrack[] {
  const planned = observations.filter(
    ({ claim }) => natureOf(claim.measure) === 'plan' && claim.status !== 'delivered',
  );
  return tracksOf(planned).flatMap(({ key, observations: seen }) =>
    [...new Set(seen.map(({ claim }) => canonicalPart(claim.scope?.part)))].map((part) =>
      trackOf(
        key,
        part,
        seen.filter(({ claim }) => canonicalPart(claim.scope?.part) === part),
      ),
    ),
  );
}

function trackOf(key: TrackKey, part: string | undefined, seen: Observation[]): SlipTrack {
  const promises: PromisedDate[] = [];
  let standing: Observation | undefined;
  for (const observation of seen) {
    const months = standing && distance(standing, observation);
    promises.push({ observation, ...(months && { months }) });
    // "2026" after "November 2026" repeats it less precisely; the precise promise stays the measure.
    if (!standing || months) standing = observation;
  }
  const net = standing && distance(promises[0]!.observation, standing);
  const steps = promises.filter(({ months }) => months).length;
  return { key, ...(part && { part }), promises, ...(net && { net }), summary: say(part, net, steps) };
}

function say(part: string | undefined, net: PromisedDate['months'], steps: number): string {
  const what = part ? sayPart(part) : 'the date';
  if (!net) return steps ? `${what} moved and came back in ${steps} steps` : 'no slip';
  const moved = net.most > 0 ? 'slipped' : 'came forward';
  return `${what} ${moved} by ${sayMonths(net.least, net.most)}${steps > 1 ? ` in ${steps} steps` : ''}`;
}

/** Months between two promises, or nothing where one fits the other. */
function distance(from: Observation, to: Observation): PromisedDate['months'] {
  const [a, b] = [from.claim.figure.quantity as DateQuantity, to.claim.figure.quantity as DateQuantity];
  return daysMeet(daysOfPeriod(a), daysOfPeriod(b)) ? undefined : monthsApart(a, b);
}
