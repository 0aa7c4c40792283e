import { emptyWords, type FoldedWords } from './cut-words';
import { initialTable, kindTable } from './fold-table';

/** Hash of one folded word (FNV-1a over the entries of `kindTable`). */
export function hashWord(folded: string): number {
  const kinds = kindTable();
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ kinds[folded.charCodeAt(i)]!, 0x01000193);
  return hash;
}

/** Hash of a word of the text as `hashWord` gives it, kept for the next time. */
export function hashAt(text: string, words: FoldedWords, word: number): number {
  const known = words.hash[word]!;
  if (known !== 0) return known;
  const hash = hashBetween(text, words.start[word]!, words.end[word]!, kindTable());
  words.hash[word] = hash;
  return hash;
}

/**
 * Cuts a text into words and hashes each of them, in one pass: for those who need every hash. Others take `cutWords`.
 * Arrays of an earlier call may be handed in to be filled anew.
 */
export function foldWords(text: string, reuse?: FoldedWords): FoldedWords {
  const length = text.length;
  // Prose has about one word in six characters; a word needs a separator or a change of kind after it.
  const words = reuse && reuse.start.length >= length / 4 ? reuse : emptyWords((length >> 2) + 16);
  words.hasIgnorable = false;
  const count = fill(text, length, words, kindTable(), initialTable());
  if (count < 0) return foldWords(text, emptyWords(length + 1));
  words.count = count;
  return words;
}

/**
 * The hot loop: one look at the table and one step of the hash a character, everything in locals (an imported constant
 * may cost a call where modules are not bundled), and no branch in the run of a word, since a mispredicted one costs as
 * much as several characters. Returns the number of words, or -1 if there was no room for them.
 */
function fill(text: string, length: number, words: FoldedWords, kinds: Int32Array, initials: Uint8Array): number {
  const { start, end, hash, upper, capital } = words;
  const room = start.length;
  let word = -1;
  let capitals = 0;
  let sum = 0;
  // Entry of the character before; separators are 0.
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const entry = kinds[unit]!;
    if ((entry ^ before) >>> 16 !== 0) {
      // An ignorable character belongs to whatever it stands in.
      if (entry >>> 16 === 3) {
        words.hasIgnorable = true;
        continue;
      }
      if (before !== 0) {
        end[word] = i;
        hash[word] = sum;
      }
      if (entry !== 0) {
        if (++word === room) return -1;
        start[word] = i;
        upper[word] = initials[unit]! >>> 5;
        capital[capitals] = word;
        capitals += upper[word]!;
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
  words.capitals = capitals;
  return word + 1;
}

/** Characters that count for nothing are left out, so that a word with a soft hyphen is the word without. */
function hashBetween(text: string, start: number, end: number, kinds: Int32Array): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) {
    const entry = kinds[text.charCodeAt(i)]!;
    if (entry >>> 16 !== 3) hash = Math.imul(hash ^ entry, 0x01000193);
  }
  return hash;
}
