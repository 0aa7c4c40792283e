import { z } from '../platform/zod';
import { depthOf, parseSafely } from '../safe-json';
import { readTable, type TableRow } from '../tables';
import { cleanText } from './clean-text';
import { type ColumnMapping, guessColumns } from './guess-columns';
import { isReserved, type PackHeader } from './header';
import { LONGEST, MOST_ENTITIES } from './limits';

/** A pack file in JSON: its header, completed where it says nothing, and its entities, not yet looked at. */
export interface OpenedPack {
  kind: 'json';
  header: PackHeader;
  entities: unknown[];
}

/** A table: its rows and a first guess at what the columns hold. */
export interface OpenedTable {
  kind: 'table';
  header: PackHeader;
  rows: TableRow[];
  mapping: ColumnMapping;
  stopped?: { line: number; message: string };
}

/** Opens the text of a pack file, JSON or a table by its first character; a flaw is a sentence for the reader. */
export const openPackFile = (text: string, fileName: string): OpenedPack | OpenedTable | { flaw: string } => {
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('\u001f'))
    return { flaw: 'This file is compressed or a spreadsheet. Unpack it, or save the sheet as CSV, and try again.' };
  if (text.includes('\0')) return { flaw: 'This is no text file. Packs are JSON, CSV or tab-separated text in UTF-8.' };
  const body = text.replace(/^\ufeff/, '');
  return /^\s*[{[]/.test(body) ? openJson(body, fileName) : openTable(body, fileName);
};

/** An entity nests three deep below the pack. */
const DEEPEST = 8;

const openJson = (text: string, fileName: string): OpenedPack | { flaw: string } => {
  if (depthOf(text) > DEEPEST) return { flaw: 'This JSON file is nested too deeply to be a pack.' };
  const json = parseSafely(text);
  if (json === undefined) return { flaw: 'This file is not JSON, or holds a forbidden key.' };
  if (Array.isArray(json)) return { kind: 'json', header: headerFrom(undefined, fileName), entities: json };
  const parsed = Loose.safeParse(json);
  if (!parsed.success) return { flaw: 'This JSON file is no pack: it has no list of “entities”.' };
  const { entities, ...rest } = parsed.data;
  return { kind: 'json', header: headerFrom(rest, fileName), entities };
};

const Loose = z.object({ entities: z.array(z.unknown()), ...looseHeader() });

function looseHeader() {
  const text = () => z.optional(z.unknown());
  return { name: text(), version: text(), licence: text(), license: text(), source: text() };
}

const openTable = (text: string, fileName: string): OpenedTable | { flaw: string } => {
  const { rows, stopped } = readTable(text, { mostRows: MOST_ENTITIES + 1 });
  if (rows.length === 0) return { flaw: stopped?.message ?? 'This file is empty.' };
  return {
    kind: 'table',
    header: headerFrom(undefined, fileName),
    rows,
    mapping: guessColumns(rows),
    ...(stopped ? { stopped } : {}),
  };
};

const headerFrom = (said: Partial<Record<string, unknown>> | undefined, fileName: string): PackHeader => {
  const text = (value: unknown, most: number): string =>
    typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)).slice(0, most) : '';
  const source = text(said?.source, LONGEST.label);
  const name = text(said?.name, LONGEST.packName);
  return {
    name: isReserved(name) || name === '' ? nameFromFile(fileName) : name,
    version: text(said?.version, LONGEST.label) || '1',
    licence: text(said?.licence, LONGEST.label) || text(said?.license, LONGEST.label) || 'own',
    ...(source ? { source } : {}),
  };
};

const nameFromFile = (fileName: string): string =>
  cleanText(
    fileName
      .replace(/^.*[\\/]/, '')
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replace(/[_-]+/g, ' '),
  ).slice(0, LONGEST.packName) || 'My pack';
