import type { Span } from '../domain';
import { sliceOf } from '../domain';
import { passagesOf, sharedBy } from './align';
import { type Content, contentOf } from './content-words';

/** A sentence with less is a label or a byline and never news. */
const LEAST_WORDS = 3;
/** So much of a sentence in one place of an earlier report means that it was told there. */
const TOLD = 0.65;

/** The sentences whose content no earlier text holds; a number not told there makes a sentence new. */
export function newSentences(text: string, sentences: Span[], earlierTexts: string[]): Span[] {
  const places = earlierTexts.flatMap((earlier) => placesOf(passagesOf(earlier)));
  const index = new Map<string, Set<number>>();
  places.forEach(({ words }, at) => {
    for (const word of words) index.set(word, (index.get(word) ?? new Set()).add(at));
  });
  return sentences.filter((span) => {
    const content = contentOf(sliceOf(text, span));
    return content.words.size >= LEAST_WORDS && !isTold(content, places, index);
  });
}

/** Each sentence together with the next one, since a retelling may run two into one. */
const placesOf = (passages: Content[]): Content[] =>
  passages.map((passage, at) => {
    const next = passages[at + 1];
    return next
      ? {
          words: new Set([...passage.words, ...next.words]),
          numbers: new Set([...passage.numbers, ...next.numbers]),
          names: new Set([...passage.names, ...next.names]),
        }
      : passage;
  });

function isTold({ words, numbers }: Content, places: Content[], index: Map<string, Set<number>>): boolean {
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  for (const [at, count] of shared) {
    if (count >= TOLD * words.size && sharedBy(numbers, places[at]!.numbers) === numbers.size) return true;
  }
  return false;
}
