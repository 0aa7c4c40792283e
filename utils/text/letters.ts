import { initialTable, KIND, kindTable } from './fold-table';

/**
 * Letters of Latin writing as the inside of a character class. Names in English news need no more, and a pattern with
 * `\p{L}` takes a waking worker a millisecond to compile, each anew.
 */
export const LETTERS = 'A-Za-z\u00c0-\u024f\u1e00-\u1eff';

/** True if a letter or digit of any script stands at a place of the text. */
export function isWordAt(text: string, at: number): boolean {
  const kind = at >= 0 && at < text.length ? kindTable()[text.charCodeAt(at)]! >>> 16 : KIND.SEPARATOR;
  return kind === KIND.LETTER || kind === KIND.DIGIT;
}

/** True if a capital letter of any script stands at a place of the text. */
export function isCapitalAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return initialTable()[unit]! >>> 5 === 1 && kindTable()[unit]! >>> 16 === KIND.LETTER;
}

/** How many capital letters a word has. */
export function capitalsIn(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) if (isCapitalAt(word, at)) count++;
  return count;
}
