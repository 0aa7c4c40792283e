import type { EntityDetails } from '../../gazetteer';
import { capitalsIn, isCapitalAt } from '../../text';
import type { Hit } from '../hits';
import { LOCAL_SHORT, LOCAL_SURNAME, standsAsSurname, TITLES } from '../local-names';
import { capitalAfter, capitalBefore, inTitleCase, joined, opensSentence } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { standsAsCredit } from '../people/credits';
import { placeGrounds, standsAsPlace } from '../places/place-grounds';
import {
  besideItsBuilding,
  besideItsKind,
  besideNeed,
  isBareShip,
  ON_TOPIC,
  programmeGrounds,
  SINGLE_SHIPS,
  SPEECH,
  systemGrounds,
} from '../systems/system-grounds';
import { needsNear, needsOnPage } from './needs';
import { rankOf } from './resolve';
import { type Grounds, lastEndingBy, ofLeadingCountry, type Scene } from './scene';

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
  if (!hit.ambiguous) return { score: 3 + rankOf(details.type) + countryBonus(scene, details) };
  if (details.type === 'person') return judgeSurname(scene, hit, entity, details);
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
  if (partOfLongerName(page, scene, hit) || (SINGLE_SHIPS.has(details.kind ?? '') && isTitled(page, hit)))
    return undefined;
  const needs = needsNear(page, entity, hit.from, hit.to, gazetteer);
  const companion = scene.named.has(entity) || scene.basesNamed.has(entity);
  const isLikely = companion || needs.length > 0 || needsOnPage(page, details.needs) >= ON_TOPIC;
  const apposed =
    besideItsKind(page, hit, details.kind, isLikely) ??
    besideNeed(page, hit, details) ??
    (companion || decided ? besideItsBuilding(page, hit, details.kind) : undefined);
  const own = ownGrounds(scene, hit, details);
  // Words of ships all over the page make no ship of a town or a person.
  if (isBareShip(hit, details) && !companion && !apposed && !own && !decided) return undefined;
  const grounds =
    (own?.weight ?? 0) +
    (companion ? 4 : 0) +
    (apposed ? 2.5 : 0) +
    Math.min(needs.length, 3) * 0.9 +
    (decided ? 0.6 : 0);
  if (grounds === 0) return undefined;
  if (!companion && details.type === 'place' && !standsAsPlace(page, hit, details.kind)) return undefined;
  // Without the noun of its kind beside it, an ambiguous form never beats a plain name: Glasgow is the city, not the ship.
  const score =
    (apposed || (own?.weight ?? 0) > BELOW_PLAIN ? grounds : Math.min(grounds, BELOW_PLAIN)) +
    countryBonus(scene, details);
  if (apposed) return { score, reason: `because of "${apposed}" beside it` };
  if (needs[0]) return { score, reason: `because of "${needs[0]}"` };
  if (own && !companion && !decided) return { score, reason: own.reason };
  return { score, reason: companion ? 'named in full on this page' : 'as elsewhere on this page' };
}

/** What speaks for a name by its type, beside needed words and companions. */
function ownGrounds(scene: Scene, hit: Hit, details: EntityDetails): Grounds | undefined {
  switch (details.type) {
    case 'system':
      return systemGrounds(scene, hit, details);
    case 'place':
      return placeGrounds(scene, hit, details);
    case 'programme':
      return programmeGrounds(scene, hit, details);
    case 'organisation':
      return makerGrounds(scene, hit, details) ?? acronymGrounds(scene, hit, details) ?? namedBody(scene, hit, details);
    default:
      return undefined;
  }
}

const isAcronym = (page: PageWords, hit: Hit): boolean => /^[A-Z]{2,6}$/.test(page.text.slice(hit.start, hit.end));

/** "Workers at Bell" on a page that names a helicopter of Bell's. */
function makerGrounds({ page, makers }: Scene, hit: Hit, { kind }: EntityDetails): Grounds | undefined {
  if (kind !== 'company' || !makers.has(page.text.slice(hit.start, hit.end))) return undefined;
  return { weight: 0.8, reason: 'makes a system named on this page' };
}

