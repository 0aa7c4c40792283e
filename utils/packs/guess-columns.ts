import type { TableRow } from '../tables';
import { cleanText } from './clean-text';
import { FIELD_LABELS, HEADINGS, PACK_FIELDS, type PackField } from './fields';
import { typeOfWord } from './type-words';

/** What each column holds, by its place; `undefined` for one that is left out. */
export interface ColumnMapping {
  columns: (PackField | undefined)[];
  /** The first line holds the names of the columns. */
  hasHeader: boolean;
}

/** A first guess at the columns, from their headings and, where there are none, from what stands in them. */
export const guessColumns = (rows: readonly TableRow[]): ColumnMapping => {
  const header = (rows[0]?.cells ?? []).map(heading);
  const next = (rows[1]?.cells ?? []).map(heading);
  // What stands in the next line too is a value: "system" in a list of systems.
  const columns = byHeadings(header.map((text, at) => (text === next[at] ? '' : text)));
  const width = Math.max(0, ...rows.slice(0, 20).map(({ cells }) => cells.length));
  if (columns.some((field) => field !== undefined)) {
    // A table of systems may head its first column "System" or anything else: a name there must be.
    if (!columns.includes('name')) {
      const free = columns.indexOf(undefined);
      if (free >= 0) columns[free] = 'name';
    }
    return { columns: padded(columns, width), hasHeader: true };
  }
  return { columns: padded(byContent(rows.slice(0, 20), width), width), hasHeader: false };
};

const heading = (cell: string): string =>
  cleanText(cell)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Each field is given to one column at most; aliases may come in several. */
const byHeadings = (header: readonly string[]): (PackField | undefined)[] => {
  const taken = new Set<PackField>();
  const columns: (PackField | undefined)[] = header.map(() => undefined);
  for (const field of PACK_FIELDS) {
    for (const word of [FIELD_LABELS[field].toLowerCase(), ...HEADINGS[field]]) {
      header.forEach((text, at) => {
        if (text !== word || columns[at] || (taken.has(field) && field !== 'aliases')) return;
        columns[at] = field;
        taken.add(field);
      });
    }
  }
  // "Vessel name", "Vessel type": what the rows are called, and their finer kind.
  for (const [field, ending] of ENDINGS) {
    const at = header.findIndex((text, place) => !columns[place] && text.endsWith(ending));
    if (at >= 0 && !taken.has(field)) columns[at] = field;
  }
  return columns;
};

const ENDINGS: [PackField, string][] = [
  ['name', ' name'],
  ['kind', ' type'],
];

/** Without headings the first column is the name, and one full of types is the type. */
const byContent = (rows: readonly TableRow[], width: number): (PackField | undefined)[] => {
  const columns: (PackField | undefined)[] = Array.from({ length: width }, () => undefined);
  const typed = columns.findIndex((_, at) => rows.every(({ cells }) => typeOfWord(cells[at] ?? '') !== undefined));
  if (typed >= 0 && width > 1) columns[typed] = 'type';
  const name = columns.indexOf(undefined);
  if (name >= 0) columns[name] = 'name';
  return columns;
};

const padded = (columns: (PackField | undefined)[], width: number): (PackField | undefined)[] =>
  Array.from({ length: Math.max(width, columns.length) }, (_, at) => columns[at]);
