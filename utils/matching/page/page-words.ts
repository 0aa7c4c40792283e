import type { Span } from '../../domain';
import { GAP, gapOf } from '../../gazetteer';
import { cutWords, type FoldedWords, hashAt, splitSentences } from '../../text';
import { addHash, type HashSet, hasHash, hashSet } from './hash-set';
import { isPlainCapital, mayBePlain } from './plain-capitals';

/** The words of a text with what the rules ask about them. */
export interface PageWords {
  text: string;
  words: FoldedWords;
  /** Sentence and line of each word, by number. */
  sentence: Int32Array;
  line: Int32Array;
  /** What stands before each word; HARD before the first. */
  gap: Uint8Array;
  /** True if the word has its capital from grammar or the calendar. */
  isPlain(word: number): boolean;
  /** True if the word's line is written in capitals. */
  shouts(word: number): boolean;
  /** Characters of a word. */
  raw(word: number): string;
  /** Hash of its folded characters. */
  hash(word: number): number;
  /** True if a word of this hash stands anywhere in the text. */
  has(hash: number): boolean;
}

/**
 * Cuts a text into words and notes sentence and line of each word. The words of an earlier page that nobody reads any
 * more may be handed in to be filled anew.
 */
export function readWords(
  text: string,
  sentences: readonly Span[] = splitSentences(text),
  reuse?: FoldedWords,
): PageWords {
  const words = cutWords(text, reuse);
  const sentence = new Int32Array(words.count);
  const line = new Int32Array(words.count);
  const gap = new Uint8Array(words.count);
  const plain = new Uint8Array(words.count);
  let at = 0;
  let lineNumber = 0;
  let newline = nextNewline(text, 0);
  for (let word = 0; word < words.count; word++) {
    const start = words.start[word]!;
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= start) at++;
    sentence[word] = at;
    while (newline < start) {
      lineNumber++;
      newline = nextNewline(text, newline + 1);
    }
    line[word] = lineNumber;
    gap[word] = word === 0 ? GAP.HARD : gapOf(text, words.end[word - 1]!, start);
  }
  const loud = new Map<number, boolean>();
  let present: HashSet | undefined;
  return {
    text,
    words,
    sentence,
    line,
    gap,
    isPlain(word) {
      if (plain[word] === 0) plain[word] = readPlain(text, words, word) ? 2 : 1;
      return plain[word] === 2;
    },
    raw: (word) => text.slice(words.start[word], words.end[word]),
    hash: (word) => hashAt(text, words, word),
    has(hash) {
      present ??= presentHashes(text, words);
      return hasHash(present, hash);
    },
    shouts(word) {
      const number = line[word]!;
      let answer = loud.get(number);
      if (answer === undefined) {
        answer = isShouted(text, words, line, word);
        loud.set(number, answer);
      }
      return answer;
    },
  };
}

const readPlain = (text: string, words: FoldedWords, word: number): boolean =>
  mayBePlain(hashAt(text, words, word)) && isPlainCapital(text.slice(words.start[word], words.end[word]));

function presentHashes(text: string, words: FoldedWords): HashSet {
  const hashes = hashSet(words.count);
  for (let word = 0; word < words.count; word++) addHash(hashes, hashAt(text, words, word));
  return hashes;
}

function nextNewline(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** At least three words of letters, and hardly any small letter among the words of the line. */
function isShouted(text: string, words: FoldedWords, line: Int32Array, word: number): boolean {
  let first = word;
  while (first > 0 && line[first - 1] === line[word]) first--;
  let total = 0;
  let loud = 0;
  for (let i = first; i < words.count && line[i] === line[word]; i++) {
    const start = words.start[i]!;
    const end = words.end[i]!;
    if (end - start < 2 || isDigit(text.charCodeAt(start))) continue;
    total++;
    if (words.upper[i] === 1 && isUpperCase(text.slice(start, end))) loud++;
  }
  return total >= 3 && loud >= total * 0.8;
}

const isUpperCase = (word: string): boolean => word === word.toUpperCase();

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
