import { GAP } from '../../gazetteer';
import { capitalsIn, foldWord, isCapitalAt } from '../../text';
import { TITLES } from '../local-names';
import { gapBefore, inHeadline } from '../page/neighbours';
import type { PageWords } from '../page/page-words';
import { NO_NAMES } from '../people/person-words';
import type { FormedName } from '../unlisted/formed-names';

/**
 * A ship that no pack has, by the noun before its name: "the destroyer Xianning", "bulk carrier Amber Dawn", "the
 * Panama-flagged Orion K". `from` starts a run of capitalised words that ends before `to`.
 */
export function shipAt(page: PageWords, from: number, to: number): FormedName | undefined {
  const { words } = page;
  if (from === 0) return undefined;
  const noun = nounBefore(page, from) ?? (isListed(page, from) ? 'ships' : undefined);
  if (noun === undefined) return undefined;
  const end = endOfName(page, from, to);
  if (
    end === from ||
    speaks(page, end) ||
    !hasOwnWord(page, from, end) ||
    goesOnAsOther(page, end) ||
    inHeadline(page, from)
  )
    return undefined;
  return {
    span: { start: words.start[from]!, end: words.end[end - 1]! },
    type: 'system',
    reason: `follows "${noun}"`,
    holds: ['place', 'person'],
  };
}

/** Kinds of ship that stand before a ship's name. */
const SHIP_NOUNS = new Set(
  (
    'destroyer frigate corvette submarine carrier cruiser icebreaker minehunter minesweeper cutter warship battleship ' +
    'tanker freighter bulker trawler ferry tug vessel ship containership superyacht dredger'
  ).split(' '),
);

function nounBefore(page: PageWords, from: number): string | undefined {
  if (gapBefore(page, from) !== GAP.SPACE || page.words.upper[from - 1] === 1) return undefined;
  const before = page.raw(from - 1);
  if (SHIP_NOUNS.has(before)) return before;
  // "Liberia-flagged", "Greek-owned", after which a ship is meant even without the noun.
  return FLAGGED.has(before) && gapBefore(page, from - 1) === GAP.HYPHEN ? `-${before}` : undefined;
}

const FLAGGED = new Set(['flagged', 'registered']);

/** "two ships, Amber Dawn and Orion": names of a list that follows the noun in the plural. */
function isListed(page: PageWords, from: number): boolean {
  let at = from;
  for (let names = 0; names < MOST_LISTED && at > 0; names++) {
    const gap = gapBefore(page, at);
    if (gap !== GAP.COMMA && gap !== GAP.SPACE) return false;
    const before = page.raw(at - 1);
    if (gap === GAP.COMMA) {
      if (PLURALS.has(before)) return true;
    } else if (before !== 'and') return false;
    // Over the name before, which must be one to the eye.
    let word = at - (gap === GAP.COMMA ? 1 : 2);
    while (word > 0 && page.words.upper[word] === 1 && gapBefore(page, word) === GAP.SPACE) {
      if (page.words.upper[word - 1] === 0) break;
      word--;
    }
    if (word < 0 || page.words.upper[word] === 0) return false;
    at = word;
  }
  return false;
}

const MOST_LISTED = 4;
const PLURALS = new Set(
  'ships vessels tankers frigates destroyers corvettes submarines freighters carriers'.split(' '),
);

/** Up to three name words; a last one may be a letter or number: "Eternal C", "Yuan 3". */
function endOfName(page: PageWords, from: number, to: number): number {
  let end = from;
  while (end < Math.min(to, from + 3) && isNameWord(page, end) && (end === from || gapBefore(page, end) === GAP.SPACE))
    end++;
  if (end === from) return from;
  const isMark = end < page.words.count && gapBefore(page, end) === GAP.SPACE && MARK.test(page.raw(end));
  return isMark && gapBefore(page, end + 1 < page.words.count ? end + 1 : end) !== GAP.NONE ? end + 1 : end;
}

/** "Six submarines, Harbour Review has learned": who speaks is no ship of the list. */
const speaks = (page: PageWords, end: number): boolean =>
  / (?:has (?:learn|seen)|can reveal|understands|reports?|reported|said|told)/.test(
    page.text.slice(page.words.end[end - 1], page.words.end[end - 1]! + 16),
  );

const MARK = /^(?:[B-HJ-Z]|[IVX]{1,4})$/;

/** "the vessel Navy officials saw": what goes on in capitals or as a compound names something else. */
const goesOnAsOther = (page: PageWords, end: number): boolean =>
  end < page.words.count &&
  (gapBefore(page, end) === GAP.NONE ||
    gapBefore(page, end) === GAP.HYPHEN ||
    (gapBefore(page, end) === GAP.SPACE && page.words.upper[end] === 1));

function isNameWord(page: PageWords, word: number): boolean {
  const raw = page.raw(word);
  return raw.length > 2 && isCapitalAt(raw, 0) && capitalsIn(raw) === 1 && !page.isPlain(word);
}

/** "Sea Lantern" is a name, "Navy" and "Captain Petrov" after "ship" name no ship. */
function hasOwnWord(page: PageWords, from: number, end: number): boolean {
  if (TITLES.has(foldWord(page.raw(from)))) return false;
  for (let word = from; word < end; word++)
    if (page.raw(word).length > 2 && !NO_NAMES.has(foldWord(page.raw(word)))) return true;
  return false;
}
