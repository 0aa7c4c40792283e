import type { Hit } from './hits';
import { lastEndingBy, type Scene } from './scene';

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
  const owned = /\b(?:its|their) $/.test(scene.page.text.slice(Math.max(0, hit.start - 7), hit.start));
  const here = owned ? near.at(-1) : countries.ranked.find((country) => near.includes(country));
  return (
    (here === undefined ? undefined : holder(here)) ??
    fullNameBefore(scene, hit, office) ??
    countries.ranked.map(holder).find((found) => found !== undefined)
  );
}

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

/** The nearest in the paragraph; of those further back, the one whose country the page is more about. */
function fullNameBefore(scene: Scene, hit: Hit, office: string): number | undefined {
  const named = scene.holders.get(office) ?? [];
  const last = lastEndingBy(named, hit.from);
  if (last < 0 || scene.page.line[named[last]!.from] === scene.page.line[hit.from]) return named[last]?.entity;
  const best = bestSoFar.get(named) ?? bestByCountry(scene, named);
  bestSoFar.set(named, best);
  return best[last];
}

/** Of the full names of an office up to each, the one of the country the page is most about; worked out once a page. */
const bestSoFar = new WeakMap<readonly Hit[], number[]>();

function bestByCountry({ countries: { ranked }, gazetteer }: Scene, named: readonly Hit[]): number[] {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  return named.map(({ entity }) => {
    const at = ranked.indexOf(gazetteer.details(entity).countries?.[0] ?? '');
    const rank = at < 0 ? ranked.length : at;
    if (rank <= least) [best, least] = [entity, rank];
    return best;
  });
}
