import { foldTable } from './fold-table';

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
  const length = text.length;
  // Prose has about one word in six characters; a word needs a separator or a change of kind after it.
  const words = reuse && reuse.start.length >= length / 4 ? reuse : emptyWords((length >> 2) + 16);
  const count = fill(text, length, foldTable(), words.start, words.end, words.hash, words.upper);
  if (count < 0) return foldWords(text, emptyWords(length + 1));
  words.count = count;
  return words;
}

/**
 * The hot loop: one look at the table and one step of the hash a character, everything in locals (an imported constant
 * may cost a call where modules are not bundled). Returns the number of words, or -1 if there was no room for them.
 */
function fill(
  text: string,
  length: number,
  folds: Uint16Array,
  start: Int32Array,
  end: Int32Array,
  hash: Int32Array,
  upper: Uint8Array,
): number {
  const room = start.length;
  let count = 0;
  let sum = 0;
  // 0 between words, 1 in a run of letters, 2 in a run of digits.
  let kind = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const folded = folds[unit]!;
    if (folded >= 58) {
      if (kind !== 1) {
        if (kind === 2) {
          end[count] = i;
          hash[count++] = sum;
        }
        if (count === room) return -1;
        start[count] = i;
        upper[count] = unit === folded || (unit > 0x7f && isSmall(unit)) ? 0 : 1;
        sum = 0x811c9dc5 | 0;
        kind = 1;
      }
      sum = Math.imul(sum ^ folded, 0x01000193);
    } else if (folded === 0) {
      if (kind !== 0) {
        end[count] = i;
        hash[count++] = sum;
        kind = 0;
      }
    } else if (folded > 1) {
      if (kind !== 2) {
        if (kind === 1) {
          end[count] = i;
          hash[count++] = sum;
        }
        if (count === room) return -1;
        start[count] = i;
        upper[count] = 1;
        sum = 0x811c9dc5 | 0;
        kind = 2;
      }
      sum = Math.imul(sum ^ folded, 0x01000193);
    }
  }
  if (kind !== 0) {
    end[count] = length;
    hash[count++] = sum;
  }
  return count;
}

/** An accented small letter: folding changed it, but it is no capital. */
function isSmall(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return char === char.toLowerCase();
}
