import type { LibraryDb } from './database';

const KEY = 'generation';

/** A number made by chance when the database was made, so that an emptied one is known to be another. */
export const generationOf = (db: LibraryDb): Promise<number> =>
  db.transaction('rw', db.stamps, async () => {
    const row = await db.stamps.get(KEY);
    if (row) return row.count;
    const [count = 1] = crypto.getRandomValues(new Uint32Array(1));
    await db.stamps.put({ key: KEY, count });
    return count;
  });

/** How many reports were remembered after the one with this number. */
export const countAfter = (db: LibraryDb, no: number): Promise<number> =>
  db.transaction(
    'r',
    db.log,
    db.reports,
    async () => (await db.log.where(':id').above(no).count()) + (await db.reports.where('no').above(no).count()),
  );
