import type { Span } from '../../domain';
import { CLOSE } from '../money/codes';
import { CROWDED, fits, idOf, type StemSet, spellingOf, type WordMap, type WordSet, wordSet } from './lexicon';
import { LINE, MARK, NUMBER, type Tokens, WORD } from './tokens';

/** The characters of token `i`, empty beyond the ends. */
export function surfaceAt(t: Tokens, i: number): string {
  return t.text.slice(t.starts[i], t.ends[i]);
}

/** Lower-case word of token `i`; empty when it is no word, or too long to be in any list. */
export function wordAt(t: Tokens, i: number): string {
  const id = idAt(t, i);
  return id === CROWDED ? t.text.slice(t.starts[i], t.ends[i]).toLowerCase() : spellingOf(id);
}

/** Id of the word at token `i`. */
export const idAt = (t: Tokens, i: number): number => t.ids[i] || readId(t, i);

function readId(t: Tokens, i: number): number {
  const id = idOf(t.text, t.starts[i]!, t.ends[i]!);
  t.ids[i] = id;
  return id;
}

/** True when the word at token `i` is of a class. */
export const isIn = (t: Tokens, i: number, set: WordSet): boolean => (set.column[idAt(t, i)]! & set.bit) !== 0;

/** True when the word at token `i` is of a class told by a pattern. */
export const hasStem = (t: Tokens, i: number, set: StemSet): boolean => fits(idAt(t, i), set);

/** What a table says of the word at token `i`. */
export const lookUp = <T>(t: Tokens, i: number, map: WordMap<T>): T | undefined => map.values[idAt(t, i)];

/** Character code of the mark at token `i`, 0 when there is none. */
export const markCode = (t: Tokens, i: number): number => t.marks[i]!;

/** The mark at token `i`, or the empty string. */
export function markAt(t: Tokens, i: number): string {
  return t.kinds[i] === MARK ? t.text[t.starts[i]!]! : '';
}

/**
 * The number in bare digits at token `i`, to be asked of a number of no more than nine characters; NaN with
 * separators.
 */
export function bareDigits(t: Tokens, i: number): number {
  let value = 0;
  for (let at = t.starts[i]!; at < t.ends[i]!; at++) {
    const digit = t.text.charCodeAt(at) - 48;
    if (digit < 0) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** True when token `i` is one letter, of that code. */
export const isLetter = (t: Tokens, i: number, code: number): boolean =>
  t.ends[i]! - t.starts[i]! === 1 && t.text.charCodeAt(t.starts[i]!) === code;

/** True when token `i` is there and is a word. */
export const isWord = (t: Tokens, i: number): boolean => t.kinds[i] === WORD;
/** True when token `i` is there and is a number in digits. */
export const isNumber = (t: Tokens, i: number): boolean => t.kinds[i] === NUMBER;
/** True at a line end and beyond the text. */
export const isBreak = (t: Tokens, i: number): boolean => t.kinds[i] === LINE;

/** True when neither space nor line end parts token `i` from the one before. */
export const isGlued = (t: Tokens, i: number): boolean =>
  t.starts[i] === t.ends[i - 1] && t.kinds[i] !== LINE && t.kinds[i - 1] !== LINE;

/** True when token `i` is a hyphen. */
export const isHyphen = (t: Tokens, i: number): boolean => {
  const code = t.marks[i];
  return code === 45 || code === 0x2010 || code === 0x2011;
};

/** The token behind a hyphen that is written without a space before it ("half-a-dozen"), else token `i` itself. */
export const pastHyphen = (t: Tokens, i: number): number => (isHyphen(t, i) && isGlued(t, i) ? i + 1 : i);

/** A hyphen or a dash that joins the ends of a range. */
export const isDash = (t: Tokens, i: number): boolean => {
  const code = markCode(t, i);
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
};

/** True when the word begins with a capital letter. */
export function isCapital(t: Tokens, i: number): boolean {
  if (!isWord(t, i)) return false;
  const code = t.text.charCodeAt(t.starts[i]!);
  if (code < 128) return code <= 90;
  const letter = t.text[t.starts[i]!]!;
  return letter.toLowerCase() !== letter;
}

/** True when token `i` opens a line or follows a stop, so that its capital says nothing. */
export function opensSentence(t: Tokens, i: number): boolean {
  let before = i - 1;
  while ('"\u201c\u2018\'([\u2013\u2014-\u2022*'.includes(markAt(t, before) || 'x')) before--;
  // "KYIV (AP) \u2014 Twelve people"
  if (before < i - 1 && markCode(t, before) === CLOSE && isDash(t, before + 1)) return true;
  return isBreak(t, before) || '.!?:;|'.includes(markAt(t, before) || 'x');
}

/** The recognised name that token `i` begins in, if any. */
export const nameAt = (t: Tokens, i: number): Span | undefined => nameOver(t, t.starts[i]!);

/** The recognised name over the character at `at`, if any. */
export function nameOver(t: Tokens, at: number): Span | undefined {
  if (t.names.length === 0) return undefined;
  let low = 0;
  let high = t.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t.names[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const name = t.names[low];
  return name && name.start <= at ? name : undefined;
}

/** First token after the span that holds token `i`. */
export function afterSpan(t: Tokens, i: number, span: Span): number {
  let next = i;
  while (next < t.end && t.starts[next]! < span.end) next++;
  return next;
}

/** Token behind the "+" of "24+ hours", the "-plus" of "100-plus" or the "-odd" of "1,500-odd" at token `i`; else `i`. */
export function pastPlus(t: Tokens, i: number): number {
  if (markCode(t, i) === 43) return i + 1;
  return isHyphen(t, i) && isIn(t, i + 1, PLUS) ? i + 2 : i;
}

const PLUS = wordSet('plus odd ish');

/** True at the "or" of "100 or so", "40 or more". */
export const isOrSo = (t: Tokens, i: number): boolean => wordAt(t, i) === 'or' && isIn(t, i + 1, SO);

const SO = wordSet('so more fewer less');
