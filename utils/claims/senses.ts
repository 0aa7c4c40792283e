import { byWord } from './by-word';
import { SENSES, type Sense } from './lexicon';
import type { Word } from './words';

/** A phrase of the lexicon found in a sentence: words `[from, to)`. */
export interface Hit {
  sense: Sense;
  from: number;
  to: number;
  text: string;
}

interface Entry {
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

/** What can begin with a word. */
const startingWith = byWord((word): Entry[] => {
  const stems = (BY_STEM.get(word.slice(0, STEM_START)) ?? []).filter(({ stem }) => word.startsWith(stem));
  // Of each sense the longest phrase comes first, so that the first one that stands is the one.
  return [...(BY_WORD.get(word) ?? []), ...stems].sort(
    (a, b) => (a.sense < b.sense ? -1 : a.sense > b.sense ? 1 : 0) || b.parts.length - a.parts.length,
  );
});

/** Finds every phrase of the lexicon in a sentence; per sense and place the longest one. */
export function findSenses(words: Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!isPlain(word)) continue;
    let last: Sense | undefined;
    for (const { sense, parts } of startingWith(word.text)) {
      if (sense === last || !goesOn(words, at, parts)) continue;
      last = sense;
      hits.push({ sense, from: at, to: at + parts.length, text: textOf(words, at, parts.length) });
    }
  }
  return hits;
}

/** Names and figures keep their own meaning: the "Air" of an air force is no cue. */
const isPlain = (word: Word): boolean => word.figure === undefined && word.mention === undefined;

/** The first part is known to fit. */
function goesOn(words: Word[], at: number, parts: string[]): boolean {
  for (let i = 1; i < parts.length; i++) {
    const word = words[at + i];
    if (!word || !isPlain(word) || !fits(word.text, parts[i]!)) return false;
  }
  return true;
}

function textOf(words: Word[], at: number, length: number): string {
  let text = words[at]!.text;
  for (let i = 1; i < length; i++) text += ` ${words[at + i]!.text}`;
  return text;
}

const fits = (word: string, part: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
