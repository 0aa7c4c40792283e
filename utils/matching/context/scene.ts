import type { EntityDetails, Gazetteer } from '../../gazetteer';
import type { Hit } from '../hits';
import type { LocalNames } from '../local-names';
import type { PageWords } from '../page/page-words';
import type { CountryContext } from '../places/country-context';

/** Everything the decision about one hit may look at. */
export interface Scene {
  page: PageWords;
  hits: readonly Hit[];
  /** Unambiguous hits, in order, not overlapping. */
  free: readonly Hit[];
  countries: CountryContext;
  local: LocalNames;
  gazetteer: Gazetteer;
  /** Unambiguous namings of each entity, in order; cues name nothing. */
  named: ReadonlyMap<number, readonly Hit[]>;
  /** Systems a variant of which is named: the M1A2 speaks for "Abrams". */
  basesNamed: ReadonlySet<number>;
  /** Who makes the systems named for sure, and what the programmes named buy: whole names and their first words. */
  makers: ReadonlySet<string>;
  /** Countries a ship of whose navy is named for sure. */
  navies: ReadonlySet<string>;
  /** True for a page that names several systems for sure. */
  isOnArms: boolean;
  /** Kinds of the systems named for sure. */
  kindsNamed: ReadonlySet<string>;
  /** Words that an unambiguous alias starts with. */
  startsKnown: ReadonlySet<number>;
  /** Last words of countries, nationalities and bodies, which may stand before a name without being part of it. */
  endsOwner: ReadonlySet<number>;
  /** Bodies named in full, by the office they hold for their country. */
  holders: ReadonlyMap<string, readonly Hit[]>;
}

/** Indexes what the rules ask for, so that deciding all hits of a text takes time in proportion to it. */
export function setScene(parts: Pick<Scene, 'page' | 'hits' | 'free' | 'countries' | 'local' | 'gazetteer'>): Scene {
  const named = new Map<number, Hit[]>();
  const basesNamed = new Set<number>();
  const systems = new Set<number>();
  const kindsNamed = new Set<string>();
  const makers = new Set<string>();
  const navies = new Set<string>();
  const holders = new Map<string, Hit[]>();
  const endsOwner = new Set<number>();
  const { page, hits, free, countries: spokenOf, local, gazetteer } = parts;
  for (const hit of free) {
    const { type, kind, office, variantOf, countries, maker } = gazetteer.details(hit.entity);
    if (!hit.cue) append(named, hit.entity, hit);
    if (type === 'system') {
      systems.add(hit.entity);
      kindsNamed.add(kind ?? '');
    }
    if ((kind === 'ship' || kind === 'submarine') && countries?.[0]) navies.add(countries[0]);
    const base = variantOf === undefined ? undefined : gazetteer.indexOf(variantOf);
    if (base !== undefined) basesNamed.add(base);
    if (type === 'system' || type === 'programme')
      addMakers(makers, maker ?? (base === undefined ? undefined : gazetteer.details(base).maker));
    if (office && !hit.cue) append(holders, office, hit);
    if (type !== 'place' && type !== 'person') endsOwner.add(hit.to - 1);
  }
  const startsKnown = new Set<number>();
  for (const hit of hits) if (!hit.ambiguous) startsKnown.add(hit.from);
  return {
    page,
    hits,
    free,
    countries: spokenOf,
    local,
    gazetteer,
    named,
    basesNamed,
    navies,
    isOnArms: systems.size >= SEVERAL,
    kindsNamed,
    makers,
    startsKnown,
    endsOwner,
    holders,
  };
}

/** Systems that a page on something else seldom names. */
const SEVERAL = 3;

function addMakers(makers: Set<string>, listed: string | undefined): void {
  if (!listed) return;
  let names = namesOf.get(listed);
  if (!names) {
    names = listed
      .split(/; ?| \(|\)/)
      .filter(Boolean)
      .flatMap((maker) => [maker, maker.split(' ', 1)[0]!]);
    namesOf.set(listed, names);
  }
  for (const name of names) makers.add(name);
}

/** Cut once: the same few makers are listed on every page. */
const namesOf = new Map<string, string[]>();

function append<K>(lists: Map<K, Hit[]>, key: K, hit: Hit): void {
  const list = lists.get(key);
  if (list) list.push(hit);
  else lists.set(key, [hit]);
}

/** Something that speaks for a reading, how much, and in words for the reader. */
export interface Grounds {
  weight: number;
  reason: string;
}

/** True for an entity of one of the countries the page speaks of most. */
export function ofLeadingCountry(scene: Scene, { countries }: EntityDetails): boolean {
  if (!countries) return false;
  const { ranked } = scene.countries;
  for (let place = 0; place < LEADING && place < ranked.length; place++)
    if (countries.includes(ranked[place]!)) return true;
  return false;
}

const LEADING = 3;

/** Index of the last hit that ends at or before a word, -1 if none; the hits are in order and do not overlap. */
export function lastEndingBy(hits: readonly Hit[], word: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.to <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
