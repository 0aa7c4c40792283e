import { CHAIN_SEED, chain, filterBits, filterHash, MAX_WORDS, slotScale, type Tables } from '../gazetteer';
import type { FoldedWords } from '../text';

/** Places where the words of aliases stand, as triples in `data`: first word, word after the last, first alias that has these words. */
export interface Scan {
  data: Int32Array;
  count: number;
}

/**
 * Finds every run of words that reads like an alias, by folded words alone; gaps and case are checked by `fits`.
 * Ordered by first word, shorter before longer. One look at the filter a word; only words that start an alias go further.
 */
export function scanWords(words: FoldedWords, tables: Tables, reuse?: Scan): Scan {
  const scan = reuse ?? { data: new Int32Array(3 * 64), count: 0 };
  scan.count = 0;
  const { filter, slots } = tables;
  const { hash, upper, count } = words;
  const elements = filter.length - 1;
  const size = slots.length >>> 1;
  const scale = slotScale(size);
  // Locals, since an imported function may cost a look-up a call where modules are not bundled.
  const hashOf = filterHash;
  const bitsOf = filterBits;
  const link = chain;
  const most = MAX_WORDS;
  const seed = CHAIN_SEED;
  for (let first = 0; first < count; first++) {
    const mixed = hashOf(hash[first]!, upper[first]!);
    if ((bitsOf(mixed) & ~filter[(mixed >>> 10) & elements]!) !== 0) continue;
    let chained = seed;
    const last = Math.min(count, first + most);
    for (let at = first; at < last; at++) {
      chained = link(chained, hash[at]!);
      let slot = ((chained >>> 0) * scale) >>> 0;
      while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== chained) slot = slot + 1 === size ? 0 : slot + 1;
      const node = slots[slot * 2 + 1]!;
      if (node === 0) break;
      const alias = node & 0x7fffffff;
      if (alias !== 0) push(scan, first, at + 1, alias - 1);
      if (node > 0) break;
    }
  }
  return scan;
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
