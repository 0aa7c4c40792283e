import type { Sense } from './lexicon';
import type { Word } from './words';

/** A phrase of the lexicon found in a sentence: words `[from, to)`. */
export interface Hit {
  sense: Sense;
  from: number;
  to: number;
  text: string;
}

/** Finds every phrase of the lexicon in a sentence; per sense and place the longest one. */
export function findSenses(words: Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!isPlain(word)) continue;
    let last: Sense | undefined;
    for (const { sense, parts } of word.lexeme.phrases) {
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
