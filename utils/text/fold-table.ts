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
  kinds ??= makeKindTable();
  return kinds;
}

let runs: Int32Array | undefined;

/** 1 for a letter, 1 << 16 for a digit, both for an ignorable character, 0 for a separator: bits to gather; see cut-words. */
export function runTable(): Int32Array {
  runs ??= kindTable().map((entry) => RUN_OF_KIND[entry >>> 16]!);
  return runs;
}

const RUN_OF_KIND = [0, 1, 1 << 16, (1 << 16) | 1];

let initials: Uint8Array | undefined;

/**
 * For each UTF-16 unit what it tells as the first of a word: the last five bits of the folded character, and CAPITAL if a
 * name may start with it, an upper-case letter or a digit.
 */
export function initialTable(): Uint8Array {
  initials ??= makeInitialTable();
  return initials;
}

const CAPITAL = 1 << 5;

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

/** Letters beyond ASCII that fold to others. */
const CASED = [
  [0xc0, 0x24f],
  [0x370, 0x58f],
  [0x1e00, 0x1fff],
] as const;

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
  for (const [from, to] of CASED) foldRange(folds, from, to);
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

/** All of a range in one call: lower case, first letter of the decomposed form. */
function foldRange(folds: Uint16Array, from: number, to: number): void {
  const codes = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const lowered = String.fromCharCode(...codes.flatMap((code) => [10, code])).toLowerCase();
  const bases = lowered.normalize('NFD').split('\n');
  for (const code of codes) {
    const base = bases[code - from + 1]![0]!;
    folds[code] = (PLAIN[base] ?? base).charCodeAt(0);
  }
}

/** A plain loop: `Int32Array.from` with a callback takes ten times as long in a worker that has just woken. */
function makeKindTable(): Int32Array {
  const folds = foldTable();
  const table = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = folds[unit]!;
    if (folded === SEPARATOR) continue;
    if (folded === IGNORABLE) table[unit] = KIND.IGNORABLE << 16;
    else table[unit] = ((folded < 58 ? KIND.DIGIT : KIND.LETTER) << 16) | folded;
  }
  return table;
}

function makeInitialTable(): Uint8Array {
  const folds = foldTable();
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = folds[unit]! & 31;
  const capitals = (from: number, to: number) => {
    for (let unit = from; unit <= to; unit++) table[unit]! |= CAPITAL;
  };
  capitals(0x30, 0x39);
  capitals(0x41, 0x5a);
  for (const [from, to] of CASED) {
    for (let code = from; code <= to; code++) {
      const char = String.fromCharCode(code);
      if (folds[code] !== code && char !== char.toLowerCase()) table[code]! |= CAPITAL;
    }
  }
  return table;
}
