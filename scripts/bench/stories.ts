import { findCopies, sketchOf } from '../../utils/stories';
import { random } from './made-up';
import { barePass, measure, type Row } from './rounds';

const STORED = 20_000;
const WORDS_A_REPORT = 410;
const QUERIES = 40;
const LEAST_SHARED = 4;

/**
 * The duplicate check among synthetic reports: making a sketch, looking it up among all sketches held in memory, and the
 * closer look at the candidates. One run is QUERIES edited copies.
 */
export function benchStories(): { title: string; rows: Row[] }[] {
  const next = random(7);
  const stored = Array.from({ length: STORED }, () => syntheticReport(next));
  const postings = new Map<number, number[]>();
  stored.forEach((text, at) => {
    for (const hash of sketchOf(text)) postings.set(hash, [...(postings.get(hash) ?? []), at]);
  });
  const queries = Array.from({ length: QUERIES }, (_, i) => edited(stored[(i * 499) % STORED]!, next));
  const sketches = queries.map(sketchOf);
  const lookUp = (sketch: number[]): number[] => {
    const shared = new Map<number, number>();
    for (const hash of sketch) for (const at of postings.get(hash) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].filter(([, count]) => count >= LEAST_SHARED).map(([at]) => at);
  };
  const check = (i: number): number =>
    findCopies(
      { text: queries[i]! },
      lookUp(sketches[i]!).map((at) => ({ report: String(at), text: stored[at]! })),
    ).length;
  const found = queries.filter((_, i) => check(i) > 0).length;
  const bytes = (4 * stored.slice(0, 500).reduce((sum, text) => sum + sketchOf(text).length, 0)) / 500;
  return [
    {
      title: `copies: ${QUERIES} edited reports among ${STORED}, ${found} found, ${Math.round(bytes)} bytes of sketch a report`,
      rows: measure([
        barePass(queries.join('')),
        { name: 'sketch', run: () => sum(queries.map((text) => sketchOf(text).length)) },
        { name: 'look-up among all sketches', run: () => sum(sketches.map((sketch) => lookUp(sketch).length)) },
        { name: 'look-up and closer look', run: () => sum(queries.map((_, i) => check(i))) },
      ]),
    },
  ];
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Words of skewed frequency in sentences: what matters here is how many shingles reports share by chance. */
function syntheticReport(next: () => number): string {
  const sentences: string[] = [];
  for (let words = 0; words < WORDS_A_REPORT; ) {
    const length = 12 + Math.floor(next() * 16);
    sentences.push(`${Array.from({ length }, () => wordOf(Math.floor(next() ** 3 * 8000))).join(' ')}.`);
    words += length;
  }
  return sentences.join(' ');
}

/** A made-up word of letters only, since a run of digits would be a word of its own. */
const wordOf = (n: number): string => `w${n.toString(26).replace(/\d/g, (digit) => 'qrstuvxyzw'[Number(digit)]!)}`;

/** Every tenth word changed: an editor's hand. */
const edited = (text: string, next: () => number): string =>
  text.replace(/\w+/g, (word) => (next() < 0.1 ? wordOf(8000 + Math.floor(next() * 5000)) : word));
