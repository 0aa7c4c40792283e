/**
 * Exports: the figures of a page for a spreadsheet, as a file or as a note. Draws a line of buttons; what leaves is
 * escaped by utils/tables.
 */
import './exports.css';

export { ExportBar } from './ExportBar';
export { type ExportVerbs, exportVerbs } from './export-verbs';
export { PAGE_HEADER, pageNote, pageRows } from './page-table';
