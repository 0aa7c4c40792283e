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
const hashes = new Int32Array(CAPACITY);
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
  const values: (T | undefined)[] = [];
  for (const [word, value] of entries) {
    const id = fix(word);
    while (values.length <= id) values.push(undefined);
    values[id] = value;
  }
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
  if (end - start > LONGEST_WORD) return NO_WORD;
  let hash = SEED;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code > 127) return idOfWord(text.slice(start, end).toLowerCase());
    if (code < 91 && code > 64) code |= 32;
    hash = Math.imul(hash ^ code, PRIME);
  }
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (hashes[id] === hash && spells(text, start, end, spellings[id]!)) return id;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return keep(text.slice(start, end).toLowerCase(), hash, slot);
}

/** The id of a word given in lower case. */
export const wordId = (word: string): number => idOfWord(word);

/** True when the word of an id is of a class. */
export const includesId = (set: WordSet, id: number): boolean => (set.column[id]! & set.bit) !== 0;

/** The word of an id, in lower case; not for `CROWDED`. */
export const spellingOf = (id: number): string => spellings[id]!;

/** Forgets the words of earlier texts once they fill the lexicon; ids handed out before mean nothing after. */
export function makeRoom(): void {
  if (spellings.length < FULL) return;
  spellings.length = fixed;
  for (const { verdicts } of stemSets) verdicts.fill(0, fixed);
  slots.fill(0);
  for (let id = FIRST_ID; id < fixed; id++) slots[freeSlot(hashes[id]!)] = id;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function idOfWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (spellings[id] === word) return id;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return keep(word, hash, slot);
}

function keep(word: string, hash: number, slot: number): number {
  const id = spellings.length;
  if (id >= CAPACITY) return CROWDED;
  spellings.push(word);
  hashes[id] = hash;
  slots[slot] = id;
  return id;
}

function fix(word: string): number {
  const id = idOfWord(word);
  fixed = spellings.length;
  return id;
}

function freeSlot(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** True when the ASCII characters of a text spell the word, whatever their case. */
function spells(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code < 91 && code > 64 ? code | 32 : code) !== word.charCodeAt(i - start)) return false;
  }
  return true;
}
