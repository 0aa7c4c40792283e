import type { Word } from './words';

/** A designation no pack knows ("CGR-080"): capitals with a number. Quarters, fiscal years and wheel formulas are none. */
export function isUnknownName(text: string, word: Word): boolean {
  if (word.mention || word.figure !== undefined || word.cue) return false;
  const surface = text.slice(word.start, word.end);
  return /^[A-Z][A-Za-z]{0,7}-?\d{1,4}[A-Z]{0,3}$/.test(surface) && !/^(FY|CY|Q|H|G|Mk)-?\d/.test(surface);
}
