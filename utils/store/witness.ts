import { browser } from 'wxt/browser';
import { z } from '../platform/zod';
import { SCHEMA_VERSION } from './database';

/**
 * What the library should hold, kept in extension storage, which lies in other files than IndexedDB. Chromium replaces
 * damaged database files by an empty database without a word; only the witness can tell that reports are missing.
 */
const Witness = z.object({ reports: z.int(), newest: z.optional(z.string()), schema: z.int() });
type Witness = z.infer<typeof Witness>;

const KEY = 'library-witness';

interface WitnessKeeper {
  /** Reports the library should hold. */
  expected(): Promise<number>;
  /** Notes reports added, after they are safe in the database. */
  added(count: number, newestId?: string): Promise<void>;
  /** Notes a report about to be removed: noted after, a stop in between would look like a loss. */
  removing(): Promise<void>;
  /** Makes the count of the database the truth. */
  settle(count: number): Promise<void>;
  /** Raises the expectation to what the database holds, when a stop came between the two. */
  heal(count: number): Promise<void>;
}

/** Keeps the witness. Writes queue up behind one another, since each reads what the one before wrote. */
export const createWitness = (): WitnessKeeper => {
  let queue: Promise<unknown> = Promise.resolve();
  const change = (to: (now: Witness) => Witness): Promise<void> => {
    const turn = queue.then(async () => {
      const now = await readWitness();
      const next = to(now);
      if (next !== now) await browser.storage.local.set({ [KEY]: next });
    });
    // A failed write must not stop those after it; its caller hears of it.
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    expected: async () => {
      await queue;
      return (await readWitness()).reports;
    },
    added: (count, newest) =>
      change((now) => ({ ...now, reports: now.reports + count, ...(newest === undefined ? {} : { newest }) })),
    removing: () => change((now) => ({ ...now, reports: Math.max(0, now.reports - 1) })),
    settle: (count) => change((now) => ({ ...now, reports: count })),
    heal: (count) => change((now) => (count > now.reports ? { ...now, reports: count } : now)),
  };
};

const readWitness = async (): Promise<Witness> => {
  const stored = await browser.storage.local.get(KEY);
  const parsed = Witness.safeParse(stored[KEY]);
  return parsed.success ? { ...parsed.data, schema: SCHEMA_VERSION } : { reports: 0, schema: SCHEMA_VERSION };
};
