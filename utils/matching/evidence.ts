import { type EntityDetails, typeOfId } from '../gazetteer';
import { isCapitalAt } from '../text';
import type { Hit } from './hits';
import { LOCAL_SHORT, LOCAL_SURNAME, standsAsSurname, TITLES } from './local-names';
import { needsNear } from './needs';
import { capitalAfter, capitalBefore, inTitleCase, joined, opensSentence } from './neighbours';
import type { PageWords } from './page-words';
import { rankOf } from './resolve';
import { lastEndingBy, type Scene } from './scene';

/** How well a reading is supported, and why, in words for the reader. */
export interface Verdict {
  score: number;
  reason?: string;
}

/** Weighs the evidence that a hit means an entity; undefined when an ambiguous form has none. */
export function judge(scene: Scene, hit: Hit, entity: number, decided: boolean): Verdict | undefined {
  const details = scene.gazetteer.details(entity);
  if (scene.local.defined.get(hit.group) === entity && hit.group >= 0) {
    return { score: 10, reason: 'spelt out on this page' };
  }
  if (hit.group === LOCAL_SHORT) return { score: 9, reason: 'introduced in brackets on this page' };
  // The reader said what the name means; only the page itself can say otherwise.
  if (hit.isOwn && !hit.ambiguous && !scene.local.defined.has(hit.group)) return { score: OWN };
  if (!hit.ambiguous) return { score: 3 + rankOf(details.id) + countryBonus(scene, details) };
  if (typeOfId(details.id) === 'person') return judgeSurname(scene, hit, entity, details);
  return judgeName(scene, hit, entity, details, decided);
}

/** Above all that context can say, below what the page spells out. */
const OWN = 9.5;

const countryBonus = (scene: Scene, details: EntityDetails): number =>
  details.countries?.some((country) => scene.countries.speaksOf(country)) ? 0.05 : 0;

function judgeName(
  scene: Scene,
  hit: Hit,
  entity: number,
  details: EntityDetails,
  decided: boolean,
): Verdict | undefined {
  const { page, gazetteer } = scene;
  if (partOfLongerName(page, scene, hit)) return undefined;
  const needs = needsNear(page, entity, hit.from, hit.to, gazetteer);
  const companion = scene.named.has(entity);
  const apposed = besideItsKind(page, hit, details.kind);
  const acronym =
    typeOfId(details.id) === 'organisation' && isAcronym(page, hit) ? acronymGrounds(scene, hit, details) : 0;
  const listed = typeOfId(details.id) === 'system' && (listedWithSystem(scene, hit) || counted(page, hit));
  const grounds =
    acronym +
    (companion ? 4 : 0) +
    (apposed ? 2.5 : 0) +
    Math.min(needs.length, 3) * 0.9 +
    (listed ? 0.8 : 0) +
    (decided ? 0.6 : 0);
  if (grounds === 0) return undefined;
  if (!companion && typeOfId(details.id) === 'place' && !standsAsPlace(page, hit, details)) return undefined;
  // Without the noun of its kind beside it, an ambiguous form never beats a plain name: Glasgow is the city, not the ship.
  const score = (apposed ? grounds : Math.min(grounds, BELOW_PLAIN)) + countryBonus(scene, details);
  if (apposed) return { score, reason: `because of "${apposed}" beside it` };
  if (needs[0]) return { score, reason: `because of "${needs[0]}"` };
  if (listed) return { score, reason: 'counted or listed like a system' };
  if (acronym > 0 && !companion && !decided) return { score, reason: 'of a country this page is about' };
  return { score, reason: companion ? 'named in full on this page' : 'as elsewhere on this page' };
}

/** "BrahMos, Akash and Tejas": a name between commas or "and" and a system that is sure. */
function listedWithSystem(scene: Scene, hit: Hit): boolean {
  const { text } = scene.page;
  const at = lastEndingBy(scene.free, hit.from);
  const isSystem = (other: Hit | undefined): other is Hit =>
    other !== undefined && typeOfId(scene.gazetteer.details(other.entity).id) === 'system';
  const before = scene.free[at];
  if (isSystem(before) && LIST_GAP.test(text.slice(before.end, hit.start))) return true;
  const after = scene.free[at + 1];
  return isSystem(after) && after.start > hit.end && LIST_GAP.test(text.slice(hit.end, after.start));
}

