import { CHAIN_SEED, chain, filterBits, filterHash, MAX_WORDS, shapeOf, slotScale, type Tables } from '../../gazetteer';
import { type FoldedWords, hashAt, initialTable, kindTable } from '../../text';

/** Places where the words of aliases stand, as triples in `data`: first word, word after the last, first alias that has these words. */
export interface Scan {
  data: Int32Array;
  count: number;
}

/**
 * Finds every run of words that reads like an alias, by folded words alone; gaps and case are checked by `fits`.
 * Ordered by first word, shorter before longer. What a first word looks like rules out nearly all, the filter over hashes
 * nearly all of the rest; only words that start an alias are looked up.
 */
export function scanWords(text: string, words: FoldedWords, tables: Tables, reuse?: Scan): Scan {
  const scan = reuse ?? { data: new Int32Array(3 * 64), count: 0 };
  scan.count = 0;
  const { filter, slots } = tables;
  const { upper } = words;
  const elements = filter.length - 1;
  const size = slots.length >>> 1;
  const scale = slotScale(size);
  // Locals, since an imported function may cost a look-up a call where modules are not bundled.
  const hash = hashAt;
  const hashOf = filterHash;
  const bitsOf = filterBits;
  const link = chain;
  const most = MAX_WORDS;
  const seed = CHAIN_SEED;
  const onlyCapitals = !words.hasIgnorable && !startsSmall(tables);
  const candidates = onlyCapitals ? words.capitals : words.count;
  for (let chunk = 0; chunk < candidates; chunk += CHUNK) {
    const to = Math.min(candidates, chunk + CHUNK);
    if (onlyCapitals) firsts.set(words.capital.subarray(chunk, to));
    const opening = onlyCapitals ? to - chunk : openingWords(text, words, tables, chunk, to, firsts);
    const found = words.hasIgnorable ? opening : ofKnownShape(text, words, tables, opening, firsts);
    for (let i = 0; i < found; i++) {
      const first = firsts[i]!;
      const mixed = hashOf(hash(text, words, first), upper[first]!);
      if ((bitsOf(mixed) & ~filter[(mixed >>> 10) & elements]!) !== 0) continue;
      let chained = seed;
      const last = Math.min(words.count, first + most);
      for (let at = first; at < last; at++) {
        chained = link(chained, hash(text, words, at));
        let slot = ((chained >>> 0) * scale) >>> 0;
        while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== chained) slot = slot + 1 === size ? 0 : slot + 1;
        const node = slots[slot * 2 + 1]!;
        if (node === 0) break;
        const alias = node & 0x7fffffff;
        if (alias !== 0) push(scan, first, at + 1, alias - 1);
        if (node > 0) break;
      }
    }
  }
  return scan;
}

/** Words looked at in one go: few enough to stay in the fastest memory. */
const CHUNK = 1024;
/** Those of them that may start an alias. */
const firsts = new Int32Array(CHUNK + 1);

/** True if some alias may be written with a small first letter, so that more than the capitalised words count. */
function startsSmall({ initials }: Tables): boolean {
  for (let letter = 0; letter < SMALL_LETTERS; letter++) if (initials[letter] !== 0) return true;
  return false;
}
const SMALL_LETTERS = 32;

/**
 * Words of a chunk whose first character and length some first word of an alias has; returns how many. Like the next sieve
 * without a branch, since half of them would be mispredicted. Characters that do not count make lengths say nothing.
 */
function openingWords(
  text: string,
  words: FoldedWords,
  { initials }: Tables,
  from: number,
  to: number,
  firsts: Int32Array,
): number {
  const { start, end } = words;
  const initialOf = initialTable();
  const anyway = words.hasIgnorable ? 1 : 0;
  let found = 0;
  for (let word = from; word < to; word++) {
    firsts[found] = word;
    found += ((initials[initialOf[text.charCodeAt(start[word]!)]!]! >>> (end[word]! - start[word]!)) & 1) | anyway;
  }
  return found;
}

/** Keeps those of the first `count` words of `firsts` that have the shape of a first word; returns how many. */
function ofKnownShape(
  text: string,
  { start, end }: FoldedWords,
  { shapes }: Tables,
  count: number,
  firsts: Int32Array,
): number {
  const kinds = kindTable();
  const shape = shapeOf;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const word = firsts[i]!;
    const at = start[word]!;
    const length = end[word]! - at;
    const look = shape(
      length,
      kinds[text.charCodeAt(at)]!,
      kinds[text.charCodeAt(length > 1 ? at + 1 : at)]!,
      kinds[text.charCodeAt(length > 2 ? at + 2 : at)]!,
      kinds[text.charCodeAt(at + length - 1)]!,
    );
    firsts[found] = word;
    found += (shapes[look >>> 5]! >>> (look & 31)) & 1;
  }
  return found;
}

function push(scan: Scan, from: number, to: number, alias: number): void {
  const at = scan.count * 3;
  if (at + 3 > scan.data.length) {
    const bigger = new Int32Array(scan.data.length * 2);
    bigger.set(scan.data);
    scan.data = bigger;
  }
  scan.data[at] = from;
  scan.data[at + 1] = to;
  scan.data[at + 2] = alias;
  scan.count++;
}
