import { CLOSE, LARGE_S, SMALL_I, SMALL_S, SMALL_U } from '../money/codes';
import { includesId, NO_WORD, wordId, wordSet } from '../tokens/lexicon';
import { inTitleLine } from '../tokens/lines';
import {
  afterSpan,
  idAt,
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  markAt,
  markCode,
  nameAt,
  surfaceAt,
  wordAt,
} from '../tokens/token-words';
import { LINE, type Tokens } from '../tokens/tokens';
import { readUnit } from '../units/units';
import { BARE_PLURALS, HYPHENED, NOT_PLURAL, STOPS } from './noun-words';

/** A counted noun found behind a number. */
export interface NounRead {
  start: number;
  end: number;
  /** In lower case, in the plural; empty when only a name is counted ("24 K9s"). */
  word: string;
  /** Id of that word, `NO_WORD` where it is in no class. */
  id: number;
  /** Token behind the noun if nothing stands between number and noun. */
  directTo: number | undefined;
}

/** How far the noun may stand behind its number: "five Russian-made S-400 long-range air defence missile systems". */
const REACH = 16;

/** Finds the noun that the number ending before token `to` counts. */
export function findNoun(t: Tokens, to: number): NounRead | undefined {
  if (isHyphen(t, to) && isGlued(t, to) && isGlued(t, to + 1)) return hyphened(t, to + 1) ?? searchNoun(t, to + 1, to);
  return searchNoun(t, to, to);
}

function hyphened(t: Tokens, i: number): NounRead | undefined {
  if (!isIn(t, i, HYPHENED) || nameAt(t, i)) return undefined;
  const singular = wordAt(t, i);
  const word = singular === 'strong' ? '' : pluralOf(singular);
  return { start: t.starts[i]!, end: t.ends[i]!, word, id: wordId(word), directTo: i + 1 };
}

function searchNoun(t: Tokens, from: number, to: number): NounRead | undefined {
  // What is counted if no plain noun follows: a name ("10 K2s") or a capitalised plural ("140 crore Indians").
  let fallback: NounRead | undefined;
  let i = from;
  while (i - from < REACH && t.kinds[i] !== LINE) {
    const name = nameAt(t, i);
    if (name) {
      fallback ??= { start: name.start, end: name.end, word: '', id: NO_WORD, directTo: undefined };
      i = afterSpan(t, i, name);
    } else if (isWord(t, i)) {
      if (!isInDesignation(t, i)) {
        // "Polish-built" describes; by itself "built" ends the phrase.
        if (isIn(t, i, STOPS) && !(isHyphen(t, i - 1) && isGlued(t, i) && isGlued(t, i - 1))) return fallback;
        if (isPlural(t, i)) {
          const head = lastOfCompound(t, i);
          const noun = nounAt(t, head, to);
          if (!isCapital(t, head) || inTitleLine(t, head)) return noun;
          if (!fallback?.word) fallback = noun;
        }
      }
      i++;
    } else {
      const next = isNumber(t, i) ? pastNumber(t, i) : pastMark(t, i);
      if (next === undefined) return fallback;
      i = next;
    }
  }
  return fallback;
}

/** The noun at token `head`, with what a hyphen joins to it: "twin-seaters". */
function nounAt(t: Tokens, head: number, to: number): NounRead {
  let first = head;
  while (
    isHyphen(t, first - 1) &&
    isGlued(t, first) &&
    isGlued(t, first - 1) &&
    isWord(t, first - 2) &&
    first - 2 >= to
  )
    first -= 2;
  const start = t.starts[first]!;
  const end = t.ends[head]!;
  const directTo = first === to ? head + 1 : undefined;
  if (first === head) return { start, end, word: wordAt(t, head), id: idAt(t, head), directTo };
  const word = t.text.slice(start, end).toLowerCase();
  return { start, end, word, id: wordId(word), directTo };
}

/** The letters of "M1A2", "F-35A" and "F-35s" are no words. */
function isInDesignation(t: Tokens, i: number): boolean {
  if (!isGlued(t, i) && !isGlued(t, i + 1)) return false;
  if (isGlued(t, i) && isNumber(t, i - 1)) return true;
  if (isGlued(t, i + 1) && isNumber(t, i + 1)) return true;
  const joint = isHyphen(t, i + 1) || markCode(t, i + 1) === 47;
  return joint && isGlued(t, i + 1) && isGlued(t, i + 2);
}

/** Past digits that describe what is counted: those of "S-400" and "Type 26", and the measure of "24 155 mm guns". */
function pastNumber(t: Tokens, i: number): number | undefined {
  if (isGlued(t, i) || (isCapital(t, i - 1) && !isInDesignation(t, i - 1))) return i + 1;
  return readUnit(t, i + 1)?.to;
}

/** Marks that may stand between a number and its noun: hyphens, quotes, a short bracket, "and/or". */
function pastMark(t: Tokens, i: number): number | undefined {
  const mark = markAt(t, i);
  if (mark === '(') {
    for (let k = i + 1; k <= i + 5; k++) if (markCode(t, k) === CLOSE) return k + 1;
    return undefined;
  }
  if ((isHyphen(t, i) || mark === '/') && isGlued(t, i) && isGlued(t, i + 1)) return i + 1;
  return '"“”\u2018\u2019\''.includes(mark) && mark !== '' ? i + 1 : undefined;
}

/** Plurals that describe another plural: "weapons systems", "special forces soldiers". */
const DESCRIBING = wordSet(
  'arms operations communications weapons systems sales services forces logistics electronics munitions countermeasures fires crew',
);

/**
 * Of plurals in a row the last is the head; behind other plurals a word in -s is a verb ("seven batteries dates
 * from").
 */
function lastOfCompound(t: Tokens, i: number): number {
  let head = i;
  while (isIn(t, head, DESCRIBING) && isWord(t, head + 1) && !nameAt(t, head + 1)) {
    if (isIn(t, head + 1, STOPS) || !isPlural(t, head + 1)) break;
    head++;
  }
  return head;
}

function isPlural(t: Tokens, i: number): boolean {
  if (isIn(t, i, BARE_PLURALS)) return true;
  const last = t.text.charCodeAt(t.ends[i]! - 1);
  if (last !== SMALL_S && last !== LARGE_S) return false;
  const word = wordAt(t, i);
  if (word === '') return false;
  if (word.length < 4) return isShortPlural(t, i);
  // "systems' range", "systems-based" are not the end of the phrase.
  if (isHyphen(t, i + 1) && isGlued(t, i + 1)) return false;
  const before = word.charCodeAt(word.length - 2);
  return before !== SMALL_S && before !== SMALL_U && before !== SMALL_I && !isIn(t, i, NOT_PLURAL);
}

/** "UAVs", "MBTs", "K2s": capitals with a small s. */
const isShortPlural = (t: Tokens, i: number): boolean => isCapital(t, i) && /^[A-Z]{2,}s$/.test(surfaceAt(t, i));

/** The plural of a noun from the list of hyphened heads. */
export function pluralOf(word: string): string {
  if (word.endsWith('s') || includesId(BARE_PLURALS, wordId(word))) return word;
  if (word === 'person') return 'people';
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}
