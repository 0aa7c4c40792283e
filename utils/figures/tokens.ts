import type { Span } from '../domain';
import { makeRoom } from './lexicon';
import { triggerHash, triggerTable } from './triggers';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LINE = 4;

const SPACE = 0;

/**
 * The text cut into words, digit runs ("1,200", "5.43"), single marks and line ends, by place. `anchors` are the tokens at
 * which a figure may stand: digit runs and words that hash like a number word, a month or another trigger.
 */
export interface Tokens {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  anchors: number[];
  /** First token of each line. */
  lines: number[];
  /** Word ids by token, 0 until asked for. */
  ids: Int32Array;
  /** Recognised names, ordered by start. */
  names: readonly Span[];
}

/** Cuts `text` into tokens in one pass; each character is looked at once, or twice next to a digit. */
export function scanTokens(text: string, names: readonly Span[] = []): Tokens {
  const length = text.length;
  const classes = KINDS;
  const table = triggerTable;
  let { starts, ends, kinds } = scratch;
  let room = kinds.length;
  const anchors: number[] = [];
  const lines = [0];
  let count = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classes[code]!;
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (count === room) {
      ({ starts, ends, kinds } = widen());
      room = kinds.length;
    }
    const start = i++;
    if (kind === WORD) {
      while (i < length && classes[text.charCodeAt(i)] === WORD) i++;
      const key = triggerHash(code, text.charCodeAt(start + 1), text.charCodeAt(i - 1), i - start);
      if (table[key]) anchors.push(count);
    } else if (kind === NUMBER) {
      i = endOfNumber(text, start);
      anchors.push(count);
    } else if (kind === LINE) lines.push(count + 1);
    starts[count] = start;
    ends[count] = i;
    kinds[count] = kind;
    count++;
  }
  makeRoom();
  const ids = scratch.ids.fill(0, 0, count);
  return { text, count, starts, ends, kinds, ids, anchors, lines, names };
}

interface Columns {
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  ids: Int32Array;
}

const FIRST_ROOM = 4096;

/** Columns used again by every call: tokens live only as long as one reading of one text. */
let scratch: Columns = columns(FIRST_ROOM);

function columns(room: number): Columns {
  return {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Uint8Array(room),
    ids: new Int32Array(room),
  };
}

function widen(): Columns {
  const wider = columns(scratch.kinds.length * 2);
  wider.starts.set(scratch.starts);
  wider.ends.set(scratch.ends);
  wider.kinds.set(scratch.kinds);
  scratch = wider;
  return wider;
}

/** A digit run with its separators: western and Indian grouping, one decimal point; "28.05.2025" stays three runs. */
function endOfNumber(text: string, start: number): number {
  let i = digitsEnd(text, start);
  if (i - start <= 3 && isPointGroup(text, i) && isPointGroup(text, i + 4)) return endOfPointGroups(text, i);
  const afterPoint = text.charCodeAt(start - 1) === POINT && isDigit(text.charCodeAt(start - 2));
  while (text.charCodeAt(i) === COMMA) {
    const group = digitsEnd(text, i + 1) - i - 1;
    if (group !== 3 && !(group === 2 && text.charCodeAt(i + 3) === COMMA)) break;
    i += group + 1;
  }
  if (text.charCodeAt(i) === POINT && isDigit(text.charCodeAt(i + 1)) && !afterPoint) {
    const end = digitsEnd(text, i + 1);
    if (text.charCodeAt(end) !== POINT || !isDigit(text.charCodeAt(end + 1))) return end;
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
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

const COMMA = 44;
const POINT = 46;
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
