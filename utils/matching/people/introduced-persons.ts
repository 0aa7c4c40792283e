import type { Span } from '../../domain';
import { GAP, type Gazetteer } from '../../gazetteer';
import { foldWord, isCapitalAt } from '../../text';
import { FAMILY_NAMES, TITLES } from '../local-names';
import { gapBefore, inHeadline, opensSentence } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { FAMILY_WORDS, GIVEN_WORDS, NO_NAMES, PARTICLES, ROLES, TITLE_NOUNS } from './person-words';

/** A person whom no pack has and whom the page introduces, with why, in words for the reader. */
interface IntroducedPerson {
  span: Span;
  reason: string;
}

/**
 * Full names of persons as a page introduces them: after a title, before a role, or by a well-known first name.
 * `taken` says whether a word belongs to a listed name, which is then no part of another.
 */
export function introducedPersons(
  page: PageWords,
  gazetteer: Gazetteer,
  taken: (word: number) => boolean,
): IntroducedPerson[] {
  const found: IntroducedPerson[] = [];
  for (let from = 0; from < page.words.count; from++) {
    if (page.words.upper[from] === 0 || taken(from) || !isNameWord(page, from)) continue;
    const to = endOfRun(page, from, taken);
    const person = to - from < 2 || touches(page, to, taken) ? undefined : personIn(page, gazetteer, from, to);
    if (person) found.push(person);
    from = to - 1;
  }
  return found;
}

/** A run of name words is cut here, so that no text makes the search look far ahead. */
const MOST_WORDS = 10;

/** Word after the last of a run of capitalised words, with initials and particles between. */
function endOfRun(page: PageWords, from: number, taken: (word: number) => boolean): number {
  let to = from + 1;
  for (let at = to; at < page.words.count && at < from + MOST_WORDS && !taken(at) && goesOn(page, at); at++) {
    if (isNameWord(page, at)) to = at + 1;
    else if (!PARTICLES.has(page.raw(at))) break;
  }
  return to;
}

/** "R. Hari Kumar", "Son Jae-il", "O'Brien": what joins the words of a name. */
function goesOn(page: PageWords, at: number): boolean {
  const gap = gapBefore(page, at);
  if (gap === GAP.SPACE || gap === GAP.HYPHEN || gap === GAP.APOSTROPHE) return true;
  return gap === GAP.DOT && (page.raw(at - 1).length === 1 || TITLES.has(folded(page, at - 1)));
}

function isNameWord(page: PageWords, at: number): boolean {
  const { text, words } = page;
  const start = words.start[at]!;
  const end = words.end[at]!;
  if (isCapitalAt(text, start)) {
    if (end - start === 1) return text[start] !== 'I';
    return !isCapitalAt(text, end - 1) && !page.isPlain(at);
  }
  // The small half of "Jae-il".
  const small = words.upper[at] === 0 && end - start > 1;
  return small && gapBefore(page, at) === GAP.HYPHEN && page.words.upper[at - 1] === 1;
}

/** A listed name right after makes one phrase with the run: "Lockheed Martin Space Systems". */
function touches(page: PageWords, to: number, taken: (word: number) => boolean): boolean {
  const after = to < page.words.count && taken(to) && gapBefore(page, to) === GAP.SPACE;
  return after && page.words.upper[to] === 1;
}

function personIn(page: PageWords, gazetteer: Gazetteer, from: number, to: number): IntroducedPerson | undefined {
  if (inByline(page, from) && length(page, from, to) > 1 && length(page, from, to) < 5 && plain(page, from, to))
    return person(page, from, to, 'named in a byline');
  if (inHeadline(page, from)) return undefined;
  let first = from;
  for (let at = from; at < to; at++) if (isTitle(page, at)) first = at + 1;
  if (first >= to || page.raw(to - 1).length < 2) return undefined;
  const title = first > from ? first - 1 : titleBefore(page, from);
  const known = opensLikeName(page, gazetteer, first, to);
  // At the start of a sentence any word has a capital: "Analysts Tomasz Nowak", "Yesterday John Smith".
  if (!known && opensSentence(page, first)) {
    return roleAfter(page, to) && length(page, first, to) > 1 && plain(page, first, to)
      ? person(page, first, to, 'has a role beside it')
      : undefined;
  }
  const long = length(page, first, to);
  if (long < 2 || long > 4 || !plain(page, first, to)) return undefined;
  if (title !== undefined) return person(page, first, to, `follows "${page.raw(title)}"`);
  if (roleAfter(page, to)) return person(page, first, to, 'has a role beside it');
  return known && from === first ? person(page, first, to, 'opens with a first name') : undefined;
}

