import type { Observation } from '../../domain';
import { daysOf } from '../compare/calendar';

/**
 * The observations of the newest reports, grouped by report, newest first; undated reports last. A report is taken as
 * long as it tells of something that fewer than `most` newer ones tell of, so that what is said of a much-told thing
 * never costs more to compare than what a reader could look through.
 */
export function newestReports(observations: Observation[], most: number): Observation[][] {
  const told = new Map<string, number>();
  return byNewest(observations).filter((ofReport) => {
    const topics = new Set(ofReport.map(({ claim: { subject, measure } }) => `${measure} ${subject}`));
    const isWanted = [...topics].some((topic) => (told.get(topic) ?? 0) < most);
    if (isWanted) for (const topic of topics) told.set(topic, (told.get(topic) ?? 0) + 1);
    return isWanted;
  });
}

function byNewest(observations: Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    const group = groups.get(one.report.id);
    if (group) group.push(one);
    else groups.set(one.report.id, [one]);
  }
  return [...groups.values()]
    .map((group) => ({ group, day: dayOf(group[0]!) }))
    .sort((a, b) => (a.day === b.day ? 0 : b.day - a.day))
    .map(({ group }) => group);
}

const dayOf = ({ report: { publishedOn } }: Observation): number =>
  publishedOn ? daysOf(publishedOn).first : Number.NEGATIVE_INFINITY;
