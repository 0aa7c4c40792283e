import type { Claim, EntityId, Measure, Observation } from '../domain';
import { daysOf } from './calendar';
import { natureOf } from './measure-nature';
import { standingOf } from './standing';

/** What a series of observations is about: claims that differ in one of these are never laid on one line. */
export interface TrackKey {
  subject: EntityId;
  measure: Measure;
  party?: EntityId;
  /** Currency or unit; nothing for counts and dates. */
  unit?: string;
}

/** Observations of one thing, oldest report first. */
export interface Track {
  key: TrackKey;
  observations: Observation[];
}

/** Sorts observations into tracks; those without subject or measure have none. Undated reports come first. */
export function tracksOf(observations: Observation[]): Track[] {
  const tracks = new Map<string, Track>();
  for (const seen of [...observations].sort(byDay)) {
    const key = keyOf(seen.claim);
    if (!key) continue;
    const name = [key.subject, key.measure, key.party, key.unit].join('|');
    const track = tracks.get(name) ?? { key, observations: [] };
    track.observations.push(seen);
    tracks.set(name, track);
  }
  return [...tracks.values()];
}

/** True for a claim of a deal not yet signed: it promises nothing and counts nothing. */
export function isTalk({ claim, report }: Observation): boolean {
  const standing = standingOf({ claim, on: report.publishedOn });
  return standing === 'mooted' || standing === 'approved' || standing === 'notified';
}

function keyOf({ subject, measure, party, figure }: Claim): TrackKey | undefined {
  if (!subject || measure === 'other') return undefined;
  const { quantity } = figure;
  const unit = quantity.form === 'date' || figure.kind === 'count' ? undefined : quantity.unit;
  const hasBuyer = natureOf(measure) !== 'capability';
  return { subject, measure, ...(hasBuyer && party && { party }), ...(unit && { unit }) };
}

const byDay = (a: Observation, b: Observation): number => dayOf(a) - dayOf(b);

const dayOf = ({ report }: Observation): number =>
  report.publishedOn ? daysOf(report.publishedOn).first : Number.MIN_SAFE_INTEGER;
