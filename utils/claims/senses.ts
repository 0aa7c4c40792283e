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

const EXACT = new Map<string, Entry[]>();
const PREFIX = new Map<string, Entry[]>();
let shortestPrefix = Number.POSITIVE_INFINITY;
let longestPrefix = 0;
for (const [sense, listed] of Object.entries(SENSES))
  for (const phrase of listed.split('|')) index(sense as Sense, phrase.trim().split(' '));

/** Finds every phrase of the lexicon in a sentence; per sense and place the longest one. */
export function findSenses(words: Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isPlain(words[at]!)) continue;
    const longest = new Map<Sense, number>();
    for (const entry of entriesFor(words[at]!.text)) {
      const length = entry.parts.length;
      if (length > (longest.get(entry.sense) ?? 0) && goesOn(words, at, entry.parts)) longest.set(entry.sense, length);
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

function goesOn(words: Word[], at: number, parts: string[]): boolean {
  for (let i = 1; i < parts.length; i++) {
    const word = words[at + i];
    if (!word || !isPlain(word) || !fits(word.text, parts[i]!)) return false;
  }
  return true;
}

const fits = (word: string, part: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;

function* entriesFor(word: string): Generator<Entry> {
  yield* EXACT.get(word) ?? [];
  for (let length = shortestPrefix; length <= Math.min(word.length, longestPrefix); length++) {
    const entries = PREFIX.get(word.slice(0, length));
    if (entries) yield* entries;
  }
}

function index(sense: Sense, parts: string[]): void {
  const head = parts[0]!;
  const [table, key] = head.endsWith('*') ? [PREFIX, head.slice(0, -1)] : [EXACT, head];
  table.set(key, [...(table.get(key) ?? []), { sense, parts }]);
  if (table !== PREFIX) return;
  shortestPrefix = Math.min(shortestPrefix, key.length);
  longestPrefix = Math.max(longestPrefix, key.length);
}
