import { sampleArticle } from './sample-article';

const MENTIONS_IN_100_WORDS = 2;
const SYLLABLES =
  'ba be bo bra ca ce con da de di dor el en er fa fi for ga gen ha hel i in ka kel la le lin lo ma men mi mo na ne no or pa per po ra re ri ro sa se si so ta te ti to tra u va ver vi vo wa we za'.split(
    ' ',
  );

/** Made-up names of two or three words, and one in seven a designation; many of them begin alike. */
export function madeUpNames(count: number, next: () => number): string[] {
  return Array.from({ length: count }, () =>
    next() < 0.15
      ? `${capital(wordOf(next)).slice(0, 3)}-${1 + Math.floor(next() * 9999)}`
      : Array.from({ length: 2 + Math.floor(next() * 2) }, () => capital(wordOf(next))).join(' '),
  );
}

/** The words of the sample newsroom in random order, curly quotes in, with two of the names in a hundred words. */
export function madeUpProse(words: number, names: readonly string[], next: () => number): string {
  const news = sampleArticle(Number.POSITIVE_INFINITY).split(/\s+/);
  return Array.from({ length: words }, () =>
    next() < MENTIONS_IN_100_WORDS / 100
      ? names[Math.floor(next() * names.length)]!
      : news[Math.floor(next() * news.length)]!,
  )
    .join(' ')
    .concat(' “end”');
}

/** A small seeded generator, so that every run measures the same texts. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const wordOf = (next: () => number): string =>
  Array.from({ length: 2 + Math.floor(next() * 2.4) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
