/**
 * Exchange: library files, one report a line of JSON, and lines for what the reader said (own names, hidden forms). Written
 * by the command line and the library page, read by both. Also tables and notes for other programs. Trusts nothing it reads and throws at nothing. Does not store.
 */

export { FIGURE_HEADER, figureRows, type NameOf, REPORT_HEADER, reportRow, ruledOnBy } from './figure-table';
export { type LibraryFile, parseLibraryFile, type RefusedLine } from './library-file';
export { formatSaid, type ParsedLine, parseLine, type Said } from './library-line';
export { formatRecord, MAX_LINE_LENGTH } from './record-line';
export { reportNote } from './report-note';
