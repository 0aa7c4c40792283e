import { GAP } from '../../gazetteer';
import { isCapitalAt } from '../../text';
import type { PageWords } from './page-words';

/** The gap before a word; HARD at the start and beyond the end of the text. */
export const gapBefore = ({ gap }: PageWords, word: number): number => gap[word] ?? GAP.HARD;

/** True when the word joins the one before as part of one phrase: a space or hyphen, nothing else. */
export function joined(page: PageWords, word: number): boolean {
  const gap = gapBefore(page, word);
  return gap === GAP.SPACE || gap === GAP.HYPHEN;
}

/** First word of a sentence or line: its capital says nothing. */
export const opensSentence = (page: PageWords, word: number): boolean =>
  word === 0 || page.sentence[word] !== page.sentence[word - 1] || page.line[word] !== page.line[word - 1];

/** True when the line is set like a headline: most of its longer words start with a capital. Acronyms say nothing. */
export function inTitleCase(page: PageWords, word: number): boolean {
  if (page.shouts(word)) return true;
  const { words, line } = page;
  let long = 0;
  let capital = 0;
  for (let i = Math.max(0, word - 12); i < Math.min(words.count, word + 13); i++) {
    const start = words.start[i]!;
    if (line[i] !== line[word] || words.end[i]! - start < 4 || isCapitalAt(page.text, start + 1)) continue;
    long++;
    if (words.upper[i] === 1) capital++;
  }
  return long >= 5 && capital >= long * 0.75;
}

/** True in a line set like a headline that does not end like a sentence. */
export function inHeadline(page: PageWords, word: number): boolean {
  if (!inTitleCase(page, word)) return false;
  if (page.shouts(word)) return true;
  const start = page.words.start[word]!;
  const end = page.text.indexOf('\n', start);
  return !/[.!?]["”’']?\s*$/.test(
    page.text.slice(Math.max(start, (end < 0 ? page.text.length : end) - 4), end < 0 ? undefined : end),
  );
}

/** A capitalised word right before, in the same phrase, that may belong to the name: "Arvind" before "Singh". */
export function capitalBefore(page: PageWords, word: number): number | undefined {
  const before = word - 1;
  if (before < 0 || !joined(page, word) || page.words.upper[before] === 0) return undefined;
  if (!isCapitalAt(page.text, page.words.start[before]!) || page.isPlain(before)) return undefined;
  return before;
}

/** A capitalised word right after, in the same phrase: "House" after "White". */
export function capitalAfter(page: PageWords, after: number): number | undefined {
  if (after >= page.words.count || gapBefore(page, after) !== GAP.SPACE || page.words.upper[after] === 0)
    return undefined;
  if (opensSentence(page, after)) return undefined;
  if (!isCapitalAt(page.text, page.words.start[after]!) || page.isPlain(after)) return undefined;
  return after;
}
