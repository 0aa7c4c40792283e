import type { Span } from '../domain';
import { sliceOf } from '../domain';
import { contentOf } from './content-words';

/** Fewer content words than this are a title or a scare quote; so are words that are all capitalised. */
const LEAST_WORDS = 4;
const LEAST_PLAIN_WORDS = 2;
/** A quotation that runs on for longer has lost its closing mark. */
const LONGEST = 1500;
const CLOSING: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/** The statements in quotation marks, in reading order. Never one inside another, and over a line only if it opens anew. */
export function quotesOf(text: string): Span[] {
  const quotes: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text[at]!];
    if (!closing) continue;
    const end = endOf(text, at + 1, closing);
    if (end === undefined) continue;
    const span = { start: at + 1, end };
    if (isStatement(sliceOf(text, span))) quotes.push(span);
    at = end;
  }
  return quotes;
}

/** The closing mark; or, of a statement of several paragraphs, the end of one if the next opens with the mark again. */
function endOf(text: string, from: number, closing: string): number | undefined {
  for (let at = from; at < text.length && at - from < LONGEST; at++) {
    if (text[at] === closing) return at;
    if (text[at] === '\n')
      return text
        .slice(at, at + 4)
        .trimStart()
        .startsWith('“') && closing === '”'
        ? at
        : undefined;
  }
  return undefined;
}

function isStatement(words: string): boolean {
  const { words: content } = contentOf(words);
  const plain = words.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu) ?? [];
  return content.size >= LEAST_WORDS && plain.length >= LEAST_PLAIN_WORDS;
}
