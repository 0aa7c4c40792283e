import type { EntityDetails } from '../../gazetteer';
import { isCapitalAt } from '../../text';
import { needsOnPage } from '../context/needs';
import { type Grounds, lastEndingBy, type Scene } from '../context/scene';
import type { Hit } from '../hits';
import { capitalAfter, inTitleCase, joined, opensSentence } from '../page/neighbours';
import type { PageWords } from '../page/page-words';

/** What speaks for an ambiguous name of a system: counted, listed with others, or a page full of words of its kind. */
export function systemGrounds(scene: Scene, hit: Hit, details: EntityDetails): Grounds | undefined {
  if (isBareShip(hit, details)) return shipGrounds(scene, hit, details);
  if (listedWithSystem(scene, hit) || counted(scene.page, hit))
    return { weight: 0.8, reason: 'counted or listed like a system' };
  if (isArticledShip(scene, hit, details)) return { weight: SURE_SHIP, reason: 'a ship after its article' };
  if (ofNamedClass(scene, hit, details) || besideSisters(scene, hit, details))
    return { weight: 0.6, reason: 'of a class named on this page' };
  if (isPlural(scene, hit, details)) return { weight: 0.5, reason: 'in the plural, on a page about arms' };
  return onTopic(scene, hit, details) ? { weight: 0.5, reason: 'on a page about its kind' } : undefined;
}

/** A ship by one word is a town, a person or another system at least as often. */
export const isBareShip = ({ coreFrom, coreTo }: Hit, { kind = '' }: EntityDetails): boolean =>
  SINGLE_SHIPS.has(kind) && coreTo - coreFrom === 1;

/** What speaks for a ship by one word: what it is right before it, or its class on a page about ships. */
function shipGrounds(scene: Scene, hit: Hit, details: EntityDetails): Grounds | undefined {
  const { page } = scene;
  const before = /(?:^|[^\p{L}\d-])(\p{L}+) $/u
    .exec(page.text.slice(Math.max(0, hit.start - LONGEST_NOUN), hit.start))?.[1]
    ?.toLowerCase();
  if (before && SHIP_NOUNS.has(before)) return { weight: 0.8, reason: `after "${before}"` };
  if (before === 'the' && needsOnPage(page, details.needs) > 0)
    return { weight: 0.5, reason: 'a ship after its article' };
  if (ofNamedClass(scene, hit, details)) return { weight: 0.6, reason: 'of a class named on this page' };
  const isBesideShips = scene.navies.has(details.countries?.[0] ?? '') && needsOnPage(page, details.needs) >= ON_TOPIC;
  return isBesideShips && !speaks(page, hit) && !page.shouts(hit.from)
    ? { weight: 0.5, reason: 'beside ships of its navy' }
    : undefined;
}

const LONGEST_NOUN = 20;
const SHIP_NOUNS = new Set(
  (
    'ship warship flagship carrier supercarrier destroyer frigate corvette cruiser submarine boat gunboat cutter minesweeper ' +
    'minehunter vessel icebreaker oiler tanker battleship tender landing-ship'
  ).split(' '),
);

/** A ship by its bare name, where the page names its class and is about ships. */
function ofNamedClass(scene: Scene, hit: Hit, { variantOf, needs }: EntityDetails): boolean {
  const shipClass = variantOf === undefined ? undefined : scene.gazetteer.indexOf(variantOf);
  if (shipClass === undefined || !scene.named.has(shipClass) || speaks(scene.page, hit)) return false;
  return needsOnPage(scene.page, needs) >= ON_TOPIC;
}

/** "The Ann Smith, whose hull": an article before a whole name of several words, on a page about ships. */
function isArticledShip({ page }: Scene, hit: Hit, { kind = '', needs }: EntityDetails): boolean {
  if (!SINGLE_SHIPS.has(kind) || hit.coreTo - hit.coreFrom < 2 || hit.from === 0 || !joined(page, hit.from))
    return false;
  const isFollowed =
    capitalAfter(page, hit.to) !== undefined ||
    /^ (?:administration|era|library)/.test(page.text.slice(hit.end, hit.end + 16));
  return /^[Tt]he$/.test(page.raw(hit.from - 1)) && !isFollowed && needsOnPage(page, needs) >= ON_TOPIC;
}

/** More than the plain name of a person has. */
const SURE_SHIP = 6;

/** A name of several words, on a page about ships that names another ship of its navy. */
function besideSisters({ page, navies }: Scene, hit: Hit, { kind = '', countries, needs }: EntityDetails): boolean {
  if (!SINGLE_SHIPS.has(kind) || hit.coreTo - hit.coreFrom < 2) return false;
  return navies.has(countries?.[0] ?? '') && needsOnPage(page, needs) >= ON_TOPIC;
}

/** Kinds whose rows are one ship each. */
export const SINGLE_SHIPS: ReadonlySet<string> = new Set(['ship', 'submarine']);

const speaks = (page: PageWords, hit: Hit): boolean =>
  hit.to < page.words.count && joined(page, hit.to) && SPEECH.has(page.raw(hit.to));

