import type { Block } from '../domain';

/** A line longer than this is prose even without a final stop. */
const HEADING_MAX_LENGTH = 120;
const HEADING_MAX_WORDS = 16;

/** Cuts plain text into blocks: one a line, each a heading, a list item or a paragraph. Blank lines belong to none. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) blocks.push({ span: { start, end }, kind: kindOf(text, start, end) });
    lineStart = lineEnd + 1;
  }
  return blocks;
}

function kindOf(text: string, start: number, end: number): Block['kind'] {
  if (startsListItem(text, start, end)) return 'list-item';
  return looksLikeHeading(text, start, end) ? 'heading' : 'paragraph';
}

function startsListItem(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  if ('-–—•*·▪◦‣'.includes(first)) return start + 1 < end && isSpace(text.charCodeAt(start + 1));
  let i = start;
  while (i < end && i - start < 3 && isDigit(text.charCodeAt(i))) i++;
  const mark = text[i];
  return i > start && (mark === '.' || mark === ')') && i + 1 < end && isSpace(text.charCodeAt(i + 1));
}

function looksLikeHeading(text: string, start: number, end: number): boolean {
  if (end - start > HEADING_MAX_LENGTH || '.!?;,"”’\'»)'.includes(text[end - 1]!)) return false;
  let words = 1;
  for (let i = start; i < end; i++) if (isSpace(text.charCodeAt(i)) && !isSpace(text.charCodeAt(i + 1))) words++;
  return words <= HEADING_MAX_WORDS;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isSpace = (code: number): boolean =>
  code === 32 || code === 160 || (code >= 9 && code <= 13) || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