/** "By Ann Smith", "Asked by Ann Smith", "By Ann Smith and Jan Nowak" at the start of a line. */
function inByline(page: PageWords, from: number): boolean {
  let at = from - 1;
  if (at > 0 && page.raw(at) === 'and') {
    at--;
    while (at > 0 && isNameWord(page, at) && page.line[at] === page.line[from]) at--;
  }
  if (at < 0 || page.line[at] !== page.line[from] || gapBefore(page, at + 1) !== GAP.SPACE) return false;
  const opens = (word: number) => word === 0 || page.line[word - 1] !== page.line[word];
  if (page.raw(at) === 'By') return opens(at);
  return page.raw(at) === 'by' && opens(at - 1) && BY_WHOM.has(page.raw(at - 1));
}

/** What is done by those whom a byline names. */
const BY_WHOM = new Set(
  'Written Posted Reported Reporting Report Story Asked Tabled Answered Photo Analysis Edited Editing'.split(' '),
);

const person = ({ words }: PageWords, from: number, to: number, reason: string): IntroducedPerson => ({
  span: { start: words.start[from]!, end: words.end[to - 1]! },
  reason,
});

const folded = (page: PageWords, at: number): string => foldWord(page.raw(at));

function isTitle(page: PageWords, at: number): boolean {
  const word = folded(page, at);
  return (TITLES.has(word) || TITLE_NOUNS.has(word)) && !FIELDS.has(word);
}

/** What a minister is of is no title by itself: "Defence Readiness Omnibus". */
const FIELDS = new Set(['defence', 'defense', 'foreign']);

/** A title in small letters right before: "defence minister Jan Nowak", "the analyst, Ann Smith". */
function titleBefore(page: PageWords, from: number): number | undefined {
  if (from === 0) return undefined;
  const gap = gapBefore(page, from);
  if (gap !== GAP.SPACE && gap !== GAP.COMMA && gap !== GAP.DOT) return undefined;
  return isTitle(page, from - 1) ? from - 1 : undefined;
}

/** ", the chief executive of" right after a name. */
function roleAfter(page: PageWords, to: number): boolean {
  const end = page.words.end[to - 1]!;
  if (page.text[end] !== ',') return false;
  for (let at = to; at < Math.min(to + 7, page.words.count); at++) {
    if (at > to && !/^[ -]$|^['’]$/u.test(page.text.slice(page.words.end[at - 1], page.words.start[at]))) return false;
    if (ROLES.has(folded(page, at))) return true;
  }
  return false;
}

/** "Michael Nowak", "Kim Min-seok". */
function opensLikeName(page: PageWords, gazetteer: Gazetteer, first: number, to: number): boolean {
  const word = folded(page, first);
  if (gazetteer.isFirstName(word)) return true;
  return FAMILY_NAMES.has(word) && to - first === 3 && gapBefore(page, to - 1) === GAP.HYPHEN;
}

/** Words of a name, the halves of a hyphened one counted as one. */
function length(page: PageWords, first: number, to: number): number {
  let count = 1;
  for (let at = first + 1; at < to; at++) if (gapBefore(page, at) !== GAP.HYPHEN) count++;
  return count;
}

/** None of the words is one that bodies, places and projects are named with, but for those that persons are called by too. */
function plain(page: PageWords, first: number, to: number): boolean {
  for (let at = first; at < to; at++) {
    const word = folded(page, at);
    const isOwn = (at === first && GIVEN_WORDS.has(word)) || (at > first && at === to - 1 && FAMILY_WORDS.has(word));
    if (NO_NAMES.has(word) && !isOwn) return false;
  }
  return true;
}
