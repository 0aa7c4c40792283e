import { closesAt, GAP, gapOf, LETTERS, type Tables } from '../gazetteer';
import { type FoldedWords, foldTable } from '../text';

/** How an alias fits a run of words. */
export const FIT = {
  NO: 0,
  YES: 1,
  /** A bracket or quotation mark opened inside the name closes right after it. */ CLOSES: 2,
  /** As YES, with a hyphen of the alias left out. */ LOOSE: 3,
} as const;

/**
 * Compares an alias with the words of the text from `from` on, letter for letter: folded characters, the case the alias
 * asks for, and what stands between the words.
 */
export function fits(
  text: string,
  words: FoldedWords,
  tables: Tables,
  alias: number,
  from: number,
  to: number,
): number {
  const folds = foldTable();
  const { patterns } = tables;
  let at = tables.aliasPattern[alias]!;
  let opened = 0;
  let loose = false;
  for (let word = from; word < to; word++) {
    const header = patterns[at++]!;
    const length = header >>> 8;
    const start = words.start[word]!;
    const end = words.end[word]!;
    let matched = 0;
    for (let i = start; i < end; i++) {
      const folded = folds[text.charCodeAt(i)]!;
      if (folded < 2) continue;
      if (matched === length || patterns[at + matched] !== folded) return FIT.NO;
      matched++;
    }
    if (matched !== length) return FIT.NO;
    at += length;
    if (word > from) {
      const wanted = header & 15;
      const found = gapOf(text, words.end[word - 1]!, start);
      if (!joins(wanted, found, words.end[word - 1]! - words.start[word - 1]!, opened > 0)) return FIT.NO;
      if (found === GAP.OPEN && wanted !== GAP.OPEN) opened++;
      if (found === GAP.CLOSE && wanted !== GAP.CLOSE) opened--;
      if (wanted === GAP.HYPHEN && found !== GAP.HYPHEN) loose = true;
    }
    const letters = (header >>> 4) & 15;
    if (letters !== LETTERS.ANY && !writtenAs(text, start, end, letters, words, word)) return FIT.NO;
  }
  if (opened < 0) return FIT.NO;
  if (opened > 0) return closesAt(text, words.end[to - 1]!) ? FIT.CLOSES : FIT.NO;
  return loose ? FIT.LOOSE : FIT.YES;
}

/** True when the text's gap may stand where the alias has its own. */
function joins(wanted: number, found: number, lengthBefore: number, opened: boolean): boolean {
  if (found === GAP.HARD) return false;
  if (wanted === found) return true;
  const plainFound = found === GAP.NONE || found === GAP.SPACE || found === GAP.HYPHEN;
  switch (wanted) {
    case GAP.NONE:
    case GAP.HYPHEN:
      return plainFound;
    case GAP.SPACE:
      if (plainFound || found === GAP.OPEN) return true;
      if (found === GAP.CLOSE) return opened;
      // "St. Petersburg", "Gen. Smith": a short word before the stop is an abbreviation.
      return found === GAP.APOSTROPHE_SPACE || (found === GAP.DOT && lengthBefore <= 3);
    case GAP.DOT:
      return found === GAP.SPACE;
    case GAP.APOSTROPHE_SPACE:
      return found === GAP.SPACE;
    case GAP.SLASH:
      return found === GAP.HYPHEN || found === GAP.NONE;
    default:
      return false;
  }
}

function writtenAs(
  text: string,
  start: number,
  end: number,
  letters: number,
  words: FoldedWords,
  word: number,
): boolean {
  if (words.upper[word] === 0) return false;
  if (letters === LETTERS.CAPITAL) return true;
  if (letters === LETTERS.DESIGNATION) {
    const next = word + 1;
    const spaced = next < words.count && gapOf(text, end, words.start[next]!) === GAP.SPACE;
    if (!spaced) return true;
    // "A 10 per cent rise" is not the A-10.
    if (end - start === 1 && (text[start] === 'A' || text[start] === 'I')) return false;
  }
  const plural = end - start > 2 && text[end - 1] === 's' ? end - 1 : end;
  for (let i = start; i < plural; i++) {
    const char = text[i]!;
    if (char !== char.toUpperCase()) return false;
  }
  return true;
}
