// Full-width forms are read as their plain ones by some spreadsheets. Apostrophes before the sign count, so that taking
// one away again gives back exactly what was guarded.
const RUNS = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export const guarded = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);

/** What `guarded` was given. */
export const withoutGuard = (cell: string): string => (cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell);
