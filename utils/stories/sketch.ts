import { type FoldedWords, foldWords } from '../text';

const SHINGLE_WORDS = 5;
/** One shingle in this many is kept, by the length of the text in words: a short report needs the denser sample. */
const DENSITIES = [
  { words: 500, keepOneIn: 4 },
  { words: 1_500, keepOneIn: 8 },
  { words: 6_000, keepOneIn: 16 },
  { words: Number.POSITIVE_INFINITY, keepOneIn: 32 },
];

/**
 * Sampled hashes of the five-word shingles of a text, ascending, 32-bit unsigned. A coarser sample is a part of the
 * finer one, so sketches of any two texts can be compared: what they share is shared at the coarser of the two.
 */
export function sketchOf(text: string): number[] {
  const words = foldWords(text, room);
  const { count, hash } = words;
  room = count <= MOST_ROOM ? words : undefined;
  const { keepOneIn } = DENSITIES.find(({ words }) => count <= words)!;
  const kept = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= count; i++) {
    let shingle = 0;
    for (let j = i; j < i + SHINGLE_WORDS; j++) shingle = Math.imul(shingle ^ hash[j]!, 0x9e3779b1) ^ (shingle >>> 15);
    shingle = mixed(shingle);
    if (shingle % keepOneIn === 0) kept.add(shingle);
  }
  // Sorted as numbers where they lie: an ordinary array asks a function at each step.
  return [...Uint32Array.from(kept).sort()];
}

/** Kept for the next text: nothing of it outlives a sketch. */
let room: FoldedWords | undefined;
/** Longer texts are rare, and their arrays are given back. */
const MOST_ROOM = 100_000;

/** Hashes that two sketches share. */
export function sharedPassages(a: number[], b: number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) shared++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return shared;
}

/** Spreads the bits, so that the last ones, which decide on the sample, depend on every word. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
