import { capitalTable, kindTable } from './fold-table';

/** The words of a text as parallel arrays. A run of letters and a run of digits are words of their own: "Su-30MKI" is su, 30, mki. */
export interface FoldedWords {
  count: number;
  start: Int32Array;
  /** End of the last character of the word; a combining accent after it belongs to it. */
  end: Int32Array;
  /** Hash of the folded characters; see `hashWord`. */
  hash: Int32Array;
  /** 1 if the word starts with an upper-case letter or is a number: what a name may start with. */
  upper: Uint8Array;
}

/** Hash of one folded word, as `foldWords` gives it (FNV-1a over the entries of `kindTable`). */
export function hashWord(folded: string): number {
  const kinds = kindTable();
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ kinds[folded.charCodeAt(i)]!, 0x01000193);
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
  const count = fill(text, length, kindTable(), capitalTable(), words.start, words.end, words.hash, words.upper);
  if (count < 0) return foldWords(text, emptyWords(length + 1));
  words.count = count;
  return words;
}

/**
 * The hot loop: one look at the table and one step of the hash a character, everything in locals (an imported constant
 * may cost a call where modules are not bundled), and no branch in the run of a word, since a mispredicted one costs as
 * much as several characters. Returns the number of words, or -1 if there was no room for them.
 */
function fill(
  text: string,
  length: number,
  kinds: Int32Array,
  capitals: Uint8Array,
  start: Int32Array,
  end: Int32Array,
  hash: Int32Array,
  upper: Uint8Array,
): number {
  const room = start.length;
  let word = -1;
  let sum = 0;
  // Entry of the character before; separators are 0.
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const entry = kinds[unit]!;
    if ((entry ^ before) >>> 16 !== 0) {
      // An ignorable character belongs to whatever it stands in.
      if (entry >>> 16 === 3) continue;
      if (before !== 0) {
        end[word] = i;
        hash[word] = sum;
      }
      if (entry !== 0) {
        if (++word === room) return -1;
        start[word] = i;
        upper[word] = capitals[unit]!;
        sum = 0x811c9dc5 | 0;
      }
      before = entry;
    }
    sum = Math.imul(sum ^ entry, 0x01000193);
  }
  if (before !== 0) {
    end[word] = length;
    hash[word] = sum;
  }
  return word + 1;
}
