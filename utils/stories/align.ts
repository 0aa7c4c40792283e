import type { Span } from '../domain';
import { sliceOf } from '../domain';
import { splitSentences } from '../text';
import { type Content, contentOf } from './content-words';

/** Shorter passages are bylines and labels. */
const LEAST_WORDS = 3;
/** A passage and its counterpart share this much of their content words (Dice). */
const ALIKE = 0.45;

/** The sentences of a text that say something; a text asked for again soon, as copy and as story, is read once. */
export function passagesOf(text: string, sentences?: Span[]): Content[] {
  if (sentences) return readPassages(text, sentences);
  const known = lately.get(text);
  if (known) return known;
  const passages = readPassages(text, splitSentences(text));
  if (lately.size >= MOST_LATELY) lately.clear();
  lately.set(text, passages);
  return passages;
}

/** More than are looked at for one page. */
const MOST_LATELY = 64;
const lately = new Map<string, Content[]>();

const readPassages = (text: string, sentences: Span[]): Content[] =>
  sentences.map((span) => contentOf(sliceOf(text, span))).filter(({ words }) => words.size >= LEAST_WORDS);

/** How one text is told again in another. */
export interface Alignment {
  /** Share of the content words that stand in sentences with a counterpart, 0 to 1. */
  share: number;
  /** Share of the numbers in those sentences that the counterparts have too, 0 to 1. */
  numbers: number;
  /** The same for the names. */
  names: number;
}

/** Finds for every passage of `shorter` its best counterpart in `longer`. Linear in the words shared. */
export function alignPassages(shorter: Content[], longer: Content[]): Alignment {
  const index = indexWords(longer);
  const pairs = shorter.flatMap((mine) => {
    const theirs = bestOf(mine, longer, index);
    return theirs ? [{ mine, theirs }] : [];
  });
  const words = shorter.reduce((sum, passage) => sum + passage.words.size, 0);
  // A sentence split in two has a counterpart for both halves, but one told twice is told once.
  const left = new Map(longer.map((passage) => [passage, passage.words.size]));
  const aligned = pairs.reduce((sum, { mine, theirs }) => {
    const taken = Math.min(mine.words.size, left.get(theirs) ?? 0);
    left.set(theirs, (left.get(theirs) ?? 0) - taken);
    return sum + taken;
  }, 0);
  return {
    share: words ? aligned / words : 0,
    numbers: keptShare(pairs, 'numbers'),
    names: keptShare(pairs, 'names'),
  };
}

/** One fact told otherwise is an editor's correction; from two on it is another event. */
const LEAST_FACTS = 2;

function keptShare(pairs: { mine: Content; theirs: Content }[], facts: 'numbers' | 'names'): number {
  let [all, kept] = [0, 0];
  for (const { mine, theirs } of pairs) {
    all += Math.min(mine[facts].size, theirs[facts].size);
    kept += sharedBy(mine[facts], theirs[facts]);
  }
  return all < LEAST_FACTS ? 1 : kept / all;
}

function bestOf(passage: Content, longer: Content[], index: Map<string, number[]>): Content | undefined {
  const shared = new Map<number, number>();
  for (const word of passage.words) {
    for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let [best, score] = [-1, ALIKE];
  for (const [at, count] of shared) {
    const dice = (2 * count) / (passage.words.size + longer[at]!.words.size);
    if (dice >= score) [best, score] = [at, dice];
  }
  return longer[best];
}

/** A word in more passages than this tells none of them apart; leaving it out keeps long texts linear. */
const MOST_PASSAGES = 40;

function indexWords(passages: Content[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  passages.forEach(({ words }, at) => {
    for (const word of words) {
      const known = index.get(word);
      if (!known) index.set(word, [at]);
      else if (known.length < MOST_PASSAGES) known.push(at);
    }
  });
  return index;
}

/** How many members two sets have in common. */
export function sharedBy<T>(a: Set<T>, b: Set<T>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared++;
  return shared;
}
