import { ALIAS, closesAt, GAP, gapOf, LETTERS, RULE, type Tables } from '../../gazetteer';
import { type FoldedWords, kindTable } from '../../text';

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
  const kinds = kindTable();
  const { aliases, forms } = tables;
  let header = aliases[alias * ALIAS.SIZE + ALIAS.FORM]! + 2;
  const wide = (aliases[alias * ALIAS.SIZE + ALIAS.RULE]! & RULE.WIDE) !== 0 ? 1 : 0;
  let at = header + forms[header - 1]!;
  const formEnd = at + (forms[header - 2]! << wide);
  let opened = 0;
  let loose = false;
  for (let word = from; word < to; word++) {
    const start = words.start[word]!;
    const end = words.end[word]!;
    let wantedEntry = 0;
    for (let i = start; i < end; i++) {
      const entry = kinds[text.charCodeAt(i)]!;
      if (entry >= IGNORABLE) continue;
      do {
        if (at >= formEnd) return FIT.NO;
        wantedEntry = kinds[wide === 0 ? forms[at]! : forms[at]! | (forms[at + 1]! << 8)]!;
        at += 1 + wide;
        // Blanks and signs of the alias stand before its words; inside a word there is only what is ignored.
      } while (wantedEntry >= IGNORABLE || (wantedEntry === 0 && i === start));
      if (wantedEntry !== entry) return FIT.NO;
    }
    // The alias's word must end here too; words of other lengths come this far when their hashes are the same.
    if (at < formEnd) {
      const next = kinds[wide === 0 ? forms[at]! : forms[at]! | (forms[at + 1]! << 8)]!;
      if (next >>> 16 === wantedEntry >>> 16) return FIT.NO;
    }
    const wantedForm = forms[header++]!;
    if (word > from) {
      const wanted = wantedForm & 15;
      const found = gapOf(text, words.end[word - 1]!, start);
      if (!joins(wanted, found, words.end[word - 1]! - words.start[word - 1]!, opened > 0)) return FIT.NO;
      if (found === GAP.OPEN && wanted !== GAP.OPEN) opened++;
      if (found === GAP.CLOSE && wanted !== GAP.CLOSE) opened--;
      if (wanted === GAP.HYPHEN && found !== GAP.HYPHEN) loose = true;
    }
    const letters = wantedForm >>> 4;
    if (letters !== LETTERS.ANY && !writtenAs(text, start, end, letters, words, word)) return FIT.NO;
  }
  if (opened < 0) return FIT.NO;
  if (opened > 0) return closesAt(text, words.end[to - 1]!) ? FIT.CLOSES : FIT.NO;
  return loose ? FIT.LOOSE : FIT.YES;
}

/** From here on, entries of `kindTable` are of characters that count for nothing. */
const IGNORABLE = 3 << 16;

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
  if (letters === LETTERS.GLUED) return start === words.end[word - 1];
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
