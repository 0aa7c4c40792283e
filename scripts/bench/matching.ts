import { compileGazetteer, type Gazetteer, openGazetteer, type Pack } from '../../utils/gazetteer';
import { findHits } from '../../utils/matching';
import { emptyWords, foldWords } from '../../utils/text';
import { barePass, type Contender, measure, type Row } from './rounds';

const WORDS = 200_000;
const MENTIONS_IN_100_WORDS = 2;
const SIZES = [1_000, 10_000, 100_000];
/** A single RegExp of more names takes minutes to build, or is refused. */
const MOST_IN_REGEXP = 10_000;

/**
 * Whole match (fold, look up, compare, longest-leftmost) of made-up names in made-up prose, against a bare pass over its
 * characters and one RegExp of all names. The text has curly quotes, hence two bytes a character, as pages have.
 */
export function benchMatching(): { title: string; rows: Row[] }[] {
  return SIZES.map((size) => {
    const next = random(size);
    const names = Array.from({ length: size }, () => madeUpName(next));
    const text = prose(names, next);
    const built = performance.now();
    const buffer = compileGazetteer([packOf(names)]);
    const buildMs = performance.now() - built;
    const opened = performance.now();
    const gazetteer = openGazetteer(buffer);
    const openMs = performance.now() - opened;
    const match = matcher(gazetteer);
    const found = match(text);
    const title =
      `matching: ${size} names, ${WORDS} words, ${found} found; built in ${buildMs.toFixed(0)} ms, ` +
      `${(buffer.byteLength / 1e6).toFixed(1)} MB, opened in ${openMs.toFixed(2)} ms`;
    const peers: Contender[] = size > MOST_IN_REGEXP ? [] : [oneRegExp(names, text)];
    return { title, rows: measure([barePass(text), { name: 'whole match', run: () => match(text) }, ...peers], 7, 2) };
  });
}

function matcher(gazetteer: Gazetteer): (text: string) => number {
  let words = emptyWords(1024);
  return (text) => {
    words = foldWords(text, words);
    let found = 0;
    let next = 0;
    for (const hit of findHits(text, words, gazetteer)) {
      if (hit.from < next) continue;
      found++;
      next = hit.to;
    }
    return found;
  };
}

function oneRegExp(names: readonly string[], text: string): Contender {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<!\\w)(?:${sorted.map((name) => name.replaceAll('-', '[- ]?')).join('|')})(?!\\w)`,
    'g',
  );
  return {
    name: 'one RegExp of all names (no folding)',
    run: () => {
      let found = 0;
      pattern.lastIndex = 0;
      while (pattern.exec(text)) found++;
      return found;
    },
  };
}

const packOf = (names: readonly string[]): Pack => ({
  name: 'bench',
  version: '1',
  licence: 'none',
  entities: names.map((name, index) => ({
    id: `organisation:n${index}`,
    type: 'organisation',
    name,
    aliases: [{ text: name }],
  })),
});

const SYLLABLES =
  'ba be bo bra ca ce con da de di dor el en er fa fi for ga gen ha hel i in ka kel la le lin lo ma men mi mo na ne no or pa per po ra re ri ro sa se si so ta te ti to tra u va ver vi vo wa we za'.split(
    ' ',
  );

const wordOf = (next: () => number): string =>
  Array.from({ length: 2 + Math.floor(next() * 2.4) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Two or three words, or a designation; the first word from a small stock, so that many names begin alike. */
function madeUpName(next: () => number): string {
  if (next() < 0.15) return `${capital(wordOf(next)).slice(0, 3)}-${1 + Math.floor(next() * 9999)}`;
  return Array.from({ length: 2 + Math.floor(next() * 2) }, () => capital(wordOf(next))).join(' ');
}

function prose(names: readonly string[], next: () => number): string {
  const vocabulary = Array.from({ length: 8000 }, () => wordOf(next));
  const words: string[] = [];
  while (words.length < WORDS) {
    const pick = next();
    if (pick < MENTIONS_IN_100_WORDS / 100) words.push(names[Math.floor(next() * names.length)]!);
    else {
      const word = vocabulary[Math.floor(next() ** 3 * vocabulary.length)]!;
      words.push(pick > 0.93 ? `${word}.` : pick > 0.88 ? capital(word) : pick > 0.87 ? `“${word}”` : word);
    }
  }
  return words.join(' ');
}

/** A small seeded generator, so that every run measures the same text. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
