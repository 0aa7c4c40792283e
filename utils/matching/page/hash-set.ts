/** A set of hashes of words, for asking fast whether one is in it; 0, which no known word hashes to, is never in it. */
export type HashSet = Int32Array;

/** A set of at most `count` hashes, put in by `addHash`. */
export function hashSet(count: number): HashSet {
  let size = 16;
  while (size < count * 2) size *= 2;
  return new Int32Array(size);
}

/** Puts a hash into a set that has room for it. */
export function addHash(set: HashSet, hash: number): void {
  set[slotOf(set, hash)] = hash;
}

/** True if a hash is in the set. */
export const hasHash = (set: HashSet, hash: number): boolean => hash !== 0 && set[slotOf(set, hash)] === hash;

/** Where a hash is, or the free place where it would be. */
function slotOf(set: HashSet, hash: number): number {
  const mask = set.length - 1;
  let slot = hash & mask;
  while (set[slot] !== 0 && set[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
