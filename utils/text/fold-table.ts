/**
 * Kinds of character in the high half of `kindTable`. An ignorable one stands inside a word but is not of it: soft
 * hyphen, accent.
 */
export const KIND = { SEPARATOR: 0, LETTER: 1, DIGIT: 2, IGNORABLE: 3 } as const;

let kinds: Int32Array | undefined;

/**
 * For each UTF-16 unit its kind (from bit 16) and what it folds to (low 16 bits: lower case, accents off; 0 if nothing).
 * Made once, on first use, as natively as can be, so that a waking worker pays about a millisecond.
 */
export function kindTable(): Int32Array {
  kinds ??= makeKindTable();
  return kinds;
}

let runs: Int32Array | undefined;

/**
 * 1 for a letter, 1 << 16 for a digit, both for an ignorable character, 0 for a separator: bits to gather; see
 * cut-words.
 */
export function runTable(): Int32Array {
  runs ??= makeRunTable();
  return runs;
}

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
  const table = kindTable();
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const folded = table[word.charCodeAt(i)]! & 0xffff;
    if (folded !== 0) out += String.fromCharCode(folded);
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

/** From here on letters have no case: Chinese, Japanese, Korean. */
const CASELESS = 0x3040;
const CASELESS_LETTERS = [
  [CASELESS, 0xd7ff],
  [0xf900, 0xfaff],
] as const;

function makeKindTable(): Int32Array {
  const table = new Int32Array(0x10000);
  const letters = (from: number, to: number) => {
    for (let code = from; code <= to; code++) table[code] = (KIND.LETTER << 16) | code;
  };
  for (let code = 0x30; code <= 0x39; code++) table[code] = (KIND.DIGIT << 16) | code;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = (KIND.LETTER << 16) | (code + 32);
  letters(0x61, 0x7a);
  // An underscore joins: a handle like IAF_MCC is one word, and no name is looked for inside it.
  letters(0x5f, 0x5f);
  for (const [from, to] of CASED) foldRange(table, from, to);
  table[0xd7] = KIND.SEPARATOR;
  table[0xf7] = KIND.SEPARATOR;
  letters(0x250, 0x2af);
  letters(0x5d0, 0x1dff);
  letters(0x2c00, 0x2dff);
  for (const [from, to] of CASELESS_LETTERS) letters(from, to);
  const ignorable = KIND.IGNORABLE << 16;
  table.fill(ignorable, 0x300, 0x370);
  table.fill(ignorable, 0xfe00, 0xfe10);
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[code] = ignorable;
  return table;
}

/** All of a range in one call: lower case, first letter of the decomposed form. */
function foldRange(table: Int32Array, from: number, to: number): void {
  const codes = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const lowered = String.fromCharCode(...codes.flatMap((code) => [10, code])).toLowerCase();
  const bases = lowered.normalize('NFD').split('\n');
  for (const code of codes) {
    const base = bases[code - from + 1]![0]!;
    table[code] = (KIND.LETTER << 16) | (PLAIN[base] ?? base).charCodeAt(0);
  }
}

function makeRunTable(): Int32Array {
  const table = new Int32Array(0x10000);
  const ofKind = [0, 1, 1 << 16, (1 << 16) | 1];
  const entries = kindTable();
  for (let unit = 0; unit < CASELESS; unit++) table[unit] = ofKind[entries[unit]! >>> 16]!;
  for (const [from, to] of CASELESS_LETTERS) table.fill(1, from, to + 1);
  table.fill(ofKind[KIND.IGNORABLE]!, 0xfe00, 0xfe10);
  table[0xfeff] = ofKind[KIND.IGNORABLE]!;
  return table;
}

function makeInitialTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const entries = kindTable();
  for (let unit = 0; unit < CASELESS; unit++) table[unit] = entries[unit]! & 31;
  const capitals = (from: number, to: number) => {
    for (let unit = from; unit <= to; unit++) table[unit]! |= CAPITAL;
  };
  capitals(0x30, 0x39);
  capitals(0x41, 0x5a);
  for (const [from, to] of CASED) {
    for (let code = from; code <= to; code++) {
      if ((entries[code]! & 0xffff) === code) continue;
      const char = String.fromCharCode(code);
      if (char !== char.toLowerCase()) table[code]! |= CAPITAL;
    }
  }
  return table;
}
