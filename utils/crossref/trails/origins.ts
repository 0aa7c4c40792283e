import type { Observation, ReportId } from '../../domain';
import { daysApart } from '../compare/calendar';
import { compareClaims } from '../compare/compare-claims';
import { sayEntity } from '../wording/wording';

/** One dispatch of an agency is passed on for about this long; after that its name stands for another one. */
const DISPATCH_DAYS = 30;
/** What one speaker says is quoted for about this long. */
const STATEMENT_DAYS = 7;

/**
 * How many voices there are among observations of one thing: copies of a story are one, and so are reports that name the
 * same agency as their source, the agency's own report, and reports that quote one speaker with one value in one week.
 */
export const countOrigins = (observations: Observation[]): number => new Set(voicesOf(observations)).size;

/** The origin that speaks for each of the observations, in their order: the first of its voice. */
export function voicesOf(observations: Observation[]): ReportId[] {
  const group = observations.map((_, at) => at);
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at]!));
  for (const [a, b] of pairsOfOneVoice(observations)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    group[Math.max(x, y)] = Math.min(x, y);
  }
  return observations.map((_, at) => observations[rootOf(at)]!.origin);
}

function pairsOfOneVoice(observations: Observation[]): [number, number][] {
  const all = [...observations.keys()];
  const near =
    (days: number) =>
    ([a, b]: [number, number]) =>
      areNear(observations[a]!, observations[b]!, days);
  return [
    ...pairsBy(all, (at) => [observations[at]!.origin]),
    ...agencyPairs(observations).filter(near(DISPATCH_DAYS)),
    ...pairsBy(all, (at) => speakerOf(observations[at]!))
      .filter(near(STATEMENT_DAYS))
      .filter(([a, b]) => sayTheSame(observations[a]!, observations[b]!)),
  ];
}

/** Reports that name one agency, and the agency's own; two reports of one outlet are no such pair. */
function agencyPairs(observations: Observation[]): [number, number][] {
  const named = [...observations.keys()].filter((at) => agencyOf(observations[at]!).length);
  const outlets = new Map(named.length ? observations.map(({ report }, at) => [at, report.outlet?.toLowerCase()]) : []);
  return [
    ...pairsBy(named, (at) => agencyOf(observations[at]!)),
    ...named.flatMap((at) =>
      [...outlets].flatMap(([other, outlet]): [number, number][] =>
        other !== at && outlet && agencyOf(observations[at]!).includes(outlet) ? [[at, other]] : [],
      ),
    ),
  ];
}

/** Each place with the one before it that has a key in common: a row is joined link by link. */
function pairsBy(places: number[], keysOf: (at: number) => string[]): [number, number][] {
  const last = new Map<string, number>();
  return places.flatMap((at) =>
    keysOf(at).flatMap((key): [number, number][] => {
      const before = last.get(key);
      last.set(key, at);
      return before === undefined || before === at ? [] : [[before, at]];
    }),
  );
}

const areNear = (a: Observation, b: Observation, most: number): boolean => {
  const days = daysApart(a.report.publishedOn, b.report.publishedOn);
  return days !== undefined && days <= most;
};

/** The agency that a report names as its source ("told IANS", "TASS reported"), as written and by its main name. */
function agencyOf({ claim: { attribution } }: Observation): string[] {
  if (attribution?.voice !== 'media') return [];
  const names = [attribution.surface, sayEntity(attribution.by ?? attribution.surface)];
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

const speakerOf = ({ claim: { attribution } }: Observation): string[] =>
  attribution?.by?.startsWith('person:') ? [attribution.by] : [];

const sayTheSame = (a: Observation, b: Observation): boolean =>
  compareClaims({ claim: a.claim }, { claim: b.claim }).relation === 'agrees';
