import { type Cue, type Entity, type Mention, type Span, unlistedBaseOf } from '../../domain';
import { type Gazetteer, idOf, typeOfId } from '../../gazetteer';
import { capitalsIn, foldWord, isCapitalAt } from '../../text';
import { standsAsSurname } from '../local-names';
import { withSlips } from '../misspelt';
import { inHeadline } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { overlapping, takenBy } from '../page/taken';
import { wordEndingAfter } from '../page/words-at';
import { introducedPersons } from '../people/introduced-persons';
import { NO_NAMES } from '../people/person-words';
import { inTheirStates, townsOf } from '../places/towns';
import { withDoubleNames } from '../systems/double-names';
import { aircraftByMaker } from '../systems/makers-aircraft';
import { shortCodes } from '../systems/short-codes';
import { abbreviatedNames, bracketedForms } from './bracketed';
import { type FormedName, formedNames } from './formed-names';
import { SHIP_PREFIXES } from './name-forms';
import { unlistedOutlets } from './outlets';
import { repeatedNames } from './repeated-names';

/** The mentions and cues of a text with the names added that no pack has; listed names inside longer ones give way. */
export function withUnlisted(
  page: PageWords,
  listed: { mentions: Mention[]; cues: Cue[] },
  gazetteer: Gazetteer,
): { mentions: Mention[]; cues: Cue[] } {
  const formed = settle(inOrder([...abbreviatedNames(page), ...unlistedOutlets(page), ...formedNames(page)]), listed);
  const kept = <T extends { span: Span }>(items: readonly T[]): T[] => {
    let at = 0;
    return items.filter(({ span }) => {
      while (at < formed.length && formed[at]!.span.end <= span.start) at++;
      return at === formed.length || formed[at]!.span.start >= span.end;
    });
  };
  const cues = kept(listed.cues);
  const once = merge(
    inTheirStates(page, gazetteer, withDoubleNames(page, kept(listed.mentions), cues)),
    formed.map(({ span, type, reason }) => mention(page, span, type, reason)),
  );
  const known = takenBy(page, once, cues);
  const towns = townsOf(page, gazetteer, once, known).map((span) => mention(page, span, 'place', 'before its state'));
  const introduced = once.filter(({ reason }) => reason?.startsWith('follows ') || reason?.startsWith('reports '));
  const mentions = merge(merge(once, towns), repeatedNames(page, introduced, known));
  const withShort = merge(mentions, introducedAndShort(page, gazetteer, mentions, cues));
  const isNamed = takenBy(page, withShort, cues);
  const codes = shortCodes(page.text, withShort, (place) => isNamed(wordEndingAfter(page, place)));
  const named = merge(withShort, codes);
  const taken = takenBy(page, named, cues);
  return { mentions: withSlips(merge(named, bracketedForms(page, named, taken)), gazetteer), cues };
}

/** Formed names that overlap no listed name but those they may hold, and not one another: the first and longest stay. */
function settle(formed: readonly FormedName[], listed: { mentions: Mention[]; cues: Cue[] }): FormedName[] {
  const all: { span: Span; type: string }[] = merge<{ span: Span; type: string }>(
    listed.mentions,
    listed.cues.map(({ span }) => ({ span, type: 'cue' })),
  );
  const out: FormedName[] = [];
  let next = 0;
  for (const name of formed) {
    if (name.span.start < next) continue;
    const clash = overlapping(all, name.span).some(
      ({ span, type }) =>
        span.start < name.span.start ||
        span.end > name.span.end ||
        (span.start === name.span.start && span.end === name.span.end) ||
        !name.holds.includes(type as never),
    );
    if (clash) continue;
    out.push(name);
    next = name.span.end;
  }
  return out;
}

const inOrder = (names: FormedName[]): FormedName[] =>
  names.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Persons the page introduces, and short forms of them and of its ships wherever they stand alone. */
function introducedAndShort(
  page: PageWords,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  cues: readonly Cue[],
): Mention[] {
  const { words } = page;
  const spanOf = (word: number): Span => ({ start: words.start[word]!, end: words.end[word]! });
  const taken = takenBy(page, mentions, cues);
  const full = introducedPersons(page, gazetteer, taken).map(({ span, reason }) =>
    mention(page, span, 'person', reason),
  );
  const byLastWord = new Map<number, Mention>();
  const remember = (word: number, named: Mention) => {
    const hash = page.hash(word);
    if (!byLastWord.has(hash)) byLastWord.set(hash, named);
  };
  for (const named of [...full, ...mentions.filter(({ span }) => isShip(page.text, span))])
    remember(wordEndingAfter(page, named.span.end - 1), named);
  for (const named of mentions.filter((one) => isNamedAfterPerson(page, gazetteer, one)))
    remember(lastOwnWord(page, named), named);
  const byMaker = aircraftByMaker(mentions, gazetteer);
  for (const named of mentions) {
    const word = ownWordOf(page, gazetteer, named);
    if (word !== undefined) remember(word, named);
  }
  if (byLastWord.size + byMaker.size === 0) return [];
  const short: Mention[] = [];
  for (let word = 0; word < words.count; word++) {
    if (words.upper[word] === 0) continue;
    const aircraft = byMaker.get(page.hash(word));
    const named = aircraft ?? byLastWord.get(page.hash(word));
    if (!named || taken(word) || overlapping(full, spanOf(word)).length > 0) continue;
    if (!aircraft && !inHeadline(page, word) && !standsAsSurname(page, word, word + 1)) continue;
    short.push({ ...named, span: spanOf(word), alias: page.raw(word), reason: 'named in full on this page' });
  }
  return merge(full, short);
}

