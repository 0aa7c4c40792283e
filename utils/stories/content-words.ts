import { byWord, foldWord } from '../text';

/** Words that every report has; they say nothing of where it comes from. */
const COMMON = new Set(
  (
    'a about after all also although an and any are as at be been before being between both but by can could did do ' +
    'during each for from had has have he her his how if in into is it its may more most not of on one or other our ' +
    'over own said say says she should so some such than that the their them then there these they this those to ' +
    'told under until up upon was we were what when which while who will with would you your'
  ).split(' '),
);

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;
const ENDINGS = ['ments', 'ment', 'ings', 'ing', 'ions', 'ion', 'ied', 'ies', 'ed', 'es', 'ly', 's'];
const STEM_LEAST = 4;

/** The words of a passage that carry its content, and its numbers. */
export interface Content {
  /** Folded and stripped of their endings, so that "procured" meets "procurement". */
  words: Set<string>;
  numbers: Set<string>;
  /** Capitalised words after the first, in the same form: mostly names. */
  names: Set<string>;
}

/** What a word as it is written says by itself; a word of no content has no stem. */
const meaningOf = byWord((raw) => {
  const word = foldWord(raw);
  return {
    stem: !word || COMMON.has(word) ? '' : stemOf(word),
    number: /^\p{N}/u.test(raw) ? raw.replaceAll(',', '') : undefined,
    isCapital: /^\p{Lu}/u.test(raw),
  };
});

/** What a passage says, as sets of words. */
export function contentOf(passage: string): Content {
  const content: Content = { words: new Set(), numbers: new Set(), names: new Set() };
  let first = true;
  for (const [raw] of passage.matchAll(WORD)) {
    const { stem, number, isCapital } = meaningOf(raw);
    if (stem) {
      if (number !== undefined) content.numbers.add(number);
      else if (!first && isCapital) content.names.add(stem);
      content.words.add(stem);
    }
    first = false;
  }
  return content;
}

/** British and American ends of one word. */
const SPELLINGS: [string, string][] = [
  ['ense', 'ence'],
  ['our', 'or'],
  ['yse', 'yze'],
  ['ise', 'ize'],
  ['tre', 'ter'],
];

/** A rough stem: one ending off, if enough remains, and one spelling for both sides of the ocean. */
function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= STEM_LEAST);
  const stem = ending ? word.slice(0, -ending.length) : word;
  const spelling = SPELLINGS.find(([from]) => stem.length > STEM_LEAST && stem.endsWith(from));
  return spelling ? stem.slice(0, -spelling[0].length) + spelling[1] : stem;
}

/** The words of a passage that carry content, in a form that meets their other forms. */
export const tellingWords = (passage: string): Set<string> => contentOf(passage).words;
