/** A class of words: one bit of a column that has an entry for every word id. */
export interface WordSet {
  column: Uint32Array;
  bit: number;
}

/** Values by word, for the words that have one. */
export interface WordMap<T> {
  values: (T | undefined)[];
}

/** A class of words told by a pattern: the verdict by word id, 0 until asked for. */
export interface StemSet {
  pattern: RegExp;
  verdicts: Uint8Array;
}

/** Id of what is no word, or too long to be in any list. */
export const NO_WORD = 1;
/** Id of a word that found no room; it is in no class. */
export const CROWDED = 2;
const FIRST_ID = 3;

/** Ids there are; a page brings some hundreds of words that no class names. */
const CAPACITY = 1 << 13;
/** Above this the words of earlier texts are forgotten before the next one is read. */
const FULL = CAPACITY - (CAPACITY >> 2);
const SLOTS = CAPACITY << 1;
const SLOT = 4;
const SLOTS_MASK = SLOTS * SLOT - 1;
const LONGEST_WORD = 24;
const BITS = 32;

const spellings: string[] = ['', '', ''];
/**
 * Hash table, four numbers a slot: the id, and the letters of the word, six a number, which compare quicker than
 * strings.
 */
const slots = new Int32Array(SLOTS * SLOT);
const LETTERS = 6;
const LONGEST_PACKED = 3 * LETTERS;
/** Ids of words that cannot be packed. */
const others = new Map<string, number>();
const columns: Uint32Array[] = [];
const stemSets: StemSet[] = [];
let setCount = 0;
/** Words of the classes; those of texts come after them and go again. */
let fixed = FIRST_ID;

/** Makes a class of words (lower case, parted by spaces or given one by one). Only while modules load. */
export function wordSet(words: string | Iterable<string>): WordSet {
  if (setCount % BITS === 0) columns.push(new Uint32Array(CAPACITY));
  const set = { column: columns[columns.length - 1]!, bit: 1 << (setCount++ % BITS) };
  for (const word of typeof words === 'string' ? words.split(' ') : words) set.column[fix(word)]! |= set.bit;
  return set;
}

/** Makes the class of all words that are in one of some classes or tables. Only while modules load. */
export function anyOf(...classes: (WordSet | WordMap<unknown>)[]): WordSet {
  const has = (id: number): boolean =>
    classes.some((words) => ('bit' in words ? includesId(words, id) : words.values[id] !== undefined));
  return wordSet(spellings.filter((_, id) => has(id)));
}

/** Makes a table of values by word. Only while modules load. */
export function wordMap<T>(entries: Iterable<readonly [string, T]>): WordMap<T> {
  const pairs = Array.from(entries, ([word, value]): [number, T] => [fix(word), value]);
  const values = new Array<T | undefined>(fixed).fill(undefined);
  for (const [id, value] of pairs) values[id] = value;
  return { values };
}

/** Makes a class of words told by a pattern, which is asked once a word. Only while modules load. */
export function stemSet(pattern: RegExp): StemSet {
  const set = { pattern, verdicts: new Uint8Array(CAPACITY) };
  stemSets.push(set);
  return set;
}

/** True when the pattern of a class fits the word of an id. */
export function fits(id: number, set: StemSet): boolean {
  const verdict = set.verdicts[id]!;
  if (verdict !== 0) return verdict === YES;
  const yes = set.pattern.test(spellings[id]!);
  set.verdicts[id] = yes ? YES : NO;
  return yes;
}

const NO = 1;
const YES = 2;

/** The id of the word over `[start, end)` of a text, whatever its letter case; the same for every place it stands at. */
export function idOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST_PACKED) return length > LONGEST_WORD ? NO_WORD : unpackedId(text, start, end);
  const first = pack(text, start, length > LETTERS ? start + LETTERS : end);
  const second = length > LETTERS ? pack(text, start + LETTERS, length > 2 * LETTERS ? start + 2 * LETTERS : end) : 0;
  const third = length > 2 * LETTERS ? pack(text, start + 2 * LETTERS, end) : 0;
  if (first < 0 || second < 0 || third < 0) return unpackedId(text, start, end);
  let slot = slotOf(first, second, third);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const id = slots[slot]!;
    if (id === 0) return keep(text.slice(start, end).toLowerCase(), first, second, third, slot);
    if (slots[slot + 1] === first && slots[slot + 2] === second && slots[slot + 3] === third) return id;
    slot = (slot + SLOT) & SLOTS_MASK;
  }
  return CROWDED;
}

