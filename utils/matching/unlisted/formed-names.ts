import type { Span } from '../../domain';
import { GAP } from '../../gazetteer';
import { hashWord, isCapitalAt } from '../../text';
import { gapBefore, inHeadline } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { isPlainCapital } from '../page/plain-capitals';
import { shipAt } from '../systems/named-ships';
import { FORMS_BY_TRIGGER, NAME_FORMS, type NameForm } from './name-forms';

/** A name that no pack has and that its form gives away: "Masurian Artillery Brigade", "HMS Nowhere". */
export interface FormedName extends Pick<NameForm, 'type' | 'reason' | 'holds'> {
  span: Span;
}

/**
 * Names told by the noun they end or begin with, or by a ship's prefix; may overlap listed names and one another. Patterns
 * are asked only of runs of capitalised words that hold such a noun.
 */
export function formedNames(page: PageWords): FormedName[] {
  const found: FormedName[] = [];
  const { words } = page;
  for (let from = 0; from < words.count; ) {
    if (words.upper[from] === 0) {
      from++;
      continue;
    }
    let forms = FORMS_BY_TRIGGER.get(page.hash(from)) ?? 0;
    let to = from + 1;
    for (; to < words.count && goesOn(page, to); to++) forms |= FORMS_BY_TRIGGER.get(page.hash(to)) ?? 0;
    if (forms !== 0) addNames(found, page, from, to, forms);
    for (let at = from; at < to; at++) {
      const ship = at === from || words.upper[at - 1] === 0 ? shipAt(page, at, to) : undefined;
      if (ship) found.push(ship);
    }
    from = to;
  }
  return found;
}

/** Words in small letters that names go on over. */
const LINKS = new Set(['and', 'of', 'for', 'on', 'the', 'show'].map(hashWord));
const AND = hashWord('and');

/** True if a word may belong to one name with those before it. */
function goesOn(page: PageWords, word: number): boolean {
  switch (gapBefore(page, word)) {
    case GAP.NONE:
    case GAP.HYPHEN:
    case GAP.APOSTROPHE:
    case GAP.AMPERSAND:
      return true;
    case GAP.SPACE:
      return page.words.upper[word] === 1 || LINKS.has(page.hash(word));
    case GAP.OPEN:
      return page.words.upper[word] === 1;
    case GAP.COMMA:
      return page.hash(word) === AND;
    default:
      return false;
  }
}

function addNames(found: FormedName[], page: PageWords, from: number, to: number, forms: number): void {
  // One character more on either side, for what must not stand there.
  const offset = Math.max(0, page.words.start[from]! - 1);
  const run = page.text.slice(offset, page.words.end[to - 1]! + 1);
  for (let left = forms; left !== 0; left &= left - 1) {
    const { pattern, type, reason, holds } = NAME_FORMS[31 - Math.clz32(left & -left)]!;
    pattern.lastIndex = 0;
    // Not by matchAll, which makes the pattern anew for each run.
    for (let match = pattern.exec(run); match; match = pattern.exec(run)) {
      const span = trimmed(match[0], offset + match.index);
      if (!span || ONLY_NOUN.test(page.text.slice(span.start, span.end))) continue;
      if (!quiet(page, span.start)) found.push({ span, type, reason, holds });
    }
  }
}

/** "The Task Force": a noun of two words, and no name. */
const ONLY_NOUN =
  /^(?:Task Force|White Paper|Air Base|Air Station|Air [Ss]how|Naval (?:Base|Station|Yard)|Proving Ground|Training Area|Test (?:Range|Site)|(?:News|Press) (?:Service|Agency))$/;

/** Words that a sentence, a list or a rank puts before a name, in capitals and no part of it. */
const BEFORE_NAMES =
  /^(?:Under|Both|Former|Senior|Former|Chairman|Director|President|Minister|Secretary|Senator|Head|Chief|Member|Mr|According|Its|Their|Another|Two|Three|Four|Five|World|First|Business|Working|Middle|Economy|Best|Top|Second|Third)$/;

/** "Malta-flagged", "Iran-backed": what a name's owner has to do with it. */
const SAYS_WHOSE = /-(?:flagged|based|owned|built|made|led|backed|linked|aligned|controlled|bound)$/;

/** The span without words in front that are no part of a name; undefined when only the noun is left. */
export function trimmed(name: string, start: number): Span | undefined {
  let from = 0;
  for (;;) {
    const space = name.indexOf(' ', from);
    const first = name.slice(from, space < 0 ? undefined : space);
    if (!isPlainCapital(first) && !BEFORE_NAMES.test(first.split('-')[0]!) && !SAYS_WHOSE.test(first)) break;
    if (space < 0) return undefined;
    from = space + 1;
    if (/^(?:and|&) /.test(name.slice(from))) from = name.indexOf(' ', from) + 1;
  }
  let end = name.length;
  for (let at = name.lastIndexOf(' ', end - 1); at > from; at = name.lastIndexOf(' ', end - 1)) {
    const last = name.slice(at + 1, end);
    if (opensName(last) && !isPlainCapital(last)) break;
    end = at;
  }
  const rest = name.slice(from, end);
  if (!rest.includes(' ') && !/-class$|\d$/.test(rest)) return undefined;
  return { start: start + from, end: start + end };
}

const opensName = (word: string): boolean => isCapitalAt(word, 0) || /^\d/.test(word);

/** In a headline every word has a capital: nothing can be told from it. */
const quiet = (page: PageWords, start: number): boolean => inHeadline(page, wordAt(page, start));

/** Number of the word that starts at or after a place. */
function wordAt({ words }: PageWords, start: number): number {
  let low = 0;
  let high = words.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
