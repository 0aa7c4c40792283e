import { withoutGuard } from './guard';

/** A row as the file has it; `line` is where it begins, from 1, since a quoted cell may go over several. */
export interface TableRow {
  line: number;
  cells: string[];
}

interface Table {
  delimiter: string;
  rows: TableRow[];
  /** Why reading stopped before the end, if it did; the rows before are good. */
  stopped?: { line: number; message: string };
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
/** Far longer than any cell one means to write: what is longer began with a quotation mark that is not closed. */
const LONGEST_CELL = 100_000;

/**
 * Reads comma-, semicolon- or tab-separated text (RFC 4180): quoted cells with line ends and doubled quotes in them, a
 * byte order mark, either kind of line end. Rows of nothing are passed over. Linear in the length of the text.
 */
export function readTable(text: string, { mostRows = 1_000_000 } = {}): Table {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const delimiter = delimiterOf(text, start);
  const table: Table = { delimiter, rows: [] };
  const cut = delimiter.charCodeAt(0);
  let at = start;
  let line = 1;
  while (at < text.length) {
    const row: TableRow = { line, cells: [] };
    for (let goesOn = true; goesOn; ) {
      const cell = text.charCodeAt(at) === QUOTE ? quotedCell(text, at, cut) : plainCell(text, at, cut);
      if (!cell) {
        const message = 'A quotation mark opened in this line is not closed; nothing after it was read.';
        return { ...table, stopped: { line, message } };
      }
      row.cells.push(withoutGuard(cell.text));
      line += cell.lines;
      at = cell.end;
      goesOn = text.charCodeAt(at) === cut;
      if (goesOn) at += 1;
    }
    if (text.charCodeAt(at) === RETURN) at += 1;
    if (text.charCodeAt(at) === NEWLINE) at += 1;
    line += 1;
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (table.rows.length >= mostRows) {
      const message = `Only the first ${mostRows.toLocaleString('en')} rows were read.`;
      return { ...table, stopped: { line: row.line, message } };
    }
    table.rows.push(row);
  }
  return table;
}

interface Cell {
  text: string;
  /** Index of the delimiter or line end behind it. */
  end: number;
  /** Line ends inside it. */
  lines: number;
}

function plainCell(text: string, from: number, cut: number): Cell {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === cut || code === NEWLINE || code === RETURN) break;
  }
  return { text: text.slice(from, end), end, lines: 0 };
}

/** A cell that begins with a quotation mark. What stands between the closing one and the delimiter is kept as written. */
function quotedCell(text: string, from: number, cut: number): Cell | undefined {
  let at = from + 1;
  let content = '';
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0 || content.length + close - at > LONGEST_CELL) return undefined;
    content += text.slice(at, close);
    at = close + 1;
    if (text.charCodeAt(at) !== QUOTE) break;
    content += '"';
    at += 1;
  }
  const rest = plainCell(text, at, cut);
  return { text: content + rest.text, end: rest.end, lines: content.split('\n').length - 1 };
}

const DELIMITERS = ['\t', ';', ','];
/** Enough of the head of a file to tell by. */
const LOOKED_AT = 20_000;

/** The sign that stands equally often in most of the first lines, outside quotes; of several such the more frequent. */
function delimiterOf(text: string, start: number): string {
  const head = text.slice(start, start + LOOKED_AT);
  // A last line that is cut short says little.
  const lines = countsByLine(start + head.length < text.length ? head : `${head}\n`);
  let best = ',';
  let bestScore = 0;
  for (const [at, sign] of DELIMITERS.entries()) {
    const first = lines[0]![at]!;
    const alike = lines.filter((counts) => counts[at] === first).length / lines.length;
    const score = first === 0 ? 0 : alike + Math.min(first, 50) / 1000;
    if (score > bestScore) [best, bestScore] = [sign, score];
  }
  return best;
}

function countsByLine(head: string): number[][] {
  const lines: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let isEmpty = true;
  let quoted = false;
  const endLine = () => {
    if (!isEmpty) lines.push(counts);
    counts = DELIMITERS.map(() => 0);
    isEmpty = true;
  };
  for (const sign of head) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && (sign === '\n' || sign === '\r')) endLine();
    else {
      isEmpty = false;
      const at = quoted ? -1 : DELIMITERS.indexOf(sign);
      if (at >= 0) counts[at]! += 1;
    }
  }
  if (lines.length === 0) lines.push(counts);
  return lines;
}
