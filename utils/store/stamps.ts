import type { LibraryDb } from './database';

/** Counts a change; inside the transaction that makes it. */
export const bumpStamp = async (db: LibraryDb, key: string): Promise<void> => {
  const row = await db.stamps.get(key);
  await db.stamps.put({ key, count: (row?.count ?? 0) + 1 });
};

/** How many changes were counted. */
export const stampOf = async (db: LibraryDb, key: string): Promise<number> => (await db.stamps.get(key))?.count ?? 0;
