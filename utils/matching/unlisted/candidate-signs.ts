import type { EntityType } from '../../domain';
import type { Gazetteer } from '../../gazetteer';
import { foldWord } from '../../text';
import { TITLES } from '../local-names';
import { joined } from '../page/neighbours';
import type { OpenRun } from '../page/open-runs';
import type { PageWords } from '../page/page-words';
import { TITLE_NOUNS } from '../people/person-words';
import { SPEECH } from '../systems/system-grounds';

/** What a run of capitalised words looks like, and why, in words for the reader. */
export interface Sign {
  type: EntityType;
  reason: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns of things that armed forces have, in small letters. */
export const SYSTEM_NOUNS = words(
  'missile missiles interceptor interceptors rocket rockets launcher launchers drone drones uav uavs ucav munition munitions ' +
    'aircraft fighter fighters jet jets bomber bombers helicopter helicopters tank tanks vehicle vehicles howitzer howitzers gun ' +
    'guns radar radars sonar torpedo torpedoes frigate frigates destroyer destroyers corvette corvettes submarine submarines ' +
    'carrier warship warships boat boats vessel vessels ship ships satellite satellites engine engines turret turrets rifle ' +
    'rifles mortar mortars warhead warheads glider sensor sensors jammer jammers laser lasers bomb bombs shell shells robot ' +
    'robots system systems class',
);
const MAKER_NOUNS = words(
  'company firm maker manufacturer shipbuilder shipyard contractor developer supplier producer start-up startup subsidiary ' +
    'conglomerate planemaker dronemaker yard group integrator venture',
);
const UNIT_NOUNS = words('brigade battalion regiment division squadron unit corps detachment');
const NAMING = words('called dubbed named designated codenamed nicknamed christened');
const LOCATIVES = words('in near at from outside around');

/** What stands beside a run says what it is; undefined where nothing does. */
export function signOf(page: PageWords, run: OpenRun, gazetteer: Gazetteer): Sign | undefined {
  const before = run.from > 0 && joined(page, run.from) ? page.raw(run.from - 1) : '';
  const noun = nounAfter(page, run.to);
  const rest = page.text.slice(page.words.end[run.to - 1], page.words.end[run.to - 1]! + 70);
  if (LEGAL.test(rest) || ENDS_LEGAL.test(run.surface))
    return { type: 'organisation', reason: 'written like a company' };
  const maker = MAKER_NOUNS.has(before) ? before : apposed(rest, MAKER_NOUNS);
  if (maker) return { type: 'organisation', reason: `beside "${maker}"` };
  if (noun && SYSTEM_NOUNS.has(noun) && !run.isOpening) return { type: 'system', reason: `before "${noun}"` };
  if (noun && UNIT_NOUNS.has(noun) && !run.isOpening) return { type: 'organisation', reason: `before "${noun}"` };
  if (NAMING.has(before)) return namedSo(page, run, before);
  const made = apposed(rest, SYSTEM_NOUNS);
  if (made && !run.isOpening) return { type: 'system', reason: `beside "${made}"` };
  return isPersonal(page, run, before, rest, gazetteer);
}

const LEGAL = /^,? (?:Ltd|Limited|Inc|Corp|Corporation|GmbH|LLC|plc|PLC|AG|AB|ASA|Oyj|SpA|SA|NV|Pvt)\b/;

const ENDS_LEGAL = / (?:Ltd|Limited|Inc|Corp|GmbH|LLC|plc|PLC|AG|AB|ASA|Oyj|SpA|NV)$/;

/** The noun right after a run, over one adjective or noun between: "Vantor loitering munition". */
function nounAfter(page: PageWords, to: number): string | undefined {
  for (let at = to; at < Math.min(to + 2, page.words.count) && joined(page, at); at++) {
    if (page.words.upper[at] === 1) return undefined;
    const word = page.raw(at);
    if (SYSTEM_NOUNS.has(word) || UNIT_NOUNS.has(word)) return word;
    if (word.length < 4 || BETWEEN.test(word)) return undefined;
  }
  return undefined;
}

/** Verbs and small words, which no noun phrase goes on over; "guided" and the like are adjectives. */
const BETWEEN =
  /^(?!guided|armou?red|unmanned|uncrewed|tracked|wheeled|towed|based|launched).*ed$|^(with|from|that|have|will|into|over|said|says|made|were|also|their|than)$/;

/** ", a Turkish maker of" after a name. */
function apposed(rest: string, nouns: ReadonlySet<string>): string | undefined {
  const clause = /^, (?:an?|the|its|their) ([^.,;:()]{0,60})/.exec(rest)?.[1];
  return clause?.split(' ').find((word) => nouns.has(word));
}

/** "a missile called Foo", "an operation named Foo". */
function namedSo(page: PageWords, run: OpenRun, verb: string): Sign | undefined {
  const reason = `follows "${verb}"`;
  for (let at = run.from - 2; at >= Math.max(0, run.from - 6); at--) {
    const word = page.raw(at).toLowerCase();
    if (SYSTEM_NOUNS.has(word)) return { type: 'system', reason };
    if (/^(operation|exercise|offensive|drill|campaign)s?$/.test(word)) return { type: 'operation', reason };
    if (/^(programme|program|project|initiative|plan)$/.test(word)) return { type: 'programme', reason };
    if (MAKER_NOUNS.has(word) || UNIT_NOUNS.has(word)) return { type: 'organisation', reason };
  }
  return undefined;
}

/** Two or three words of which the first is a first name, or that speak, or that follow a title. */
function isPersonal(
  page: PageWords,
  run: OpenRun,
  before: string,
  rest: string,
  gazetteer: Gazetteer,
): Sign | undefined {
  const length = run.to - run.from;
  if (length < 2 || length > 4 || /\d/.test(run.surface)) return undefined;
  const title = foldWord(before);
  if (TITLES.has(title) || TITLE_NOUNS.has(title)) return { type: 'person', reason: `follows "${before}"` };
  const verb = /^ ([a-z]+)\b/.exec(rest)?.[1] ?? '';
  if (SPEECH.has(verb) || SPEECH.has(before.toLowerCase())) return { type: 'person', reason: 'speaks' };
  if (!run.isOpening && gazetteer.isFirstName(foldWord(page.raw(run.from))))
    return { type: 'person', reason: 'opens with a first name' };
  return undefined;
}

/** What a name that only recurs may be: the type, and the noun of arms in one of its sentences; undefined without one. */
export function signOfRepeated(page: PageWords, runs: readonly OpenRun[]): Sign | undefined {
  const inside = runs.filter(({ isOpening }) => !isOpening);
  if (inside.length === 0 || runs.length < 2) return undefined;
  const noun = runs.map((run) => nounInSentence(page, run)).find((found) => found !== undefined);
  if (!noun) return undefined;
  const placed = inside.some(({ from }) => from > 0 && joined(page, from) && LOCATIVES.has(page.raw(from - 1)));
  return {
    type: placed ? 'place' : 'organisation',
    reason: `named ${runs.length} times, in a sentence with "${noun}"`,
  };
}

/** Words on either side that are looked at. */
const REACH = 15;

function nounInSentence(page: PageWords, { from, to }: OpenRun): string | undefined {
  for (let at = Math.max(0, from - REACH); at < Math.min(page.words.count, to + REACH); at++) {
    if (page.words.upper[at] === 1 || page.sentence[at] !== page.sentence[from]) continue;
    const word = page.raw(at);
    if (word !== 'class' && word !== 'system' && word !== 'systems' && SYSTEM_NOUNS.has(word)) return word;
  }
  return undefined;
}
