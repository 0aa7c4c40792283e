/**
 * Exchange: library files, one line of JSON for each report and for each thing the reader said (own names, hidden forms).
 * The command line and the library page both write and read them. Also tables and notes for other programs. Trusts nothing
 * it reads, and never throws at it. Does not store.
 */

export { FIGURE_HEADER, figureRows, REPORT_HEADER, reportRow, ruledOnBy } from './figure-table';
export { type LibraryFile, parseLibraryFile } from './library-file';
export { formatSaid, parseLine } from './library-line';
export { formatRecord } from './record-line';
export { reportNote } from './report-note';
