import { foldTable, IGNORABLE } from './fold-table';

/** The words of a text as parallel arrays. A run of letters and a run of digits are words of their own: "Su-30MKI" is su, 30, mki. */
export interface FoldedWords {
  count: number;
  start: Int32Array;
  /** End of the last character of the word; a combining accent after it belongs to it. */
  end: Int32Array;
  /** Hash of the folded characters. */
  hash: Int32Array;
  /** 1 if the word starts with an upper-case letter or is a number: what a name may start with. */
  upper: Uint8Array;
}

/** Seed of a word hash; see `hashChar`. */
export const WORD_SEED = 0x811c9dc5 | 0;

/** One step of the word hash (FNV-1a over folded UTF-16 units). */
export const hashChar = (hash: number, folded: number): number => Math.imul(hash ^ folded, 0x01000193);

/** Hash of one folded word. */
export function hashWord(folded: string): number {
  let hash = WORD_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashChar(hash, folded.charCodeAt(i));
  return hash;
}

/** An empty set of arrays with room for `size` words; `foldWords` makes them grow. */
export const emptyWords = (size: number): FoldedWords => ({
  count: 0,
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  upper: new Uint8Array(size),
});

/**
 * Cuts a text into folded words in one pass. Arrays of an earlier call may be handed in to be filled anew, so that a
 * long run over many texts allocates nothing.
 */
export function foldWords(text: string, reuse?: FoldedWords): FoldedWords {
  // A text has at most one word a character; in prose about one in five.
  let words = reuse ?? emptyWords((text.length >> 2) + 16);
  const folds = foldTable();
  const length = text.length;
  let count = 0;
  let i = 0;
  while (i < length) {
    let unit = text.charCodeAt(i);
    let folded = folds[unit]!;
    if (folded <= IGNORABLE) {
      i++;
      continue;
    }
    if (count === words.start.length) words = grow(words, count);
    words.start[count] = i;
    let hash = WORD_SEED;
    if (folded < 58) {
      words.upper[count] = 1;
      do {
        hash = Math.imul(hash ^ folded, 0x01000193);
        i++;
        folded = i < length ? folds[text.charCodeAt(i)]! : 0;
      } while (folded > IGNORABLE && folded < 58);
    } else {
      words.upper[count] = unit === folded || isLower(unit) ? 0 : 1;
      do {
        if (folded !== IGNORABLE) hash = Math.imul(hash ^ folded, 0x01000193);
        i++;
        if (i === length) break;
        unit = text.charCodeAt(i);
        folded = folds[unit]!;
      } while (folded >= 58 || folded === IGNORABLE);
    }
    words.end[count] = i;
    words.hash[count] = hash;
    count++;
  }
  words.count = count;
  return words;
}

/** Folding changed the letter: either a capital or an accented small letter, and only the latter stays as it is in lower case. */
function isLower(unit: number): boolean {
  if (unit < 0x80) return false;
  const char = String.fromCharCode(unit);
  return char === char.toLowerCase();
}

function grow(words: FoldedWords, count: number): FoldedWords {
  const bigger = emptyWords(count * 2);
  bigger.start.set(words.start);
  bigger.end.set(words.end);
  bigger.hash.set(words.hash);
  bigger.upper.set(words.upper);
  return bigger;
}
