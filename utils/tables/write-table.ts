import { guarded } from './guard';

/** Rows as comma-separated text, every cell quoted, lines ended as RFC 4180 has it. No cell begins a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

/** Rows as tab-separated text for the clipboard, which spreadsheets paste into cells. */
export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => guarded(cell.replace(/\s+/g, ' ').trim())).join('\t')).join('\n');
