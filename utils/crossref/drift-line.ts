import type { Change, Observation, ReportId } from '../domain';
import { compareClaims } from './compare-claims';
import { type TrackKey, tracksOf } from './tracks';

/** One value met, and what became of the one before. */
export interface DriftPoint {
  observation: Observation;
  /** Against the value that stood until then; the first point starts the line. */
  step: 'start' | 'same' | 'changed' | 'contradicts' | 'apart';
  change?: Change;
  reason: string;
}

/** Every value met of one thing, oldest to newest; copies of a story already on the line are left out. */
export interface DriftLine {
  key: TrackKey;
  points: DriftPoint[];
  /** How often the value really changed: roundings and hedges are no change. */
  changes: number;
}

/** Lays observations on lines, one for each subject, measure, party and unit. */
export function driftLines(observations: Observation[]): DriftLine[] {
  return tracksOf(observations).map(({ key, observations: seen }) => {
    const points = pointsOf(firstOfOrigin(seen));
    return { key, points, changes: points.filter(({ step }) => step === 'changed').length };
  });
}

function pointsOf(observations: Observation[]): DriftPoint[] {
  const points: DriftPoint[] = [];
  // The value that started or last changed the line stays its measure, so that roundings never add up to a change.
  let standing: Observation | undefined;
  for (const observation of observations) {
    if (!standing) {
      points.push({ observation, step: 'start', reason: 'first told' });
      standing = observation;
      continue;
    }
    const { relation, change, reason } = compareClaims(dated(standing), dated(observation));
    const step = ({ agrees: 'same', updates: 'changed', differs: 'contradicts', 'not-comparable': 'apart' } as const)[
      relation
    ];
    points.push({ observation, step, reason, ...(change && { change }) });
    if (step === 'changed') standing = observation;
  }
  return points;
}

const dated = ({ claim, report }: Observation) => ({ claim, on: report.publishedOn });

/** Copies repeat; only the first report of an origin speaks, with all its values. */
function firstOfOrigin(observations: Observation[]): Observation[] {
  const speaker = new Map<ReportId, ReportId>();
  for (const { origin, report } of observations) if (!speaker.has(origin)) speaker.set(origin, report.id);
  return observations.filter(({ origin, report }) => speaker.get(origin) === report.id);
}
