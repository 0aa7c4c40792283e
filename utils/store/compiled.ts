import type { LibraryDb } from './database';
import { stampOf } from './stamps';

/** Gazetteers compiled from what the store keeps, so that a worker that starts anew opens them without compiling. */
export interface CompiledStore {
  /** How many changes the rows have seen that a gazetteer is made from. */
  stamp(key: string): Promise<number>;
  /** The buffer made when the stamp was this one. */
  get(key: string, stamp: string): Promise<ArrayBuffer | undefined>;
  put(key: string, stamp: string, buffer: ArrayBuffer): Promise<void>;
}

type Run = <T>(operation: () => Promise<T>) => Promise<T>;

/** The part of the store that keeps compiled gazetteers. */
export const createCompiledStore = (db: LibraryDb, run: Run): CompiledStore => ({
  stamp: (key) => run(() => stampOf(db, key)),
  get: (key, stamp) =>
    run(async () => {
      const row = await db.compiled.get(key);
      return row?.stamp === stamp ? row.buffer : undefined;
    }),
  put: (key, stamp, buffer) => run(async () => void (await db.compiled.put({ key, stamp, buffer }))),
});
