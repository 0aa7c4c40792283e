import { ReaderError } from '../platform';
import { type LibraryDb, SCHEMA_VERSION } from './database';
import { newerLibrary } from './guard';

/** An upgrade waits this long for an old connection to close before the reader is told. */
const BLOCKED_FOR_MS = 3_000;

/** Dexie multiplies its versions by ten to leave room between them. */
const NATIVE_VERSION_STEP = 10;

/**
 * Opens the database. A library written by a newer version is left alone; an open old connection gives way to a newer
 * version, and one that does not is waited for only so long.
 */
export const connect = async (db: LibraryDb): Promise<void> => {
  // Asked before opening: Dexie opens a newer database too, and adds to it what it misses.
  if ((await versionOnDisk(db.name)) > SCHEMA_VERSION) throw newerLibrary();
  // `false` keeps Dexie from its own answer, which is to open again at the next query, and so inside the newer version.
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      setTimeout(() => {
        if (!db.isOpen())
          reject(new ReaderError('blocked', 'An older Sightline still holds the library. Restart the browser.'));
      }, BLOCKED_FOR_MS);
    });
  });
  await Promise.race([db.open(), blocked]);
};

const versionOnDisk = async (name: string): Promise<number> => {
  // Damaged files make the listing fail once; opening then repairs them, and the witness tells what was lost.
  const databases = await indexedDB.databases().catch(() => []);
  const found = databases.find((database) => database.name === name);
  return Math.floor((found?.version ?? 0) / NATIVE_VERSION_STEP);
};
