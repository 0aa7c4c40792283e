import { CHAIN_SEED, chain, filterBit, MAX_WORDS, type Tables } from '../gazetteer';
import type { FoldedWords } from '../text';

/** Places where the words of an alias group stand, as triples in `data`: first word, word after the last, group. */
export interface Scan {
  data: Int32Array;
  count: number;
}

/**
 * Finds every run of words that reads like an alias, by folded words alone; gaps and case are checked by `fits`.
 * Ordered by first word, shorter before longer. One look at a bit a word; only words that start an alias go further.
 */
export function scanWords(words: FoldedWords, tables: Tables, reuse?: Scan): Scan {
  const scan = reuse ?? { data: new Int32Array(3 * 64), count: 0 };
  scan.count = 0;
  const { filter, keys, nodes } = tables;
  const { hash, upper, count } = words;
  const bits = filter.length * 32 - 1;
  const slots = keys.length - 1;
  // Locals, since an imported function may cost a look-up a call where modules are not bundled.
  const bitOf = filterBit;
  const link = chain;
  const most = MAX_WORDS;
  const seed = CHAIN_SEED;
  for (let first = 0; first < count; first++) {
    const bit = bitOf(hash[first]!, upper[first]!) & bits;
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
    let chained = seed;
    const last = Math.min(count, first + most);
    for (let at = first; at < last; at++) {
      chained = link(chained, hash[at]!);
      let slot = chained & slots;
      while (nodes[slot] !== 0 && keys[slot] !== chained) slot = (slot + 1) & slots;
      const node = nodes[slot]!;
      if (node === 0) break;
      const group = node & 0x7fffffff;
      if (group !== 0) push(scan, first, at + 1, group - 1);
      if (node > 0) break;
    }
  }
  return scan;
}

function push(scan: Scan, from: number, to: number, group: number): void {
  const at = scan.count * 3;
  if (at + 3 > scan.data.length) {
    const bigger = new Int32Array(scan.data.length * 2);
    bigger.set(scan.data);
    scan.data = bigger;
  }
  scan.data[at] = from;
  scan.data[at + 1] = to;
  scan.data[at + 2] = group;
  scan.count++;
}