/** "the State Emergency Service": several capitalised words, of a country the page is much about. */
function namedBody(scene: Scene, hit: Hit, details: EntityDetails): Grounds | undefined {
  const isLong = hit.coreTo - hit.coreFrom > 1 && capitalsIn(scene.page.text.slice(hit.start, hit.end)) > 1;
  if (!isLong || !ofLeadingCountry(scene, details)) return undefined;
  return { weight: 0.5, reason: 'of a country this page is about' };
}

/** An acronym needs less: a body of a country the page is much about, or an agency where credit is given. */
function acronymGrounds(scene: Scene, hit: Hit, details: EntityDetails): Grounds | undefined {
  if (!isAcronym(scene.page, hit)) return undefined;
  if (details.kind === 'news-agency' && standsAsCredit(scene.page, hit.start, hit.end))
    return { weight: 1.5, reason: 'credited like an agency' };
  if (hit.end - hit.start < 3 || scene.page.shouts(hit.from)) return undefined;
  return ofLeadingCountry(scene, details) ? { weight: 0.5, reason: 'of a country this page is about' } : undefined;
}

const BELOW_PLAIN = 2.9;

/** "President Ann Smith": the person, not the ship that bears the name. */
const isTitled = (page: PageWords, hit: Hit): boolean =>
  hit.from > 0 &&
  joined(page, hit.from) &&
  page.words.upper[hit.from - 1] === 1 &&
  TITLES.has(page.raw(hit.from - 1).toLowerCase());

/** Capitalised words beside an ambiguous word make another name of it: "Patriot Act", "New England Patriots". */
function partOfLongerName(page: PageWords, scene: Scene, hit: Hit): boolean {
  if (page.shouts(hit.from) || inTitleCase(page, hit.from)) return false;
  // A designation is no word of a name: "K2 MBTs".
  if (/\d/.test(page.text.slice(hit.start, hit.end))) return false;
  const after = capitalAfter(page, hit.to);
  if (after !== undefined && !scene.startsKnown.has(after) && !mayFollow(page, hit, after)) return true;
  const before = capitalBefore(page, hit.from);
  return (
    before !== undefined &&
    !opensSentence(page, before) &&
    !scene.endsOwner.has(before) &&
    !TITLES.has(page.raw(before).toLowerCase())
  );
}

/** "Patriot Battery", "TNI Commander": a noun of systems, or a title after initials, makes no longer name. */
function mayFollow(page: PageWords, hit: Hit, after: number): boolean {
  const word = page.raw(after).toLowerCase();
  return SYSTEM_WORDS.has(word) || (isAcronym(page, hit) && TITLES.has(word));
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
  // A bare family name without the full one: only after a title or beside a verb of speech, where the page speaks of the country.
  if (countryBonus(scene, details) === 0) return undefined;
  const before = hit.coreFrom - 1;
  const titled = before >= 0 && joined(page, hit.coreFrom) && TITLES.has(page.raw(before).toLowerCase());
  const needs = titled ? needsNear(page, entity, hit.from, hit.to, gazetteer) : [];
  if (needs.length > 0) return { score: 1, reason: `because of "${needs[0]}"` };
  return speaks(page, hit) && isRareName(details) && ofLeadingCountry(scene, details)
    ? { score: 0.9, reason: 'speaks, and is of a country this page is about' }
    : undefined;
}

/** "according to Fuhr", "says Klymenko", "Fuhr told". */
function speaks(page: PageWords, hit: Hit): boolean {
  if (page.shouts(hit.from) || inTitleCase(page, hit.from)) return false;
  const after = page.text.slice(hit.end, hit.end + 12);
  if (SPEECH.has(/^ ([a-z]+)\b/.exec(after)?.[1] ?? '')) return true;
  const before = hit.coreFrom - 1;
  if (before < 1 || !joined(page, hit.coreFrom)) return false;
  return SPEECH.has(page.raw(before)) || (page.raw(before) === 'to' && /^according$/i.test(page.raw(before - 1)));
}

/** Of a very common family name only the full name is listed as what licenses it; of others the country is too. */
const isRareName = ({ name, needs = [] }: EntityDetails): boolean =>
  needs.some((need) => !need.includes(' ') && isCapitalAt(need, 0) && !name.includes(need));

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