/** "20 Typhoons", "two Patriots": a capital plural after a number. */
const counted = (page: PageWords, hit: Hit): boolean =>
  page.text[hit.end - 1] === 's' && hit.from > 0 && joined(page, hit.from) && NUMBER.test(page.raw(hit.from - 1));

const NUMBER =
  /^(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|more|additional|used|second-hand)$/i;

const LIST_GAP = /^(, | and | or |, and )$/;

const isAcronym = (page: PageWords, hit: Hit): boolean => /^[A-Z]{2,6}$/.test(page.text.slice(hit.start, hit.end));

/** An acronym needs less: a body of a country the page is much about, or an agency in the brackets of a dateline. */
function acronymGrounds(scene: Scene, hit: Hit, details: EntityDetails): number {
  const { text } = scene.page;
  if (details.kind === 'news-agency' && text[hit.start - 1] === '(' && text[hit.end] === ')') return 1.5;
  if (hit.end - hit.start < 3 || scene.page.shouts(hit.from)) return 0;
  const leading = scene.countries.ranked.slice(0, 3);
  return details.countries?.some((country) => leading.includes(country)) ? 0.5 : 0;
}

const BELOW_PLAIN = 2.9;

const LOCATIVES = new Set(
  'in at near to from of around over outside toward towards into via through between and above off'.split(' '),
);

/** "in Nice", "Derby, England": a town whose name is a word must stand where places stand. */
function standsAsPlace(page: PageWords, hit: Hit, details: EntityDetails): boolean {
  if (!['city', 'base', 'capital'].includes(details.kind ?? '')) return true;
  const before = hit.from - 1;
  if (before >= 0 && joined(page, hit.from) && LOCATIVES.has(page.raw(before).toLowerCase())) return true;
  const after = page.text.slice(hit.end, hit.end + 14);
  // "Derby, England", "the Henderson yard", "depends on a yard, Henderson, that"
  if (isCapitalAt(after, /^,? ?/.exec(after)![0].length)) return true;
  if (/^ (air ?base|airport|naval base|shipyard|yard|precinct|plant|facility|factory|site)/.test(after)) return true;
  return after[0] === ',' && page.text.endsWith(', ', hit.start);
}

/** Of a ship the noun is in the singular, of a class in either number. */
const KIND_NOUNS: Record<string, RegExp> = {
  missile: /^(missiles?|interceptors?|rockets?|icbms?)$/,
  sam: /^(missiles?|interceptors?|batter(y|ies)|launchers?|systems?)$/,
  aircraft: /^(aircraft|fighters?|jets?|warplanes?|planes?|bombers?|tankers?|trainers?)$/,
  helicopter: /^(helicopters?|choppers?|gunships?)$/,
  uav: /^(drones?|uavs?|ucavs?|munitions?)$/,
  tank: /^(tanks?|mbts?)$/,
  ifv: /^(vehicles?|ifvs?|apcs?|mraps?)$/,
  artillery: /^(howitzers?|guns?|sphs?|launchers?|artillery)$/,
  'small-arm': /^(rifles?|guns?|pistols?)$/,
  munition: /^(bombs?|munitions?|torpedoe?s?|shells?)$/,
  radar: /^(radars?)$/,
  programme: /^(programmes?|programs?|projects?|initiative|mission|architecture|shield)$/,
  engine: /^(engines?|turbofans?)$/,
  ship: /^(ship|frigate|destroyer|corvette|cruiser|carrier|vessel|boat|warship)$/,
  submarine: /^(submarine|boat)$/,
  'ship-class': /^(class|frigates?|destroyers?|corvettes?|submarines?|carriers?|vessels?|ships?|boats?)$/,
};

