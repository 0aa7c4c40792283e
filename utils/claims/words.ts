import type { Cue, Figure, Mention, Span } from '../domain';
import { type Lexeme, lexemeOf, NO_LEXEME } from './lexeme';

/** A word, name, figure or punctuation mark of a sentence. Names and figures are one token each, however long. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, straight apostrophes; a possessive ending is a token of its own ("'s"). */
  text: string;
  /** Index into the text's figures. */
  figure: number | undefined;
  mention: Mention | undefined;
  cue: Cue | undefined;
  lexeme: Lexeme;
}

/** Things the tokeniser keeps whole, each list ordered by start. */
export interface Marked {
  figures: Figure[];
  mentions: Mention[];
  cues: Cue[];
}

/** Splits one sentence into tokens. Linear: the text is walked once, and so are the marks. */
export function wordsOf(text: string, sentence: Span, marked: Marked): Word[] {
  const words: Word[] = [];
  const figures = walker(marked.figures, sentence.start);
  const mentions = walker(marked.mentions, sentence.start);
  const cues = walker(marked.cues, sentence.start);
  let at = sentence.start;
  while (at < sentence.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const figure = figures.startingAt(at);
    const mention = figure === undefined ? mentions.startingAt(at) : undefined;
    if (figure !== undefined) {
      const { span } = marked.figures[figure]!;
      words.push(named(text, at, Math.max(span.end, at + 1), figure, undefined));
    } else if (mention !== undefined) {
      const found = marked.mentions[mention]!;
      words.push(named(text, at, Math.max(found.span.end, at + 1), undefined, found));
    } else {
      const end = endOfWord(text, at, Math.min(sentence.end, figures.nextStart(at), mentions.nextStart(at)));
      const cue = cues.startingAt(at);
      words.push(plain(text, at, end, cue === undefined ? undefined : marked.cues[cue]));
    }
    at = words[words.length - 1]!.end;
  }
  return words;
}

// Every word has every field, in one order: objects of one shape are read faster, and words are read all the time.
const named = (
  text: string,
  start: number,
  end: number,
  figure: number | undefined,
  mention: Mention | undefined,
): Word => ({ start, end, text: lowered(text, start, end), figure, mention, cue: undefined, lexeme: NO_LEXEME });

// A word's text is that of its lexeme: the same word is one string however often it stands, and so soon known again.
function plain(text: string, start: number, end: number, cue: Cue | undefined): Word {
  const lexeme = lexemeOf(lowered(text, start, end));
  return { start, end, text: lexeme.text, figure: undefined, mention: undefined, cue, lexeme };
}

const lowered = (text: string, start: number, end: number): string =>
  plainApostrophes(text.slice(start, end).toLowerCase());

const plainApostrophes = (word: string): string =>
  word.includes('’') || word.includes('‘') ? word.replace(/[’‘]/g, "'") : word;

/** Steps through ordered marks as the text is walked, so that no mark is looked at twice. */
function walker(marks: { span: Span }[], from: number) {
  let next = lowerBound(marks, from);
  // Asked at every word: kept as a number, for marks are objects of many shapes.
  let start = startOf(marks, next);
  const skipTo = (at: number) => {
    while (start < at) start = startOf(marks, ++next);
  };
  return {
    startingAt(at: number): number | undefined {
      skipTo(at);
      return start === at ? next : undefined;
    },
    nextStart(at: number): number {
      skipTo(at + 1);
      return start;
    },
  };
}

const startOf = (marks: { span: Span }[], at: number): number =>
  at < marks.length ? marks[at]!.span.start : Number.POSITIVE_INFINITY;

function lowerBound(marks: { span: Span }[], from: number): number {
  let lo = 0;
  let hi = marks.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (marks[mid]!.span.start < from) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

function endOfWord(text: string, start: number, limit: number): number {
  if (isApostrophe(text.charCodeAt(start)) && /^s\b/i.test(text.slice(start + 1, start + 3)))
    return Math.min(start + 2, limit);
  if (!isWordChar(text.charCodeAt(start))) return start + 1;
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordChar(code)) end++;
    else if (isJoiner(code) && end + 1 < limit && isWordChar(text.charCodeAt(end + 1))) {
      if (isApostrophe(code) && /s/i.test(text[end + 1]!) && !isWordChar(text.charCodeAt(end + 2))) break;
      end++;
    } else break;
  }
  return end;
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018;
/** Hyphens (also the non-breaking one), apostrophes and the points of "U.S." and "4.5" keep a word together. */
const isJoiner = (code: number): boolean =>
  code === 0x2d || code === 0x2011 || code === 0x2010 || code === 0x2e || isApostrophe(code);
const isWordChar = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff));