/** Long words and those with letters beyond a to z, of which a report has few. */
function unpackedId(text: string, start: number, end: number): number {
  const word = text.slice(start, end).toLowerCase();
  // A letter whose small form is longer would be another word than the one that stands there.
  if (word.length !== end - start) return CROWDED;
  const before = known.get(word) ?? others.get(word);
  if (before !== undefined) return before;
  if (spellings.length >= CAPACITY) return CROWDED;
  others.set(word, spellings.length);
  return spellings.push(word) - 1;
}

/** The id of a word given in lower case. */
export const wordId = (word: string): number => known.get(word) ?? NO_WORD;

/** The id of a single word that a rule asks for. Only while modules load. */
export const fixedId = (word: string): number => fix(word);

/** True when the word of an id is of a class. */
export const includesId = (set: WordSet, id: number): boolean => (set.column[id]! & set.bit) !== 0;

/** The word of an id, in lower case; not for `CROWDED`. */
export const spellingOf = (id: number): string => spellings[id]!;

/**
 * Makes ready for a text: the words of the classes are placed at first use, and those of earlier texts forgotten once
 * they fill the lexicon. Ids of other words mean nothing after.
 */
export function makeRoom(): void {
  if (placed === fixed && spellings.length < FULL) return;
  spellings.length = fixed;
  placed = fixed;
  for (const { verdicts } of stemSets) verdicts.fill(0, fixed);
  slots.fill(0);
  others.clear();
  for (let id = FIRST_ID; id < fixed; id++) place(id);
}

let placed = 0;

/** Words of a text that fall together are no longer told apart after so many, so that no text can make this slow. */
const MOST_PROBES = 64;

/** Where a word is looked for first. */
const slotOf = (first: number, second: number, third: number): number =>
  (Math.imul(first ^ Math.imul(second ^ Math.imul(third, SPREAD), SPREAD), SPREAD) >>> SHIFT) & SLOTS_MASK & -SLOT;

const SPREAD = 0x9e3779b1 | 0;
const SHIFT = 13;

/** Up to six letters of a text as one number, whatever their case; below 0 where there are others than a to z. */
function pack(text: string, from: number, to: number): number {
  let packed = 0;
  for (let i = from; i < to; i++) {
    const letter = (text.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) return -1;
    packed = (packed << 5) | letter;
  }
  return packed;
}

function keep(word: string, first: number, second: number, third: number, slot: number): number {
  if (spellings.length >= CAPACITY) return CROWDED;
  fill(slot, spellings.length, first, second, third);
  return spellings.push(word) - 1;
}

function fill(slot: number, id: number, first: number, second: number, third: number): void {
  slots[slot] = id;
  slots[slot + 1] = first;
  slots[slot + 2] = second;
  slots[slot + 3] = third;
}

/** Words of the classes by spelling; the engine's own map is quicker than ours in a worker that has just woken. */
const known = new Map<string, number>();

function fix(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const id = spellings.length;
  known.set(word, id);
  spellings.push(word);
  fixed = spellings.length;
  return id;
}

function place(id: number): void {
  const word = spellings[id]!;
  const [first, second, third] = [0, LETTERS, 2 * LETTERS].map((at) =>
    pack(word, at, Math.min(word.length, at + LETTERS)),
  );
  if (word.length > LONGEST_PACKED || first! < 0 || second! < 0 || third! < 0) return;
  let slot = slotOf(first!, second!, third!);
  while (slots[slot] !== 0) slot = (slot + SLOT) & SLOTS_MASK;
  fill(slot, id, first!, second!, third!);
}
