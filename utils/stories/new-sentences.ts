import type { Span } from '../domain';
import { sliceOf } from '../domain';
import { passagesOf, sharedBy } from './align';
import { type Content, contentOf } from './content-words';

/** A sentence with less is a label or a byline and never news. */
const LEAST_WORDS = 3;
/** So much of a sentence in one place of an earlier report means that it was told there, if reworded ... */
const TOLD = 0.5;
/** ... and so much of a short one, in which two words of the story are soon the half. */
const TOLD_SHORT = 0.65;
const SHORT_WORDS = 7;
/** The people and places of a story come back in every sentence; what they do must have been told too. */
const TOLD_DEEDS = 0.45;

/** A word in more places than this tells none of them apart; leaving it out keeps long texts linear. */
const MOST_PLACES = 400;

/** What a text tells beyond the earlier ones. */
export interface Novelty {
  /** Sentences that tell anything at all; labels and bylines do not. */
  telling: Span[];
  /** Those of them that are new, in reading order. */
  fresh: Span[];
}

/** The sentences whose content no earlier text holds; a number not told there makes a sentence new. */
export function noveltyOf(text: string, sentences: Span[], earlierTexts: string[]): Novelty {
  const places = earlierTexts.flatMap((earlier) => placesOf(passagesOf(earlier)));
  const index = new Map<string, Set<number>>();
  places.forEach(({ words }, at) => {
    for (const word of words) {
      const known = index.get(word) ?? new Set();
      if (known.size < MOST_PLACES) index.set(word, known.add(at));
    }
  });
  const telling = sentences
    .map((span) => ({ span, content: contentOf(sliceOf(text, span)) }))
    .filter(({ content }) => content.words.size >= LEAST_WORDS);
  const fresh = telling.filter(({ content }) => !isTold(content, places, index)).map(({ span }) => span);
  return { telling: telling.map(({ span }) => span), fresh };
}

/** The new sentences alone. */
export const newSentences = (text: string, sentences: Span[], earlierTexts: string[]): Span[] =>
  noveltyOf(text, sentences, earlierTexts).fresh;

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

function isTold(content: Content, places: Content[], index: Map<string, Set<number>>): boolean {
  const { words, numbers, names } = content;
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const least = words.size * (words.size <= SHORT_WORDS ? TOLD_SHORT : TOLD);
  const deeds = new Set([...words].filter((word) => !names.has(word)));
  for (const [at, count] of shared) {
    const place = places[at]!;
    const isSame = count >= least && sharedBy(numbers, place.numbers) === numbers.size;
    if (isSame && sharedBy(deeds, place.words) >= TOLD_DEEDS * deeds.size) return true;
  }
  return false;
}
