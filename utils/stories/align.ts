import type { Span } from '../domain';
import { sliceOf } from '../domain';
import { splitSentences } from '../text';
import { type Content, contentOf } from './content-words';

/** Shorter passages are bylines and labels. */
const LEAST_WORDS = 3;
/** A passage and its counterpart share this much of their content words (Dice). */
const ALIKE = 0.45;

/** The sentences of a text that say something. */
export const passagesOf = (text: string, sentences: Span[] = splitSentences(text)): Content[] =>
  sentences.map((span) => contentOf(sliceOf(text, span))).filter(({ words }) => words.size >= LEAST_WORDS);

/** How one text is told again in another. */
export interface Alignment {
  /** Share of the content words that stand in sentences with a counterpart, 0 to 1. */
  share: number;
  /** Share of the numbers and names in those sentences that the counterparts have too, 0 to 1. */
  facts: number;
}

/** Finds for every passage of `shorter` its best counterpart in `longer`. Linear in the words shared. */
export function alignPassages(shorter: Content[], longer: Content[]): Alignment {
  const index = indexWords(longer);
  let [words, aligned, facts, kept] = [0, 0, 0, 0];
  for (const passage of shorter) {
    words += passage.words.size;
    const counterpart = bestOf(passage, longer, index);
    if (!counterpart) continue;
    aligned += passage.words.size;
    for (const [mine, theirs] of [
      [passage.numbers, counterpart.numbers],
      [passage.names, counterpart.names],
    ] as const) {
      facts += Math.min(mine.size, theirs.size);
      kept += sharedBy(mine, theirs);
    }
  }
  return { share: words ? aligned / words : 0, facts: facts ? kept / facts : 1 };
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
