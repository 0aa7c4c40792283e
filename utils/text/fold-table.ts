/** Not part of a word: space, punctuation, symbols. */
export const SEPARATOR = 0;
/** Inside a word but not of it: soft hyphen, zero-width marks, combining accents. Skipped. */
export const IGNORABLE = 1;

let table: Uint16Array | undefined;

/**
 * For each UTF-16 unit: SEPARATOR, IGNORABLE, or the folded letter or digit (lower case, accents off). Made once, on
 * first use, with no pass over Unicode data beyond Latin, Greek and Cyrillic, so that a waking worker pays under a
 * millisecond.
 */
export function foldTable(): Uint16Array {
  table ??= makeFoldTable();
  return table;
}

let kinds: Int32Array | undefined;

/** Kinds of character in the high half of `kindTable`. */
export const KIND = { SEPARATOR: 0, LETTER: 1, DIGIT: 2, IGNORABLE: 3 } as const;

/** Beside the folded character (low 16 bits) its kind (from bit 16): one look-up tells both where words begin and end. */
export function kindTable(): Int32Array {
  kinds ??= Int32Array.from(foldTable(), (folded) => {
    if (folded === SEPARATOR) return KIND.SEPARATOR;
    if (folded === IGNORABLE) return KIND.IGNORABLE << 16;
    return ((folded < 58 ? KIND.DIGIT : KIND.LETTER) << 16) | folded;
  });
  return kinds;
}

/** Folds one word: lower case, accents off, everything that is no letter or digit left out. */
export function foldWord(word: string): string {
  const folds = foldTable();
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const folded = folds[word.charCodeAt(i)]!;
    if (folded > IGNORABLE) out += String.fromCharCode(folded);
  }
  return out;
}

/** Letters that NFD leaves whole but writers of plain ASCII reduce to one letter. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ð: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
};

function makeFoldTable(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  const letters = (from: number, to: number) => {
    for (let code = from; code <= to; code++) folds[code] = code;
  };
  letters(0x30, 0x39);
  for (let code = 0x41; code <= 0x5a; code++) folds[code] = code + 32;
  letters(0x61, 0x7a);
  // An underscore joins: a handle like IAF_MCC is one word, and no name is looked for inside it.
  folds[0x5f] = 0x5f;
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x370, 0x58f],
    [0x1e00, 0x1fff],
  ] as const) {
    for (let code = from; code <= to; code++) folds[code] = foldLetter(code);
  }
  folds[0xd7] = SEPARATOR;
  folds[0xf7] = SEPARATOR;
  letters(0x250, 0x2af);
  letters(0x5d0, 0x1dff);
  letters(0x2c00, 0x2dff);
  letters(0x3040, 0xd7ff);
  letters(0xf900, 0xfaff);
  folds.fill(IGNORABLE, 0x300, 0x370);
  folds.fill(IGNORABLE, 0xfe00, 0xfe10);
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) folds[code] = IGNORABLE;
  return folds;
}

function foldLetter(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize('NFD')[0]!;
  return (PLAIN[base] ?? base).charCodeAt(0);
}
