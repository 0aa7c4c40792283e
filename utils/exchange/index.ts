/**
 * Exchange: library files, one report a line of JSON. Written by the command line and the library page, read by both.
 * Trusts nothing it reads and throws at nothing. Does not store.
 */
export { type LibraryFile, parseLibraryFile, type RefusedLine } from './library-file';
export { formatRecord, MAX_LINE_LENGTH, type ParsedRecord, parseRecord } from './record-line';
