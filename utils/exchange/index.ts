/**
 * Exchange: library files, one report a line of JSON, and lines for what the reader said (own names, hidden forms). Written
 * by the command line and the library page, read by both. Also tables and notes for other programs. Trusts nothing it reads and throws at nothing. Does not store.
 */

export { FIGURE_HEADER, figureRows, REPORT_HEADER, reportRow, ruledOnBy } from './figure-table';
export { type LibraryFile, parseLibraryFile } from './library-file';
export { formatSaid, parseLine } from './library-line';
export { formatRecord } from './record-line';
export { reportNote } from './report-note';
