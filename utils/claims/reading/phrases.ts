import { SENSES, type Sense } from './lexicon';

/** A phrase of the lexicon in its words, with what it means. */
export interface Entry {
  sense: Sense;
  parts: string[];
}

/** Phrases that begin with a whole word, and those whose first word is a stem, by the stem's first letters. */
const BY_WORD = new Map<string, Entry[]>();
const BY_STEM = new Map<string, (Entry & { stem: string })[]>();
const STEM_START = 3;
for (const [sense, listed] of Object.entries(SENSES) as [Sense, string][]) {
  for (const phrase of listed.split('|')) {
    const parts = phrase.split(' ');
    const first = parts[0]!;
    if (first.endsWith('*')) {
      const stem = first.slice(0, -1);
      push(BY_STEM, stem.slice(0, STEM_START), { sense, parts, stem });
    } else push(BY_WORD, first, { sense, parts });
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The phrases that can begin with a word, sense by sense and the longest first. */
export function phrasesFrom(word: string): Entry[] {
  const stems = (BY_STEM.get(word.slice(0, STEM_START)) ?? []).filter(({ stem }) => word.startsWith(stem));
  // Of each sense the longest phrase comes first, so that the first one that stands is the one.
  return [...(BY_WORD.get(word) ?? []), ...stems].sort(
    (a, b) => (a.sense < b.sense ? -1 : a.sense > b.sense ? 1 : 0) || b.parts.length - a.parts.length,
  );
}
