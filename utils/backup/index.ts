/**
 * Backup: a second copy of the library in files that lie apart from the database, since a browser that finds the
 * database damaged may replace it by an empty one. Each file holds lines of a library file, compressed. Does not know
 * the database; asks its source for lines.
 */
export { type Backup, type BackupSource, createBackup } from './backup';
export { openFolder } from './folder';
