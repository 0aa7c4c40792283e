import type { Block, Span } from '../domain';
import { ALWAYS_CONTINUES, MAY_END, SENTENCE_OPENERS } from './abbreviations';

/**
 * Cuts text into sentences, in order, without surrounding spaces. A sentence never crosses a newline or a block's
 * border; text outside the blocks (when blocks are given) has no sentences.
 */
export function splitSentences(text: string, blocks?: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  if (!blocks) splitLines(text, 0, text.length, sentences);
  else for (const block of blocks) splitLines(text, block.span.start, block.span.end, sentences);
  return sentences;
}

function splitLines(text: string, from: number, to: number, out: Span[]): void {
  let start = from;
  while (start < to) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    splitLine(text, start, end, out);
    start = end + 1;
  }
}

function splitLine(text: string, lineStart: number, to: number, out: Span[]): void {
  let from = lineStart;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  let start = from;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 63 && code < 0x2026) continue;
    if (code !== DOT && code !== BANG && code !== QUESTION && code !== ELLIPSIS) continue;
    let end = i + 1;
    while (end < to && isCloser(text.charCodeAt(end))) end++;
    if (endsSentence(text, from, i, end, to)) {
      pushTrimmed(text, start, end, out);
      start = end;
    }
    i = end - 1;
  }
  pushTrimmed(text, start, to, out);
}

/** `stop` is the place of the stop, `end` that after the closing quotes and brackets. */
function endsSentence(text: string, lineStart: number, stop: number, end: number, lineEnd: number): boolean {
  if (end >= lineEnd) return true;
  if (!isSpace(text.charCodeAt(end))) return end === stop + 1 && isGluedSentence(text, lineStart, stop, lineEnd);
  let next = end;
  while (next < lineEnd && (isSpace(text.charCodeAt(next)) || isOpener(text.charCodeAt(next)))) next++;
  if (next >= lineEnd) return true;
  const code = text.charCodeAt(next);
  if (isLower(code)) return false;
  // A word in brackets or quotes before the stop ("(IAF).") is no abbreviation.
  if (text.charCodeAt(stop) !== DOT) return true;
  return !continuesAfter(text, lineStart, stop, next, lineEnd);
}

/** "signed in 2022.Hyundai": the space between two sentences was lost. Not "Caliber.Az", not "U.S.", not "site.Com". */
function isGluedSentence(text: string, lineStart: number, stop: number, lineEnd: number): boolean {
  if (text.charCodeAt(stop) !== DOT) return false;
  const wordStart = startOfWord(text, lineStart, stop);
  const first = text.charCodeAt(wordStart);
  if (stop - wordStart < 3 || !(isLower(first) || isDigit(first))) return false;
  let i = stop + 1;
  if (i + 1 >= lineEnd || !isUpper(text.charCodeAt(i)) || !isLower(text.charCodeAt(i + 1))) return false;
  while (i < lineEnd && isWordCode(text.charCodeAt(i))) i++;
  return i >= lineEnd || isSpace(text.charCodeAt(i));
}

function continuesAfter(text: string, lineStart: number, stop: number, next: number, lineEnd: number): boolean {
  const wordStart = startOfWord(text, lineStart, stop);
  const length = stop - wordStart;
  if (length === 0 || length > 8) return false;
  const word = text.slice(wordStart, stop).toLowerCase();
  const nextIsDigit = isDigit(text.charCodeAt(next));
  if (ALWAYS_CONTINUES.has(word)) return (word !== 'no' && word !== 'nos') || nextIsDigit;
  const dotted = word.includes('.');
  const initial = length === 1 && isUpper(text.charCodeAt(wordStart));
  if (initial && !dotted) return word !== 'i' || !opensSentence(text, next, lineEnd);
  if (dotted && length <= 6) return !opensSentence(text, next, lineEnd);
  // "1." at the head of a line numbers a list.
  if (isDigit(text.charCodeAt(wordStart))) return wordStart === lineStart && length <= 2;
  return MAY_END.has(word) && (nextIsDigit || !opensSentence(text, next, lineEnd));
}

/** Start of the run of letters, digits, hyphens and inner stops before `stop`. */
function startOfWord(text: string, lineStart: number, stop: number): number {
  let i = stop;
  // Longer runs are no abbreviations; the bound keeps the whole pass linear.
  const floor = Math.max(lineStart, stop - 12);
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    if (!isWordCode(code) && code !== DOT && code !== HYPHEN) break;
    i--;
  }
  return i;
}

function opensSentence(text: string, next: number, lineEnd: number): boolean {
  if (!isUpper(text.charCodeAt(next))) return false;
  let end = next;
  while (end < lineEnd && end - next < 14 && isWordCode(text.charCodeAt(end))) end++;
  return SENTENCE_OPENERS.has(text.slice(next, end).toLowerCase());
}

function pushTrimmed(text: string, from: number, to: number, out: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) out.push({ start, end });
}

const BANG = 33;
const HYPHEN = 45;
const DOT = 46;
const QUESTION = 63;
const ELLIPSIS = 0x2026;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => (code < 128 ? code >= 65 && code <= 90 : swapsCase(code, 'toLowerCase'));
const isLower = (code: number): boolean => (code < 128 ? code >= 97 && code <= 122 : swapsCase(code, 'toUpperCase'));
const swapsCase = (code: number, to: 'toLowerCase' | 'toUpperCase'): boolean => {
  const letter = String.fromCharCode(code);
  return letter[to]() !== letter;
};
const isWordCode = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);
const isSpace = (code: number): boolean =>
  code === 32 || code === 160 || (code >= 9 && code <= 13) || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
/** Marks that still belong to the sentence they close: quotes, brackets, further stops. */
const isCloser = (code: number): boolean =>
  code === DOT ||
  code === BANG ||
  code === QUESTION ||
  code === ELLIPSIS ||
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === 0x2019 ||
  code === 0x201d ||
  code === 0xbb;
const isOpener = (code: number): boolean =>
  code === 34 || code === 39 || code === 40 || code === 91 || code === 0x2018 || code === 0x201c || code === 0xab;
