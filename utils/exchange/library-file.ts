import type { ReportRecord } from '../domain';
import { parseLine, type Said } from './library-line';

/** Larger files are read in pieces by whoever holds the file; one string cannot hold them. */
const MAX_FILE_LENGTH = 400_000_000;

interface RefusedLine {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** What was read from a library file, and the lines that were refused. */
export interface LibraryFile {
  records: ReportRecord[];
  /** What the reader said beside: own names, hidden forms. */
  said: Said[];
  problems: RefusedLine[];
}

/** Reads a whole library file: good lines load, bad ones are listed with the reason; empty lines are nothing. */
export const parseLibraryFile = (text: string): LibraryFile => {
  const flaw = flawOfFile(text);
  if (flaw) return { records: [], said: [], problems: [{ line: 1, message: flaw }] };
  const file: LibraryFile = { records: [], said: [], problems: [] };
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(at === 0 ? line.replace(/^\uFEFF/, '') : line);
    if (!parsed.ok) file.problems.push({ line: at + 1, message: parsed.message });
    else if ('record' in parsed) file.records.push(parsed.record);
    else file.said.push(parsed.said);
  }
  return file;
};

const flawOfFile = (text: string): string | undefined => {
  if (text.length > MAX_FILE_LENGTH) return 'the file is too large to read at once';
  // By their first bytes, as decoded from UTF-8: a compressed file could unfold into anything.
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('\u001f')) return 'the file is compressed; unpack it first';
  return undefined;
};
