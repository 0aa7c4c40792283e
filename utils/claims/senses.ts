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

/** Phrases by the first letters of their first word, so that a word is held against a handful of them. */
const BY_START = new Map<string, Entry[]>();
const START = 3;
for (const [sense, listed] of Object.entries(SENSES)) {
  for (const phrase of listed.split('|')) {
    const parts = phrase.split(' ');
    const start = parts[0]!.replace('*', '').slice(0, START);
    BY_START.set(start, [...(BY_START.get(start) ?? []), { sense: sense as Sense, parts }]);
  }
}

/** Finds every phrase of the lexicon in a sentence; per sense and place the longest one. */
export function findSenses(words: Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isPlain(words[at]!)) continue;
    const entries = BY_START.get(words[at]!.text.slice(0, START));
    if (!entries) continue;
    const longest = new Map<Sense, number>();
    for (const { sense, parts } of entries) {
      if (parts.length > (longest.get(sense) ?? 0) && stands(words, at, parts)) longest.set(sense, parts.length);
    }
    for (const [sense, length] of longest) {
      hits.push({
        sense,
        from: at,
        to: at + length,
        text: words
          .slice(at, at + length)
          .map((w) => w.text)
          .join(' '),
      });
    }
  }
  return hits;
}

/** Names and figures keep their own meaning: the "Air" of an air force is no cue. */
const isPlain = (word: Word): boolean => word.figure === undefined && word.mention === undefined;

function stands(words: Word[], at: number, parts: string[]): boolean {
  for (let i = 0; i < parts.length; i++) {
    const word = words[at + i];
    if (!word || !isPlain(word) || !fits(word.text, parts[i]!)) return false;
  }
  return true;
}

const fits = (word: string, part: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