/** "BrahMos, Akash and Tejas": a name between commas or "and" and a system that is sure. */
function listedWithSystem(scene: Scene, hit: Hit): boolean {
  const { text } = scene.page;
  const at = lastEndingBy(scene.free, hit.from);
  const isSystem = (other: Hit | undefined): other is Hit =>
    other !== undefined && scene.gazetteer.details(other.entity).type === 'system';
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

/**
 * "Kuwait accepted Typhoons", "build Hunters": a capital plural that grammar does not ask for is seldom a town or a person.
 * Classes of ships bear the names of both, and need a word of ships as well.
 */
function isPlural(scene: Scene, hit: Hit, { kind = '', needs }: EntityDetails): boolean {
  const { page, isOnArms } = scene;
  if (page.text[hit.end - 1] !== 's' || SINGLE_SHIPS.has(kind) || hasCapitalAnyway(page, hit) || speaks(page, hit))
    return false;
  const needed = needsOnPage(page, needs);
  return kind === 'ship-class' ? needed >= (isOnArms ? 1 : 2) : isOnArms || needed > 0;
}

/** Of a name of several words all but the first would be small. */
const hasCapitalAnyway = (page: PageWords, hit: Hit): boolean =>
  inTitleCase(page, hit.from) || (hit.coreTo - hit.coreFrom === 1 && opensSentence(page, hit.from));

const LIST_GAP = /^(, | and | or |, and )$/;

/** Needed words that a page must have, anywhere, for a capital in mid-sentence to mean a system. */
export const ON_TOPIC = 3;

/**
 * "The cost at which Sentinel was recertified", "An Anzac sails with 177": a capital that grammar does not ask for, on a
 * page with many words of its kind, or one that names other systems. Ships and classes bear the names of places and persons, and need an article too.
 */
function onTopic(scene: Scene, hit: Hit, details: EntityDetails): boolean {
  const { page } = scene;
  const before = hit.from > 0 && joined(page, hit.from) ? page.raw(hit.from - 1).toLowerCase() : '';
  const isArticled = ONE_OF.test(before);
  if (SHIP_KINDS.has(details.kind ?? '')) {
    if (!isArticled || details.kind !== 'ship-class') return false;
  } else if (page.text[hit.end] !== ':' && (opensSentence(page, hit.from) || inTitleCase(page, hit.from))) return false;
  if (speaks(page, hit)) return false;
  const needed = needsOnPage(page, details.needs);
  if (needed >= ON_TOPIC) return true;
  const isOfItsKind = needed > 0 || scene.kindsNamed.has(details.kind ?? '');
  return isOfItsKind && scene.isOnArms && !SHIP_KINDS.has(details.kind ?? '');
}

/** "The purchase, code-named Orka", "Orka: talks end": a capital that grammar does not ask for, or a heading, on its topic. */
export function programmeGrounds({ page }: Scene, hit: Hit, { needs }: EntityDetails): Grounds | undefined {
  const isHeading = opensSentence(page, hit.from) && page.text[hit.end] === ':';
  const needed = needsOnPage(page, needs);
  // Capitals that the line does not have are no word: "SAFE" where the page speaks of loans.
  if (needed > 0 && ACRONYM.test(page.text.slice(hit.start, hit.end)) && !page.shouts(hit.from))
    return { weight: 0.5, reason: 'an acronym on a page about its kind' };
  if (!isHeading && (opensSentence(page, hit.from) || inTitleCase(page, hit.from))) return undefined;
  return needed >= ON_TOPIC ? { weight: 0.5, reason: 'on a page about its kind' } : undefined;
}

const ACRONYM = /^[A-Z]{4,}$/;

const ONE_OF = /^(an?|each|every|another|first|second|third|per)$/;
const SHIP_KINDS = new Set(['ship', 'submarine', 'ship-class', 'satellite']);

/** Verbs after which a name is a speaker's. */
export const SPEECH = new Set(
  'said says told added adds warned insisted argued noted explained wrote called'.split(' '),
);

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

const PROGRAMME = /^(programmes?|programs?|projects?)$/;

/** What is told of a class as it is built, right after its name: "the Virginia rate", on a page that names the class in full. */
export function besideItsBuilding(page: PageWords, hit: Hit, kind: string | undefined): string | undefined {
  if (kind !== 'ship-class' || hit.to >= page.words.count || !joined(page, hit.to)) return undefined;
  const next = page.raw(hit.to);
  return BUILDING.test(next) ? next : undefined;
}

const BUILDING =
  /^(rates?|production|output|cadence|builds?|construction|deliver(?:y|ies)|schedules?|hulls?|subs|procurement|orders?|purchases?|costs?|backlog|line|sales?|transfers?|price)$/;

/** What a programme buys, right after its name: "the Orka submarines". */
export function besideNeed(page: PageWords, hit: Hit, { type, needs }: EntityDetails): string | undefined {
  if (type !== 'programme' || hit.to >= page.words.count || !joined(page, hit.to)) return undefined;
  const next = page.raw(hit.to);
  return needs?.includes(next) && !isCapitalAt(next, 0) ? next : undefined;
}

/** The noun of its kind that stands right beside a name: "landing ship Minsk", "Archer howitzers". */
export function besideItsKind(
  page: PageWords,
  hit: Hit,
  kind: string | undefined,
  isLikely: boolean,
): string | undefined {
  const nouns = KIND_NOUNS[kind ?? ''];
  if (!nouns) return undefined;
  // Anything may have a programme: "the Columbia program" needs more than the word.
  if (isLikely && hit.to < page.words.count && joined(page, hit.to) && PROGRAMME.test(page.raw(hit.to)))
    return page.raw(hit.to);
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
