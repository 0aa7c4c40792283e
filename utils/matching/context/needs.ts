import type { Gazetteer } from '../../gazetteer';
import { foldWords, isCapitalAt } from '../../text';
import type { PageWords } from '../page/page-words';

/** Words on either side of a name within which a needed word counts. */
const REACH = 24;

interface Need {
  phrase: string;
  hashes: number[];
  upper: boolean;
}

/** Needed phrases by the hash of their first word. */
interface NeedTable {
  /** 1 where some first word's hash ends in these bits: rules out most words of a text at one look. */
  ends: Uint8Array;
  byFirst: Map<number, Need[]>;
}

const END_BITS = 0x1ff;
/** By the list itself, which many entities share. */
const tables = new WeakMap<string[], NeedTable>();

/**
 * Needed words of an entity that stand near the words `from` to `to`, in the same paragraph; nearest first. A headline
 * goes on in the paragraph below it.
 */
export function needsNear(page: PageWords, entity: number, from: number, to: number, gazetteer: Gazetteer): string[] {
  const { needs } = gazetteer.details(entity);
  if (!needs || needs.length === 0) return [];
  const table = tableOf(needs);
  const { words, line } = page;
  const here = line[from];
  const nearest = new Map<string, number>();
  const look = (at: number, distance: number) => {
    const hash = page.hash(at);
    if (table.ends[hash & END_BITS] === 0) return;
    for (const need of table.byFirst.get(hash) ?? []) {
      if (!(nearest.get(need.phrase)! <= distance) && stands(page, need, at)) nearest.set(need.phrase, distance);
    }
  };
  for (let at = from - 1; at >= Math.max(0, from - REACH) && line[at] === here; at--) look(at, from - at);
  const last = Math.min(words.count, to + REACH);
  const goesOn = here === line[0] ? lineBelow(line, to, last) : here;
  for (let at = to; at < last && (line[at] === here || line[at] === goesOn); at++) look(at, at - to + 1);
  return [...nearest].sort((a, b) => a[1] - b[1]).map(([phrase]) => phrase);
}

/** The line that the first of these words stands in which is not in the line of the first. */
function lineBelow(line: PageWords['line'], from: number, to: number): number | undefined {
  let at = from;
  while (at < to && line[at] === line[0]) at++;
  return line[at];
}

/** How many of the needed words, each alone, stand anywhere on the page. */
export function needsOnPage(page: PageWords, needs: string[] | undefined): number {
  if (!needs || needs.length === 0) return 0;
  let known = counted.get(page);
  if (!known) {
    known = new Map();
    counted.set(page, known);
  }
  let count = known.get(needs);
  if (count === undefined) {
    count = 0;
    for (const [hash, phrases] of tableOf(needs).byFirst)
      if (phrases.some(({ hashes }) => hashes.length === 1) && page.has(hash)) count++;
    known.set(needs, count);
  }
  return count;
}

/** Counts of a page by list, since namesakes and repeated names ask again. */
const counted = new WeakMap<PageWords, Map<string[], number>>();

function stands(page: PageWords, { hashes, upper }: Need, at: number): boolean {
  if (upper && page.words.upper[at] === 0) return false;
  if (at + hashes.length > page.words.count) return false;
  for (let i = 1; i < hashes.length; i++) if (page.hash(at + i) !== hashes[i]) return false;
  return true;
}

function tableOf(phrases: string[]): NeedTable {
  let table = tables.get(phrases);
  if (!table) {
    table = { ends: new Uint8Array(END_BITS + 1), byFirst: new Map() };
    for (const phrase of new Set(phrases.flatMap(bothNumbers))) {
      const need = needOf(phrase);
      const first = need.hashes[0];
      if (first === undefined) continue;
      table.ends[first & END_BITS] = 1;
      table.byFirst.set(first, [...(table.byFirst.get(first) ?? []), need]);
    }
    tables.set(phrases, table);
  }
  return table;
}

/** "decoy" licenses beside "decoys" too, and the other way round. */
const bothNumbers = (phrase: string): string[] =>
  /[a-z]s$/.test(phrase) ? [phrase, phrase.slice(0, -1)] : /[a-z]$/.test(phrase) ? [phrase, `${phrase}s`] : [phrase];

function needOf(phrase: string): Need {
  const words = foldWords(phrase);
  return { phrase, hashes: [...words.hash.subarray(0, words.count)], upper: isCapitalAt(phrase, 0) };
}
