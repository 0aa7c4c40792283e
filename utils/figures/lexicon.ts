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
const LONGEST_WORD = 24;
const BITS = 32;

const spellings: string[] = ['', '', ''];
const slots = new Int32Array(SLOTS);
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
  if (length > LONGEST_WORD) return NO_WORD;
  let slot = slotOf(
    text.charCodeAt(start),
    length > 1 ? text.charCodeAt(start + 1) : 0,
    text.charCodeAt(start + (length >> 1)),
    text.charCodeAt(end - 1),
    length,
  );
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const id = slots[slot]!;
    if (id === 0) return keep(text, start, end, slot);
    if (spells(text, start, end, spellings[id]!)) return id;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return CROWDED;
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
  for (let id = FIRST_ID; id < fixed; id++) place(id);
}

let placed = 0;

/** Words of a text that fall together are no longer told apart after so many, so that no text can make this slow. */
const MOST_PROBES = 64;

/** Where a word is looked for first, by four of its letters in any case and its length: hashing all of them would cost more. */
function slotOf(first: number, second: number, middle: number, last: number, length: number): number {
  const key = (first & 31) | ((second & 31) << 5) | ((middle & 31) << 10) | ((last & 31) << 15) | (length << 20);
  return (Math.imul(key, SPREAD) >>> 16) & (SLOTS - 1);
}

const SPREAD = 0x9e3779b1 | 0;

const slotOfWord = (word: string): number => {
  const { length } = word;
  return slotOf(
    word.charCodeAt(0),
    length > 1 ? word.charCodeAt(1) : 0,
    word.charCodeAt(length >> 1),
    word.charCodeAt(length - 1),
    length,
  );
};

function keep(text: string, start: number, end: number, slot: number): number {
  const word = text.slice(start, end).toLowerCase();
  const id = spellings.length;
  // A letter whose small form is longer would be kept anew each time.
  if (id >= CAPACITY || word.length !== end - start) return CROWDED;
  spellings.push(word);
  slots[slot] = id;
  return id;
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
  let slot = slotOfWord(spellings[id]!);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = id;
}

/** True when the characters of a text spell the word, whatever their case. */
function spells(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return text.slice(start, end).toLowerCase() === word;
    if ((code < 91 && code > 64 ? code | 32 : code) !== word.charCodeAt(i - start)) return false;
  }
  return true;
}
