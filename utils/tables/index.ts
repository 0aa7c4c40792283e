/**
 * Tables: comma- and tab-separated text in and out, and tables in Markdown. Pure. Cells are text and nothing else: what
 * a spreadsheet would take for a formula goes out with an apostrophe before it, as OWASP advises.
 */

export { escapeMarkdown, markdownTable } from './markdown';
export { readTable, type TableRow } from './read-table';
export { csvOf, tsvOf } from './write-table';
