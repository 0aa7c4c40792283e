import type { ReportId, Span } from '../domain';
import { sliceOf } from '../domain';
import { sharedBy } from './align';
import { contentOf } from './content-words';

/** A statement in quotation marks, and how an earlier report has it. */
export interface QuoteVariant {
  /** Inside the marks, in the page's text. */
  span: Span;
  report: ReportId;
  /** Inside the marks, in the earlier text. */
  earlier: Span;
  exact: boolean;
  /** Words the page has and the earlier report has not, and the other way round, as written and in order. */
  added: string[];
  dropped: string[];
}

/** Fewer content words than this are a title or a scare quote. */
const LEAST_WORDS = 4;
/** Two statements are one if they share this much of their content words (Dice). */
const ALIKE = 0.55;
/** A quotation that runs on for longer has lost its closing mark. */
const LONGEST = 1500;
const CLOSING: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/** The statements in quotation marks, in reading order. Never across a line, never one inside another. */
export function quotesOf(text: string): Span[] {
  const quotes: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text[at]!];
    if (!closing) continue;
    const end = endOf(text, at + 1, closing);
    if (end === undefined) continue;
    const span = { start: at + 1, end };
    if (contentOf(sliceOf(text, span)).words.size >= LEAST_WORDS) quotes.push(span);
    at = end;
  }
  return quotes;
}

/** For each statement of the page that an earlier report has too, the most alike there; earlier reports in the order given. */
export function quoteVariants(text: string, earlier: { report: ReportId; text: string }[]): QuoteVariant[] {
  const told = earlier.map((one) => ({ ...one, quotes: quotesOf(one.text) }));
  return quotesOf(text).flatMap((span) =>
    told.flatMap(({ report, text: other, quotes }) => {
      const best = mostAlike(sliceOf(text, span), other, quotes);
      return best ? [{ span, report, earlier: best, ...difference(sliceOf(text, span), sliceOf(other, best)) }] : [];
    }),
  );
}

function endOf(text: string, from: number, closing: string): number | undefined {
  for (let at = from; at < text.length && at - from < LONGEST && text[at] !== '\n'; at++) {
    if (text[at] === closing) return at;
  }
  return undefined;
}

function mostAlike(quote: string, other: string, quotes: Span[]): Span | undefined {
  const mine = contentOf(quote).words;
  let [best, score]: [Span | undefined, number] = [undefined, ALIKE];
  for (const span of quotes) {
    const theirs = contentOf(sliceOf(other, span)).words;
    const dice = (2 * sharedBy(mine, theirs)) / (mine.size + theirs.size);
    if (dice > score || (dice === score && !best)) [best, score] = [span, dice];
  }
  return best;
}

function difference(now: string, before: string): Pick<QuoteVariant, 'exact' | 'added' | 'dropped'> {
  const [mine, theirs] = [wordsOf(now), wordsOf(before)];
  const lacks = (words: string[]) => {
    const known = new Set(words.map((word) => word.toLowerCase()));
    return (word: string) => !known.has(word.toLowerCase());
  };
  const [added, dropped] = [mine.filter(lacks(theirs)), theirs.filter(lacks(mine))];
  const isSame =
    mine.length === theirs.length && mine.every((word, i) => word.toLowerCase() === theirs[i]!.toLowerCase());
  return { exact: isSame, added, dropped };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
