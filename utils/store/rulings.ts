import type { Ruling } from '../domain';
import { laterRuling } from '../rulings';
import type { LibraryDb } from './database';

/** What a change made of a ruling: as it was and as it is, either absent. */
interface RulingChange {
  before?: Ruling;
  now?: Ruling;
}

/** What the reader has decided on findings. */
export interface RulingStore {
  /** All of them, last made first. */
  list(): Promise<Ruling[]>;
  /** Those made on these claims or on any of these pairs of claims. */
  touching(keys: string[], pairs: string[]): Promise<Ruling[]>;
  /** Changes one in a single step; what `to` answers is kept, nothing if it answers nothing. */
  change(key: string, to: (before: Ruling | undefined) => Ruling | undefined): Promise<RulingChange>;
  /** Adds rulings of a file; the later of two on one claim stays. Answers how many of them changed anything. */
  merge(rulings: Ruling[]): Promise<number>;
}

type Run = <T>(operation: () => Promise<T>) => Promise<T>;

/** The rulings' part of the store. */
export const createRulingStore = (db: LibraryDb, run: Run): RulingStore => ({
  list: () => run(async () => (await db.rulings.toArray()).sort((a, b) => (a.ruledAt < b.ruledAt ? 1 : -1))),
  touching: (keys, pairs) =>
    run(async () => {
      const [own, shared] = await Promise.all([
        db.rulings.bulkGet(keys),
        db.rulings.where('pairs').anyOf(pairs).toArray(),
      ]);
      const found = [...own.filter((ruling) => ruling !== undefined), ...shared];
      return [...new Map(found.map((ruling) => [ruling.key, ruling])).values()];
    }),
  change: (key, to) =>
    run(() =>
      db.transaction('rw', db.rulings, async () => {
        const before = await db.rulings.get(key);
        const now = to(before);
        if (now) await db.rulings.put(now);
        else await db.rulings.delete(key);
        return { ...(before ? { before } : {}), ...(now ? { now } : {}) };
      }),
    ),
  merge: (rulings) =>
    run(() =>
      db.transaction('rw', db.rulings, async () => {
        const kept = new Map((await db.rulings.bulkGet(rulings.map(({ key }) => key))).map((one) => [one?.key, one]));
        const changed = new Map<string, Ruling>();
        for (const filed of rulings) {
          const later = laterRuling(changed.get(filed.key) ?? kept.get(filed.key), filed);
          if (later) changed.set(filed.key, later);
        }
        await db.rulings.bulkPut([...changed.values()]);
        return changed.size;
      }),
    ),
});