/** The noun of its kind that stands right beside a name: "landing ship Minsk", "Archer howitzers". */
function besideItsKind(page: PageWords, hit: Hit, kind: string | undefined): string | undefined {
  const nouns = KIND_NOUNS[kind ?? ''];
  if (!nouns) return undefined;
  if (hit.from > 0 && joined(page, hit.from) && nouns.test(page.raw(hit.from - 1).toLowerCase()))
    return page.raw(hit.from - 1);
  for (let at = hit.to; at < Math.min(hit.to + 3, page.words.count) && joined(page, at); at++) {
    const word = page.raw(at).toLowerCase();
    if (nouns.test(word)) return word;
  }
  // "Novocherkassk, another Ropucha-class vessel"
  const clause = /^, (?:an?|another|the) ([^.,;]{0,50})/.exec(page.text.slice(hit.end, hit.end + 64))?.[1];
  return clause?.split(/[ -]/).find((word) => nouns.test(word.toLowerCase()));
}

/** Capitalised words beside an ambiguous word make another name of it: "Patriot Act", "New England Patriots". */
function partOfLongerName(page: PageWords, scene: Scene, hit: Hit): boolean {
  if (page.shouts(hit.from) || inTitleCase(page, hit.from)) return false;
  // A designation is no word of a name: "K2 MBTs".
  if (/\d/.test(page.text.slice(hit.start, hit.end))) return false;
  const after = capitalAfter(page, hit.to);
  if (after !== undefined && !scene.startsKnown.has(after) && !SYSTEM_WORDS.has(page.raw(after).toLowerCase()))
    return true;
  const before = capitalBefore(page, hit.from);
  return (
    before !== undefined &&
    !opensSentence(page, before) &&
    !scene.endsOwner.has(before) &&
    !TITLES.has(page.raw(before).toLowerCase())
  );
}

const SYSTEM_WORDS = new Set(
  (
    'missile missiles system systems battery batteries air defence defense tank tanks fighter jet jets aircraft drone drones ' +
    'uav helicopter mk mark block class frigate destroyer submarine radar pac advanced capability launcher interceptor ' +
    'rifle howitzer chief block flight batch tranche i ii iii iv v vi'
  ).split(' '),
);

function judgeSurname(scene: Scene, hit: Hit, entity: number, details: EntityDetails): Verdict | undefined {
  const { page, gazetteer } = scene;
  const loud = page.shouts(hit.from) || inTitleCase(page, hit.from);
  if (!loud && hit.coreTo - hit.coreFrom === 1 && !standsAsSurname(page, hit.coreFrom, hit.coreTo)) return undefined;
  const full = nearestFullName(scene, hit, entity);
  if (full !== undefined) return { score: 4 + 1 / (1 + full), reason: 'named in full on this page' };
  if (hit.group === LOCAL_SURNAME) return undefined;
  if (hit.coreTo - hit.coreFrom > 1) {
    const needs = needsNear(page, entity, hit.from, hit.to, gazetteer);
    return needs[0] || countryBonus(scene, details) > 0
      ? { score: 2, reason: needs[0] ? `because of "${needs[0]}"` : 'by country' }
      : undefined;
  }
  // A bare family name without the full one: only right after a title, and where the page speaks of the country.
  const before = hit.coreFrom - 1;
  const titled = before >= 0 && joined(page, hit.coreFrom) && TITLES.has(page.raw(before).toLowerCase());
  if (!titled || countryBonus(scene, details) === 0) return undefined;
  const needs = needsNear(page, entity, hit.from, hit.to, gazetteer);
  return needs.length > 0 ? { score: 1, reason: `because of "${needs[0]}"` } : undefined;
}

/** Distance in words to the full name that most likely introduced this surname: the nearest before, else the first after. */
function nearestFullName(scene: Scene, hit: Hit, entity: number): number | undefined {
  const named = scene.named.get(entity);
  if (!named) return undefined;
  const before = lastEndingBy(named, hit.from);
  if (before >= 0) return hit.from - named[before]!.to;
  const after = named.find((other) => other.from >= hit.to);
  return after ? after.from - hit.to + AFTER_PENALTY : undefined;
}

/** A name is introduced before its short form, but for headlines; any full name before counts as nearer than one after. */
const AFTER_PENALTY = 100_000;
