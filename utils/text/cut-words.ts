import { asBytes, bytesOf } from './as-bytes';
import { initialTable, runTable } from './fold-table';

/**
 * The words of a text as parallel arrays. A run of letters and a run of digits are words of their own: "Su-30MKI" is
 * su, 30, mki.
 */
export interface FoldedWords {
  count: number;
  start: Int32Array;
  /** End of the last character of the word; a combining accent after it belongs to it. */
  end: Int32Array;
  /** Hash of the folded characters, see `hashWord`; 0 until it is asked for by `hashAt`. */
  hash: Int32Array;
  /** 1 if the word starts with an upper-case letter or is a number: what a name may start with. */
  upper: Uint8Array;
  /** Numbers of the words whose `upper` is 1, and how many there are. */
  capital: Int32Array;
  capitals: number;
  /** True if some word holds a character that counts for nothing, such as a soft hyphen. */
  hasIgnorable: boolean;
}

/** An empty set of arrays with room for `size` words; `cutWords` makes them grow. */
export const emptyWords = (size: number): FoldedWords => ({
  count: 0,
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  upper: new Uint8Array(size),
  capital: new Int32Array(size),
  capitals: 0,
  hasIgnorable: false,
});

/**
 * Cuts a text into words in one pass and hashes none: most are never asked for. Arrays of an earlier call may be handed
 * in to be filled anew, so that a long run over many texts allocates nothing.
 */
export function cutWords(text: string, reuse?: FoldedWords): FoldedWords {
  const length = text.length;
  // Prose has about one word in six characters; a word needs a separator or a change of kind after it.
  const words = reuse && reuse.start.length >= length / 4 + BLOCK ? reuse : emptyWords((length >> 2) + 2 * BLOCK);
  words.hasIgnorable = false;
  const count = fill(text, length, words, runTable(), initialTable());
  if (count < 0) return cutWords(text, emptyWords(length * 4 + 8 * BLOCK));
  words.hash.fill(0, 0, count + BEYOND);
  // Of an earlier text nothing may be read behind the last word.
  words.start.fill(0, count, count + BEYOND);
  words.end.fill(0, count, count + BEYOND);
  words.upper.fill(0, count, count + BEYOND);
  words.count = count;
  return words;
}

/** How far behind a word rules look without asking whether the text goes on. */
const BEYOND = 4;

/** Characters taken at a time: as many as a number has bits. */
const BLOCK = 32;

/**
 * The hot loop. A branch at every end of a word is mispredicted so often that it costs more than reading the
 * characters. So the kinds of 32 characters are gathered as bits, and words begin and end where a bit differs from the
 * one before. Where all of a block is ASCII, the bytes of the text are asked four at a time. Returns the number of words,
 * or -1 if there was no room.
 */
function fill(text: string, length: number, words: FoldedWords, runs: Int32Array, initials: Uint8Array): number {
  const { start, end, upper, capital } = words;
  const room = start.length - BLOCK;
  const bytes = asBytes(text, BLOCK);
  let byte = 0;
  let count = 0;
  let capitals = 0;
  let ended = 0;
  let lastLetter = 0;
  let lastDigit = 0;
  // One character beyond the end, which is none, ends the last word.
  for (let base = 0; base <= length; base += BLOCK) {
    if (count > room) return -1;
    let letters = 0;
    let digits = 0;
    // What a name may start with: upper-case letters and digits.
    let capitalized = 0;
    let other = 0;
    for (let i = byte; i < byte + BLOCK; i += 4) {
      const four = bytes.getInt32(i, true);
      const small = four | 0x20202020;
      // The top bit of a byte that is not ASCII, or that is an underscore.
      other |= four | (small + 0x01010101);
      const isLetter = (small + 0x1f1f1f1f) & ~(small + 0x05050505) & 0x80808080;
      const isDigit = (four + 0x50505050) & ~(four + 0x46464646) & 0x80808080;
      // Multiplied, the four top bits come to stand side by side, that of the first character first.
      letters = (letters << 4) | ((Math.imul(isLetter >>> 7, 0x08040201) >>> 24) & 15);
      digits = (digits << 4) | ((Math.imul(isDigit >>> 7, 0x08040201) >>> 24) & 15);
      const isCapital = (isLetter & ~(four << 2)) | isDigit;
      capitalized = (capitalized << 4) | ((Math.imul(isCapital >>> 7, 0x08040201) >>> 24) & 15);
    }
    if ((other & 0x80808080) === 0) byte += BLOCK;
    else {
      letters = 0;
      digits = 0;
      capitalized = 0;
      const to = base + BLOCK < length ? base + BLOCK : length;
      for (let i = base; i < to; i++) {
        const unit = text.charCodeAt(i);
        const run = runs[unit]!;
        const shift = 31 - i + base;
        letters |= (run & 1) << shift;
        digits |= (run >>> 16) << shift;
        capitalized |= (initials[unit]! >>> 5) << shift;
        byte += unit < 0x80 ? 1 : bytesOf(text, i, unit);
      }
      if ((letters & digits) !== 0) {
        words.hasIgnorable = true;
        // An ignorable character, both letter and digit so far, belongs to whatever it stands in.
        for (let bit = 31; bit >= 0; bit--) {
          if (((letters & digits) >>> bit) & 1) {
            if ((bit === 31 ? lastLetter : (letters >>> (bit + 1)) & 1) === 0) letters &= ~(1 << bit);
            if ((bit === 31 ? lastDigit : (digits >>> (bit + 1)) & 1) === 0) digits &= ~(1 << bit);
          }
        }
      }
    }
    const lettersBefore = (letters >>> 1) | (lastLetter << 31);
    const digitsBefore = (digits >>> 1) | (lastDigit << 31);
    const edges = (letters ^ lettersBefore) | (digits ^ digitsBefore);
    for (let starts = edges & (letters | digits); starts !== 0; ) {
      const at = Math.clz32(starts);
      start[count] = base + at;
      const isCapital = (capitalized >>> (31 - at)) & 1;
      upper[count] = isCapital;
      capital[capitals] = count;
      capitals += isCapital;
      count++;
      starts &= 0x7fffffff >>> at;
    }
    for (let ends = edges & (lettersBefore | digitsBefore); ends !== 0; ) {
      const at = Math.clz32(ends);
      end[ended++] = base + at;
      ends &= 0x7fffffff >>> at;
    }
    lastLetter = letters & 1;
    lastDigit = digits & 1;
  }
  words.capitals = capitals;
  return count;
}