/** The word that alone stands for a firm later on: "Hyundai" of "HD Hyundai Heavy Industries", but not "United" of another. */
function ownWordOf(page: PageWords, gazetteer: Gazetteer, { span, type, entityId }: Mention): number | undefined {
  if (type !== 'organisation' || gazetteer.entity(entityId)?.kind !== 'company') return undefined;
  const first = wordEndingAfter(page, span.start);
  if (page.words.end[first]! >= span.end) return undefined;
  const word = page.raw(first).length < 3 ? first + 1 : first;
  const raw = page.raw(word);
  // "LIG" of "LIG Nex1": three capitals are enough of a name.
  const isOwn =
    (raw.length > 4 && isCapitalAt(raw, 0) && capitalsIn(raw) === 1 && !NO_NAMES.has(foldWord(raw))) ||
    (word === first && /^[A-Z]{3,5}$/.test(raw));
  return isOwn && !COMMON_OPENINGS.has(raw) ? word : undefined;
}

/** Capitalised words that many firms begin with. */
const COMMON_OPENINGS = new Set(
  'General United Advanced American British Korea Korean Israel Indian Japan Bharat Hindustan Turkish Polish Defense Applied Austral Pacific Northern Southern Western Eastern Rolls Pratt Booz Global Mitsubishi Kawasaki Samsung Doosan Tata Larsen Garden Collins Bath Newport Electric Aerojet Huntington Saint Santa Shanghai Jiangnan Dalian Chengdu Shenyang Goa Cochin Karachi Gdansk Kongsberg Aviation Space Sierra Blue Planet Rocket Quantum Naval Marine Submarine Missile Tactical Cambridge Sheffield Ferguson Cammell Harland Alpine Nordic Arctic Atlantic Colt Oshkosh Eurofighter Munitions'.split(
    ' ',
  ),
);

/** A ship named with its prefix and one word: "HS Kimon", which then is "Kimon". */
const SHIP = new RegExp(`^(?:${SHIP_PREFIXES.join('|')}) [^ ]{4,}$`);

/** Asked of each name, and most do not begin with two capitals, as all prefixes do. */
const isShip = (text: string, { start, end }: Span): boolean =>
  isCapitalAt(text, start + 1) && SHIP.test(text.slice(start, end));

/**
 * A ship that bears a person's whole name is later called by the last of it: "Smith" of "USS Ann Smith (DDG-99)". The person,
 * where the page speaks of one by that name, is remembered first.
 */
function isNamedAfterPerson(page: PageWords, gazetteer: Gazetteer, { span, type, entityId }: Mention): boolean {
  if (type !== 'system' || !SHIP_KINDS.has(gazetteer.entity(entityId)?.kind ?? '')) return false;
  const name = page.text.slice(span.start, span.end).replace(HULL, '').replace(PREFIX, '');
  const first = /^(\p{Lu}[\p{L}.]*) (?:\p{Lu}[\p{L}.'’-]* )?\p{Lu}\p{Ll}{3,}$/u.exec(name)?.[1];
  return first !== undefined && gazetteer.isFirstName(foldWord(first));
}

const SHIP_KINDS = new Set(['ship', 'submarine']);
const HULL = / \([A-Z]{2,4}[- ]?\d{1,4}\)$/;
const PREFIX = new RegExp(`^(?:${SHIP_PREFIXES.join('|')}) `);

function lastOwnWord(page: PageWords, { span }: Mention): number {
  const hull = HULL.exec(page.text.slice(span.start, span.end))?.[0].length ?? 0;
  return wordEndingAfter(page, span.end - hull - 1);
}

/** What is known of an entity that a page names and no pack has. */
export function unlistedEntity(id: string, name: string): Entity {
  const base = unlistedBaseOf(id);
  return { id, type: typeOfId(id), name, ...(base ? { variantOf: base } : {}), pack: 'page' };
}

function mention(page: PageWords, span: Span, type: Mention['type'], reason: string): Mention {
  const name = page.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { span, entityId: idOf(type, name), type, name, alias: name, reason };
}

const merge = <T extends { span: Span }>(a: readonly T[], b: readonly T[]): T[] =>
  b.length === 0 ? [...a] : [...a, ...b].sort((x, y) => x.span.start - y.span.start);
