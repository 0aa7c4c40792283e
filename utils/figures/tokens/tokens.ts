import type { Span } from '../../domain';
import { COMMA, POINT } from '../money/codes';
import { makeRoom, NO_WORD } from './lexicon';
import { SECOND_LETTERS, TRIGGERS, triggerKey } from './triggers';

/** Kinds of tokens; see `Tokens.kinds`. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LINE = 4;

const SPACE = 0;

/**
 * The text cut into words, digit runs ("1,200", "5.43"), single marks and line ends, by place. The first token is
 * `FIRST`; before it and from `end` on stand line ends without characters, so that a rule may look some way around.
 */
export interface Tokens {
  text: string;
  /** One past the last token. */
  end: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  /** Character codes of the marks, 0 at other tokens. */
  marks: Uint16Array;
  /** Word ids by token, 0 until asked for, `NO_WORD` at other tokens. */
  ids: Int32Array;
  /**
   * Tokens at which a figure may stand: digit runs and words that hash like a number word, a month or another
   * trigger.
   */
  anchors: number[];
  /** First token of each line. */
  lines: number[];
  /** Recognised names, ordered by start. */
  names: readonly Span[];
}

/** How far a rule may look beyond either end of the text. */
const MARGIN = 64;
/** The first token of every text. */
export const FIRST = MARGIN;

/** Cuts `text` into tokens in one pass; each character is looked at once, or twice at the end of a token. */
export function scanTokens(text: string, names: readonly Span[] = []): Tokens {
  const { starts, ends, kinds, marks, ids } = scratch;
  const t: Tokens = { text, end: FIRST, starts, ends, kinds, marks, ids, anchors: [], lines: [FIRST], names };
  for (let at = cutTokens(t, 0); at < text.length; at = cutTokens(t, at)) widen(t);
  closeMargin(t);
  makeRoom();
  return t;
}

/** Cuts on from a place until the text ends or the columns are full; tells how far it came. */
function cutTokens(t: Tokens, from: number): number {
  const { text, starts, ends, kinds, marks, ids, anchors, lines } = t;
  const { length } = text;
  const classes = KINDS;
  const triggers = TRIGGERS;
  const room = kinds.length - MARGIN;
  let count = t.end;
  let i = from;
  while (i < length && count < room) {
    const code = text.charCodeAt(i);
    const kind = classes[code]!;
    if (kind === SPACE) {
      i++;
      continue;
    }
    const start = i++;
    marks[count] = 0;
    ids[count] = NO_WORD;
    if (kind === WORD) {
      ids[count] = 0;
      let last = code;
      for (; i < length; i++) {
        const next = text.charCodeAt(i);
        if (classes[next] !== WORD) break;
        last = next;
      }
      const key = triggerKey(code, last);
      if ((triggers[key]! >>> (i - start)) & 1 && (SECOND_LETTERS[key]! >>> (text.charCodeAt(start + 1) & 31)) & 1)
        anchors.push(count);
    } else if (kind === NUMBER) {
      i = endOfNumber(text, start);
      anchors.push(count);
    } else if (kind === LINE) lines.push(count + 1);
    else marks[count] = code;
    starts[count] = start;
    ends[count] = i;
    kinds[count] = kind;
    count++;
  }
  t.end = count;
  return i;
}

/** Puts line ends behind the last token, apart from one another and from the text, so that nothing there is glued. */
function closeMargin({ text, end, starts, ends, kinds, marks, ids }: Tokens): void {
  for (let n = 0; n < MARGIN; n++) {
    starts[end + n] = ends[end + n] = text.length + 2 * n + 1;
    kinds[end + n] = LINE;
    marks[end + n] = 0;
    ids[end + n] = NO_WORD;
  }
}

interface Columns {
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  marks: Uint16Array;
  ids: Int32Array;
}

const FIRST_ROOM = 4096;

/** Columns used again by every call: tokens live only as long as one reading of one text. */
let scratch: Columns = columns(FIRST_ROOM);

/** The margin before the text is made once, as the one behind it is made by `closeMargin`. */
function columns(room: number): Columns {
  const made = {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Uint8Array(room).fill(LINE, 0, FIRST),
    marks: new Uint16Array(room),
    ids: new Int32Array(room).fill(NO_WORD, 0, FIRST),
  };
  for (let n = 0; n < FIRST; n++) made.starts[n] = made.ends[n] = 2 * (n - FIRST) - 1;
  return made;
}

function widen(t: Tokens): void {
  const { starts, ends, kinds, marks, ids } = scratch;
  scratch = columns(kinds.length * 2);
  scratch.starts.set(starts);
  scratch.ends.set(ends);
  scratch.kinds.set(kinds);
  scratch.marks.set(marks);
  scratch.ids.set(ids);
  Object.assign(t, scratch);
}

/** A digit run with its separators: western and Indian grouping, one decimal point; "28.05.2025" stays three runs. */
function endOfNumber(text: string, start: number): number {
  const end = digitsEnd(text, start + 1);
  const next = end < text.length ? text.charCodeAt(end) : 0;
  return next === COMMA || next === POINT ? endOfGroups(text, start, end) : end;
}

function endOfGroups(text: string, start: number, end: number): number {
  let i = end;
  if (i - start <= 3 && isPointGroup(text, i) && isPointGroup(text, i + 4)) return endOfPointGroups(text, i);
  const afterPoint = text.charCodeAt(start - 1) === POINT && isDigit(text.charCodeAt(start - 2));
  while (text.charCodeAt(i) === COMMA) {
    const group = digitsEnd(text, i + 1) - i - 1;
    if (group !== 3 && !(group === 2 && text.charCodeAt(i + 3) === COMMA)) break;
    i += group + 1;
  }
  if (text.charCodeAt(i) === POINT && isDigit(text.charCodeAt(i + 1)) && !afterPoint) {
    const last = digitsEnd(text, i + 1);
    if (text.charCodeAt(last) !== POINT || !isDigit(text.charCodeAt(last + 1))) return last;
  }
  return i;
}

/** "1.300.000", as the continent groups; two groups tell it from a decimal. */
function endOfPointGroups(text: string, from: number): number {
  let i = from;
  while (isPointGroup(text, i)) i += 4;
  return i;
}

const isPointGroup = (text: string, i: number): boolean =>
  text.charCodeAt(i) === POINT &&
  isDigit(text.charCodeAt(i + 1)) &&
  isDigit(text.charCodeAt(i + 2)) &&
  isDigit(text.charCodeAt(i + 3)) &&
  !isDigit(text.charCodeAt(i + 4));

function digitsEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  return i;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Kind of every UTF-16 code unit; characters of scripts unknown here are letters. */
const KINDS = kindTable();

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(WORD);
  for (let code = 0; code < 0xc0; code++) {
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0xaa || code === 0xb5;
    table[code] = letter ? WORD : isDigit(code) ? NUMBER : MARK;
  }
  for (const code of [9, 11, 12, 13, 32, 0xa0, 0xad, 0x3000, 0x2028]) table[code] = SPACE;
  table[0xd7] = MARK;
  // Signs of money among the letters of their script: dram, taka, baht; and the rial.
  for (const code of [0x58f, 0x9f3, 0xe3f, 0xfdfc]) table[code] = MARK;
  table[10] = LINE;
  // General punctuation to the end of the symbol blocks: no letters of a script in use here.
  table.fill(MARK, 0x2000, 0x2c00);
  table.fill(SPACE, 0x2000, 0x200e);
  table[0x202f] = SPACE;
  table[0x205f] = SPACE;
  return table;
}
