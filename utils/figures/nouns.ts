import { BARE_PLURALS, HYPHENED, NOT_PLURAL, STOPS } from './noun-words';
import {
  afterSpan,
  isCapital,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  markAt,
  nameAt,
  surfaceAt,
  wordAt,
} from './token-words';
import { LINE, type Tokens } from './tokens';

/** A counted noun found behind a number. */
export interface NounRead {
  start: number;
  end: number;
  /** In lower case, in the plural; empty when only a name is counted ("24 K9s"). */
  word: string;
  /** Token behind the noun if nothing stands between number and noun. */
  directTo: number | undefined;
}

/** How far the noun may stand behind its number: "five Russian-made S-400 long-range air defence missile systems". */
const REACH = 12;

/** Finds the noun that the number ending before token `to` counts. */
export function findNoun(t: Tokens, to: number): NounRead | undefined {
  if (isHyphen(t, to) && isGlued(t, to) && isGlued(t, to + 1)) return hyphened(t, to + 1) ?? searchNoun(t, to + 1, to);
  return searchNoun(t, to, to);
}

function hyphened(t: Tokens, i: number): NounRead | undefined {
  const word = wordAt(t, i);
  if (!HYPHENED.has(word) || nameAt(t, i)) return undefined;
  const found = { start: t.starts[i]!, end: t.ends[i]!, directTo: i + 1 };
  return { ...found, word: word === 'strong' ? '' : pluralOf(word) };
}

function searchNoun(t: Tokens, from: number, to: number): NounRead | undefined {
  let named: NounRead | undefined;
  let i = from;
  while (i < t.count && i - from < REACH && t.kinds[i] !== LINE) {
    const name = nameAt(t, i);
    if (name) {
      const next = afterSpan(t, i, name);
      // "10 K2s and": the name itself is counted, unless a noun follows it.
      if (/[a-z0-9]s$/.test(t.text.slice(name.end - 2, name.end)))
        named = { start: name.start, end: name.end, word: '', directTo: undefined };
      else named ??= { start: name.start, end: name.end, word: '', directTo: undefined };
      i = next;
      continue;
    }
    if (isWord(t, i)) {
      const word = wordAt(t, i);
      if (STOPS.has(word) && !(isHyphen(t, i + 1) && isGlued(t, i + 1))) return named;
      if (word === 's' && isGlued(t, i)) return named;
      if (isPlural(t, i, word)) {
        const head = lastOfCompound(t, i);
        return {
          start: t.starts[head]!,
          end: t.ends[head]!,
          word: wordAt(t, head),
          directTo: head === to ? head + 1 : undefined,
        };
      }
      i++;
    } else if (isNumber(t, i)) {
      // Only digits inside a designation: "S-400", "K9A1".
      if (!isGlued(t, i)) return named;
      i++;
    } else {
      const next = pastMark(t, i);
      if (next === undefined) return named;
      i = next;
    }
  }
  return named;
}

/** Marks that may stand between a number and its noun: hyphens, quotes, a short bracket, "and/or". */
function pastMark(t: Tokens, i: number): number | undefined {
  const mark = markAt(t, i);
  if (mark === '(') {
    for (let k = i + 1; k <= i + 5; k++) if (markAt(t, k) === ')') return k + 1;
    return undefined;
  }
  if ((isHyphen(t, i) || mark === '/') && isGlued(t, i) && isGlued(t, i + 1)) return i + 1;
  return '"“”\u2018\u2019\''.includes(mark) && mark !== '' ? i + 1 : undefined;
}

/** "arms systems", "operations centres": of plurals in a row the last is the head. */
function lastOfCompound(t: Tokens, i: number): number {
  let head = i;
  while (
    isWord(t, head + 1) &&
    !nameAt(t, head + 1) &&
    isPlural(t, head + 1, wordAt(t, head + 1)) &&
    !STOPS.has(wordAt(t, head + 1))
  )
    head++;
  return head;
}

function isPlural(t: Tokens, i: number, word: string): boolean {
  if (word === '') return false;
  if (BARE_PLURALS.has(word)) return true;
  if (word.length < 4) return isShortPlural(t, i);
  // "systems' range", "systems-based" are not the end of the phrase.
  if (isHyphen(t, i + 1) && isGlued(t, i + 1)) return false;
  return word.endsWith('s') && !/(ss|us|is|ous)$/.test(word) && !NOT_PLURAL.has(word);
}

/** "UAVs", "MBTs", "K2s": capitals with a small s. */
const isShortPlural = (t: Tokens, i: number): boolean => isCapital(t, i) && /^[A-Z]{2,}s$/.test(surfaceAt(t, i));

/** The plural of a noun from the list of hyphened heads. */
export function pluralOf(word: string): string {
  if (BARE_PLURALS.has(word) || word.endsWith('s')) return word;
  if (word === 'person') return 'people';
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}
