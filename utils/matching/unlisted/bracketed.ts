import type { EntityType, Mention, Span } from '../../domain';
import { GAP } from '../../gazetteer';
import { capitalsIn, foldWord, hashWord, isCapitalAt, isWordAt } from '../../text';
import { gapBefore } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import type { FormedName } from './formed-names';

/** Nouns that end a name spelt out before its abbreviation and tell what it names; all others are bodies. */
const TYPES: [EntityType, RegExp][] = [
  [
    'system',
    /^(systems?|missiles?|vehicles?|radars?|aircraft|launchers?|guns?|munitions?|torpedo|drones?|frigates?|corvettes?|submarines?|rockets?|weapons?|satellites?|howitzers?|tanks?|bombs?|interceptors?)$/i,
  ],
  ['programme', /^(program(me)?|project|initiative|plan|strategy|framework|architecture)$/i],
  ['law', /^(act|treaty|agreement|convention|bill)$/i],
  ['event', /^(summit|conference|dialogue|show|exhibition)$/i],
];

/**
 * Names that a page spells out and abbreviates right after by the initials of their words: "Combat Engineer Battalion
 * (CEB)". May overlap listed names.
 */
export function abbreviatedNames(page: PageWords): FormedName[] {
  const { text, words } = page;
  const found: FormedName[] = [];
  for (const { short, from } of brackets(page)) {
    const initials = [...foldWord(short)].reverse();
    if (initials.length < 3 || capitalsIn(short) < 3) continue;
    let first = from;
    for (const initial of initials) {
      do first--;
      while (first > 0 && isLink(page, first));
      if (first < 0 || !fitsInitial(page, first, initial) || (first < from - 1 && !goesOn(page, first + 1))) {
        first = -1;
        break;
      }
      while (isHyphened(page, first)) first--;
    }
    if (first < 0) continue;
    const noun = page.raw(from - 1);
    found.push({
      span: { start: words.start[first]!, end: words.end[from - 1]! },
      type: TYPES.find(([, pattern]) => pattern.test(noun))?.[0] ?? 'organisation',
      reason: `abbreviated as "${short}"`,
      holds: ['country', 'cue', 'place', 'person', 'organisation', 'system', 'programme'],
    });
  }
  return found.filter(({ span }) => / /.test(text.slice(span.start, span.end)));
}

/** Brackets that hold one short word, with the number of the word they open at. */
function* brackets(page: PageWords): Generator<{ short: string; at: number; from: number }> {
  const { text, words } = page;
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const match = BRACKET.exec(text.slice(open, open + 18));
    if (!match) continue;
    while (from < words.count && words.start[from]! < open) from++;
    if (from > 0 && /^[ \u00a0]$/.test(text.slice(words.end[from - 1], open)))
      yield { short: match[1]!, at: open + match[0].indexOf(match[1]!), from };
  }
}

const BRACKET = /^\(["“'‘]?([A-Za-z0-9][A-Za-z0-9&-]{1,11})["”'’]?\)/;

const LINKS = new Set(['and', 'of', 'for', 'the', 'on', 'in', 'to']);
const isLink = (page: PageWords, word: number): boolean => LINKS.has(page.raw(word));
const isHyphened = (page: PageWords, word: number): boolean =>
  word > 0 && gapBefore(page, word) === GAP.HYPHEN && page.words.upper[word] === 0;

function fitsInitial(page: PageWords, word: number, initial: string): boolean {
  const raw = page.raw(word);
  return isCapitalAt(raw, 0) && !page.isPlain(word) && foldWord(raw[0]!) === initial;
}

function goesOn(page: PageWords, word: number): boolean {
  const gap = gapBefore(page, word);
  return gap === GAP.SPACE || gap === GAP.HYPHEN || gap === GAP.AMPERSAND;
}

/** A ship's number in the brackets after its name: "(F200)", "(DDG-51)". */
export const HULL = /^[A-Z]{1,5}[- ]?\d{1,4}$/;

/**
 * Abbreviations and hull numbers in the brackets after names already found, there and wherever else they stand.
 * `taken` says whether a word belongs to a name already.
 */
export function bracketedForms(
  page: PageWords,
  mentions: readonly Mention[],
  taken: (word: number) => boolean,
): Mention[] {
  const { words } = page;
  const byEnd = new Map(mentions.map((mention) => [mention.span.end, mention]));
  const forms = new Map<string, Mention>();
  for (const { short, from } of brackets(page)) {
    const named = byEnd.get(words.end[from - 1]!) ?? ownerOfNoun(page, from - 1, byEnd);
    if (!named || taken(from)) continue;
    const isHull = named.type === 'system' && HULL.test(short);
    if (isHull || (capitalsIn(short) > 1 && abbreviates(short, nameOf(page, named)))) forms.set(short, named);
  }
  if (forms.size === 0) return [];
  const byFirst = new Map<number, [string, Mention][]>();
  for (const [short, named] of forms) {
    const first = hashWord(foldWord(/^(?:[A-Za-z]+|\d+)/.exec(short)![0]));
    byFirst.set(first, [...(byFirst.get(first) ?? []), [short, named]]);
  }
  const found: Mention[] = [];
  for (let i = 0; i < words.capitals; i++) {
    const word = words.capital[i]!;
    const start = words.start[word]!;
    for (const [short, named] of byFirst.get(page.hash(word)) ?? []) {
      const span = { start, end: start + short.length };
      if (!page.text.startsWith(short, start) || taken(word) || !standsAlone(page, word, span)) continue;
      found.push({ ...named, span, alias: short, reason: 'introduced in brackets on this page' });
      break;
    }
  }
  return found;
}

/** "Submarine programme (SP)": a plain noun of its type may stand between a name and its brackets. */
function ownerOfNoun(page: PageWords, noun: number, byEnd: ReadonlyMap<number, Mention>): Mention | undefined {
  const named = noun > 0 && gapBefore(page, noun) === GAP.SPACE ? byEnd.get(page.words.end[noun - 1]!) : undefined;
  return named && TYPES.some(([type, pattern]) => type === named.type && pattern.test(page.raw(noun)))
    ? named
    : undefined;
}

const nameOf = ({ text }: PageWords, { span }: Mention): string => text.slice(span.start, span.end);

/** True if the span, which starts with a word, ends where a word ends, and nothing goes on on either side. */
function standsAlone({ text, words }: PageWords, word: number, { start, end }: Span): boolean {
  if (words.end[word - 1] === start || isWordAt(text, end)) return false;
  let last = word;
  while (last < words.count && words.end[last]! < end) last++;
  return words.end[last] === end;
}

/** The letters of the short form occur in the long one in order, the first of them at the start of a word. */
export function abbreviates(short: string, long: string): boolean {
  const letters = foldWord(short);
  const name = foldWord(long);
  if (foldWord(long[0]!) !== letters[0] && !long.split(/[ -]/).some((word) => foldWord(word)[0] === letters[0]))
    return false;
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return at === letters.length && name.length > letters.length;
}
