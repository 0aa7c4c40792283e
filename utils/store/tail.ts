import type { LibraryDb } from './database';
import type { TailRow } from './rows';

/** The reports not yet folded, oldest first. */
export type ReadTail = () => Promise<TailRow[]>;

/**
 * Reads the log inside a transaction. Rows are kept between calls, because every query looks at all of them; which ones
 * are there is asked anew each time, so a second connection or a restart can never make the copy wrong.
 */
export const createTailReader = (db: LibraryDb): ReadTail => {
  const kept = new Map<number, TailRow>();
  return async () => {
    const seqs = await db.log.toCollection().primaryKeys();
    const there = new Set(seqs);
    for (const seq of kept.keys()) if (!there.has(seq)) kept.delete(seq);
    const missing = seqs.filter((seq) => !kept.has(seq));
    if (missing.length > 0)
      for (const row of await db.log.bulkGet(missing)) if (row) kept.set(row.seq!, row as TailRow);
    return seqs.map((seq) => kept.get(seq)!);
  };
};
