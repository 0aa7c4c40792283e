import { lastEndingBy, type Scene } from '../context/scene';
import type { Hit } from '../hits';

/**
 * The body that a bare office name means here: by the country right before or after it, else a country of its sentence,
 * else the body of that office named in full before it, else the country the page is about.
 */
export function officeHolderAt(scene: Scene, hit: Hit): number | undefined {
  const { gazetteer, countries } = scene;
  const office = gazetteer.details(hit.entity).office!;
  const written = scene.page.text.slice(hit.start, hit.end);
  const department = /department/i.test(written);
  const holder = (country: string): number | undefined => {
    const id = gazetteer.officeHolder(office, country);
    if (!id || (department && !DEPARTMENTS.has(country))) return undefined;
    return gazetteer.indexOf(id);
  };
  const owner = countries.owning(hit.from);
  if (owner) return holder(owner);
  const after = countryAfter(scene, hit);
  if (after) return holder(after);
  // Only Americans spell a department of defense so, and others' departments are seldom meant where theirs is not named.
  if (department && /defense/i.test(written) && !/national/i.test(written)) return holder('country:united-states');
  const near = countries.before(hit.from).filter((country) => holder(country) !== undefined);
  // "Denmark will choose a frigate from Britain for its Navy": the sentence opens with whose it is. Otherwise, of two
  // countries in a sentence, the one the page is more about.
  const owned = OWNED.test(scene.page.text.slice(Math.max(0, hit.start - 15), hit.start));
  const here = owned ? near.at(-1) : countries.ranked.find((country) => near.includes(country));
  return (
    (here === undefined ? undefined : holder(here)) ??
    fullNameBefore(scene, hit, office) ??
    countries.ranked.map(holder).find((found) => found !== undefined)
  );
}

const OWNED = /\b(?:its|their|the country['’]s|the nation['’]s) $/;

/** Countries whose defence is run by a department. */
const DEPARTMENTS = new Set([
  'country:united-states',
  'country:philippines',
  'country:australia',
  'country:canada',
  'country:south-africa',
  'country:ireland',
]);

/** "the Department of National Defense of the Philippines". */
function countryAfter(scene: Scene, hit: Hit): string | undefined {
  const next = scene.free[lastEndingBy(scene.free, hit.to) + 1];
  if (!next || next.cue || next.from > hit.to + 2) return undefined;
  const between = scene.page.text.slice(hit.end, next.start);
  const details = scene.gazetteer.details(next.entity);
  return / (of|in) (the )?$/.test(between) && details.type === 'country' ? details.id : undefined;
}

/** The nearest in the paragraph; of those further back, the one named most, or whose country the page is more about. */
function fullNameBefore(scene: Scene, hit: Hit, office: string): number | undefined {
  const named = scene.holders.get(office) ?? [];
  const last = lastEndingBy(named, hit.from);
  if (last < 0 || scene.page.line[named[last]!.from] === scene.page.line[hit.from]) return named[last]?.entity;
  const best = bestSoFar.get(named) ?? bestOfEach(scene, named);
  bestSoFar.set(named, best);
  return best[last];
}

/** Of the full names of an office up to each, the one meant by its bare name; worked out once a page. */
const bestSoFar = new WeakMap<readonly Hit[], number[]>();

function bestOfEach({ countries: { ranked }, gazetteer }: Scene, named: readonly Hit[]): number[] {
  const times = new Map<number, number>();
  const rankOf = (entity: number): number => {
    const at = ranked.indexOf(gazetteer.details(entity).countries?.[0] ?? '');
    return at < 0 ? ranked.length : at;
  };
  let best = -1;
  return named.map(({ entity }) => {
    times.set(entity, (times.get(entity) ?? 0) + 1);
    const more = best < 0 ? 1 : times.get(entity)! - times.get(best)!;
    if (more > 0 || (more === 0 && rankOf(entity) < rankOf(best))) best = entity;
    return best;
  });
}
