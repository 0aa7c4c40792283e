import type { EntityDetails } from '../../gazetteer';
import { isCapitalAt } from '../../text';
import { type Grounds, lastEndingBy, ofLeadingCountry, type Scene } from '../context/scene';
import type { Hit } from '../hits';
import { capitalAfter, joined } from '../page/neighbours';
import type { PageWords } from '../page/page-words';

/** What speaks for an ambiguous name of a place: where it stands, and that the page is about its country. */
export function placeGrounds(scene: Scene, hit: Hit, details: EntityDetails): Grounds | undefined {
  const { page } = scene;
  if (details.kind === 'sea') return standsAsSea(page, hit) ? { weight: 0.5, reason: 'written like a sea' } : undefined;
  if (abbreviatesState(page, hit)) return { weight: 2, reason: 'a state after its town' };
  if (beforeItsLand(scene, hit, details)) return { weight: 2, reason: 'before the land it lies in' };
  if (!isPlaced(page, hit) && !SITE.test(page.text.slice(hit.end, hit.end + 14))) return undefined;
  if (!ofLeadingCountry(scene, details)) return undefined;
  return { weight: 0.5, reason: 'a place of a country this page is about' };
}

/** "Camden, Arkansas": a town before its state or country. */
function beforeItsLand({ page, free, gazetteer }: Scene, hit: Hit, { countries }: EntityDetails): boolean {
  if (page.text[hit.end] !== ',') return false;
  const next = free[lastEndingBy(free, hit.to) + 1];
  if (next?.from !== hit.to || next.cue) return false;
  const land = gazetteer.details(next.entity);
  const isLand = land.type === 'country' || land.kind === 'region' || land.kind === 'province';
  return isLand && (countries?.some((country) => land.countries?.includes(country)) ?? false);
}

/** "MARINETTE, Wis. -", "in Camden, Ark., and": short for a state, after a capital word and a comma, but not "Lee, Miss. Hall". */
const abbreviatesState = ({ text }: PageWords, { start, end }: Hit): boolean =>
  text[end - 1] === '.' &&
  !(text.slice(start, end) === 'Miss.' && isCapitalAt(text, end + 1)) &&
  /\p{Lu}[\p{L}'’-]+, $/u.test(text.slice(Math.max(0, start - 24), start));

/** "in Nice", "Derby, England": a town whose name is a word must stand where places stand. */
export function standsAsPlace(page: PageWords, hit: Hit, kind: string | undefined): boolean {
  if (!['city', 'base', 'capital', 'province'].includes(kind ?? '')) return true;
  if (isPlaced(page, hit)) return true;
  const after = page.text.slice(hit.end, hit.end + 14);
  // "Ellsworth is to be the first base": what is told of places, where a word of them stands near.
  if (kind === 'base' && OF_PLACES.test(after)) return true;
  // "Derby, England", "the Henderson yard", "depends on a yard, Henderson, that"
  if (isCapitalAt(after, /^,? ?/.exec(after)![0].length) || SITE.test(after)) return true;
  return after[0] === ',' && page.text.endsWith(', ', hit.start);
}

const OF_PLACES = /^ (?:is|was|will|gets|houses|hosts?|hosted|receive[sd]?|welcomed)\b/;

const LOCATIVES = new Set(
  'in at near to from of around over outside toward towards into via through between and above off'.split(' '),
);

const SITE = /^ (air ?base|airport|naval base|shipyard|yard|precinct|plant|facility|factory|site)/;

function isPlaced(page: PageWords, hit: Hit): boolean {
  const before = hit.from - 1;
  if (before >= 0 && joined(page, hit.from) && LOCATIVES.has(page.raw(before).toLowerCase())) return true;
  // "Malmstrom in Montana"
  return page.text.startsWith(' in ', hit.end) && isCapitalAt(page.text, hit.end + 4);
}

/** "in the Arctic", "the Atlantic and the Pacific", but not "the Pacific theatre". */
function standsAsSea(page: PageWords, hit: Hit): boolean {
  const before = hit.from - 1;
  if (before < 0 || !joined(page, hit.from) || page.raw(before).toLowerCase() !== 'the') return false;
  if (hit.to >= page.words.count || !joined(page, hit.to)) return true;
  return capitalAfter(page, hit.to) === undefined && FUNCTION_WORDS.has(page.raw(hit.to));
}

const FUNCTION_WORDS = new Set(
  'and or as to in on at by for from with is are was were has had will would could since where which who that while when but than'.split(
    ' ',
  ),
);
