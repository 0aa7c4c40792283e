import { filterBits, filterHash, slotScale } from './layout';

const GOES_ON = 0x80000000;

/**
 * The table of alias prefixes, and the order in which aliases of the same words lie side by side. `chains` has the hash
 * of each prefix of each alias, shortest first; `chainEnd` where those of each alias end.
 */
export function prefixSlots(
  chains: Int32Array,
  chainEnd: Int32Array,
): { slots: Int32Array; order: { from: Int32Array; last: Uint8Array } } {
  const { prefixOf, hashes, count } = numberPrefixes(chains);
  const nodes = new Int32Array(count);
  // How many aliases end at each prefix, then where those of the next prefix start.
  const places = new Int32Array(count + 1);
  let start = 0;
  for (const end of chainEnd) {
    for (let at = start; at < end - 1; at++) nodes[prefixOf[at]!] = GOES_ON;
    places[prefixOf[end - 1]!]!++;
    start = end;
  }
  let placed = 0;
  for (let prefix = 0; prefix < count; prefix++) {
    const here = places[prefix]!;
    if (here > 0) nodes[prefix]! |= placed + 1;
    places[prefix] = placed;
    placed += here;
  }
  const from = new Int32Array(chainEnd.length);
  const last = new Uint8Array(chainEnd.length);
  chainEnd.forEach((end, alias) => {
    const prefix = prefixOf[end - 1]!;
    const place = places[prefix]!++;
    from[place] = alias;
  });
  for (let prefix = 0; prefix < count; prefix++) if (places[prefix]! > 0) last[places[prefix]! - 1] = 1;
  return { slots: fillSlots(hashes, nodes, count), order: { from, last } };
}

/** Gives each different hash a number, in order of first appearance. */
function numberPrefixes(chains: Int32Array): { prefixOf: Int32Array; hashes: Int32Array; count: number } {
  const size = Math.ceil(chains.length * 1.5) + 16;
  const scale = slotScale(size);
  const numbers = new Int32Array(size);
  const hashes = new Int32Array(chains.length);
  const prefixOf = new Int32Array(chains.length);
  let count = 0;
  for (let at = 0; at < chains.length; at++) {
    const hash = chains[at]!;
    let slot = ((hash >>> 0) * scale) >>> 0;
    while (numbers[slot] !== 0 && hashes[numbers[slot]! - 1] !== hash) slot = slot + 1 === size ? 0 : slot + 1;
    if (numbers[slot] === 0) {
      hashes[count++] = hash;
      numbers[slot] = count;
    }
    prefixOf[at] = numbers[slot]! - 1;
  }
  return { prefixOf, hashes, count };
}

function fillSlots(hashes: Int32Array, nodes: Int32Array, count: number): Int32Array {
  const size = Math.ceil(count / 0.75) + 16;
  const scale = slotScale(size);
  const slots = new Int32Array(size * 2);
  for (let prefix = 0; prefix < count; prefix++) {
    let slot = ((hashes[prefix]! >>> 0) * scale) >>> 0;
    while (slots[slot * 2 + 1] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots[slot * 2] = hashes[prefix]!;
    slots[slot * 2 + 1] = nodes[prefix]!;
  }
  return slots;
}

/** The filter over pairs of a first word's hash and 1 if it must start with a capital. */
export function firstWordFilter(firstWords: Int32Array): Uint32Array {
  const different = new Set<number>();
  for (let at = 0; at < firstWords.length; at += 2) {
    different.add(filterHash(firstWords[at]!, 1));
    if (firstWords[at + 1] === 0) different.add(filterHash(firstWords[at]!, 0));
  }
  let size = 64;
  while (size < different.size / 2) size *= 2;
  const filter = new Uint32Array(size);
  for (const hash of different) filter[(hash >>> 10) & (size - 1)]! |= filterBits(hash);
  return filter;
}
