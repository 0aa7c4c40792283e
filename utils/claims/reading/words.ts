import type { Cue, Figure, Mention, Span } from '../../domain';
import { byWord } from '../../text';
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
interface Marked {
  figures: Figure[];
  mentions: Mention[];
  cues: Cue[];
}

/** Splits sentences into tokens, asked in their order. Linear: the text is walked once, and so are the marks. */
export function createTokeniser(text: string, marked: Marked): (sentence: Span) => Word[] {
  const figures = new Walk(marked.figures);
  const mentions = new Walk(marked.mentions);
  const cues = new Walk(marked.cues);

  function wordAt(at: number, limit: number): Word {
    if (figures.reaches(at)) return named(text, at, Math.max(figures.mark!.span.end, at + 1), figures.index, undefined);
    if (mentions.reaches(at)) {
      const found = mentions.mark!;
      return named(text, at, Math.max(found.span.end, at + 1), undefined, found);
    }
    const end = endOfWord(text, at, Math.min(limit, figures.start, mentions.start));
    return plain(text, at, end, cues.reaches(at) ? cues.mark : undefined);
  }

  return ({ start, end }) => {
    const words: Word[] = [];
    let at = start;
    while (at < end) {
      if (isSpace(text.charCodeAt(at))) at++;
      else {
        const word = wordAt(at, end);
        words.push(word);
        at = word.end;
      }
    }
    return words;
  };
}

// Every word has every field, in one order: objects of one shape are read faster, and words are read all the time.
const named = (
  text: string,
  start: number,
  end: number,
  figure: number | undefined,
  mention: Mention | undefined,
): Word => ({
  start,
  end,
  text: lowered(text.slice(start, end)),
  figure,
  mention,
  cue: undefined,
  lexeme: NO_LEXEME,
});

// A word's text is that of its lexeme: the same word is one string however often it stands, and so soon known again.
function plain(text: string, start: number, end: number, cue: Cue | undefined): Word {
  const lexeme = lexemeAsWritten(text.slice(start, end));
  return { start, end, text: lexeme.text, figure: undefined, mention: undefined, cue, lexeme };
}

const lowered = (surface: string): string => surface.toLowerCase().replace(CURLY_APOSTROPHES, "'");
const CURLY_APOSTROPHES = /[’‘]/g;

// Looked up as it is written: a word in small letters is made once, not each time it stands there.
const lexemeAsWritten = byWord((surface) => lexemeOf(lowered(surface)));

/** Steps through ordered marks as the text is walked, so that no mark is looked at twice. */
class Walk<Mark extends { span: Span }> {
  /** The first mark that does not start before where one is. */
  index = 0;
  // Asked at every word: kept as a number, for marks are objects of many shapes.
  start: number;

  constructor(private readonly marks: readonly Mark[]) {
    this.start = this.startOf(0);
  }

  get mark(): Mark | undefined {
    return this.marks[this.index];
  }

  /** Goes on to a place; whether a mark starts right there. */
  reaches(at: number): boolean {
    while (this.start < at) this.start = this.startOf(++this.index);
    return this.start === at;
  }

  private startOf(index: number): number {
    return index < this.marks.length ? this.marks[index]!.span.start : Number.POSITIVE_INFINITY;
  }
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
