import { logBug } from '../../utils/platform';
import type { Store } from '../../utils/store';

/** After the last request: a fold in the middle of a page's requests would make them wait. The worker lives 30 s more. */
const IDLE_MS = 2_000;
/** Between two steps of a long fold, so that a hover meanwhile gets its turn at the database. */
const BREATH_MS = 20;

/**
 * Folds waiting reports when nothing was remembered for a while, and then does what else can wait. What a stopped worker
 * leaves is done at next start.
 */
export const createFoldSoon = (store: Store, then: () => Promise<void>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fold = async (): Promise<void> => {
    try {
      while ((await store.fold()) > 0) await new Promise((done) => setTimeout(done, BREATH_MS));
      await then();
    } catch (error) {
      logBug('folding', error); // the log keeps the reports; queries read both, and a backup is tried again
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void fold(), IDLE_MS);
  };
};
