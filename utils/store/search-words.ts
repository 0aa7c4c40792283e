/** A passage that shows why a report was found: `[start, end)` is what was looked for. */
export interface Snippet {
  text: string;
  start: number;
  end: number;
}

const MOST_NEEDLES = 12;
const BEFORE = 70;
const AFTER = 130;

/** What a query looks for: words, and phrases in quotation marks; small letters without accents. */
export const needlesOf = (query: string): string[] => {
  const needles: string[] = [];
  for (const [, phrase, word] of query.matchAll(/["“”]([^"“”]{1,200})["“”]|([^\s"“”]{1,200})/gu)) {
    const needle = foldLetters(phrase ?? word ?? '').trim();
    if (needle !== '' && needles.length < MOST_NEEDLES) needles.push(needle);
  }
  return [...new Set(needles)];
};

/** Small letters without accents, blanks made plain, so that a query is found however it was printed. */
export const foldLetters = (text: string): string => {
  const small = text.toLowerCase();
  return PLAIN.test(small)
    ? small
    : small
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/[\s\u00a0]/gu, ' ');
};

const PLAIN = /^[\u0021-\u007e \n]*$/;

/** True when title, outlet, byline and text together hold every needle; with the first passage of the text that does. */
export const findNeedles = (
  needles: readonly string[],
  about: string,
  text: string,
): { found: boolean; snippet?: Snippet } => {
  const folded = foldLetters(text).replaceAll('\n', ' ');
  const head = foldLetters(about);
  if (!needles.every((needle) => folded.includes(needle) || head.includes(needle))) return { found: false };
  for (const needle of needles) {
    const at = folded.indexOf(needle);
    if (at >= 0) return { found: true, snippet: snippetAt(text, folded.length, at, at + needle.length) };
  }
  return { found: true };
};

const snippetAt = (text: string, foldedLength: number, from: number, to: number): Snippet => {
  const [start, end] = foldedLength === text.length ? [from, to] : [unfoldedIndex(text, from), unfoldedIndex(text, to)];
  let first = Math.max(0, start - BEFORE);
  let last = Math.min(text.length, end + AFTER);
  // Whole words at both ends, as far as there are blanks to cut at.
  const blankAfter = text.indexOf(' ', first);
  if (first > 0 && blankAfter >= 0 && blankAfter < start) first = blankAfter + 1;
  const blankBefore = text.lastIndexOf(' ', last);
  if (last < text.length && blankBefore > end) last = blankBefore;
  return { text: text.slice(first, last).replace(/\s/g, ' '), start: start - first, end: end - first };
};

/** Where the character stands whose folding reaches the index; letters with accents fold to fewer or more. */
const unfoldedIndex = (text: string, index: number): number => {
  let folded = 0;
  let at = 0;
  for (const letter of text) {
    if (folded >= index) break;
    folded += foldLetters(letter).length;
    at += letter.length;
  }
  return at;
};
