import { signal } from '@preact/signals';

// Long enough to read the row and think again.
const UNDO_MS = 8_000;

/**
 * Forgetting with time to think again: the report is marked at once and given up when the time is over or the page is
 * left, so that undoing has nothing to restore.
 */
export const createForgetting = (giveUp: (reportId: string) => Promise<void>) => {
  const ids = signal<ReadonlySet<string>>(new Set());
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const stopWaiting = (id: string) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  const unmark = (id: string) => {
    ids.value = new Set([...ids.value].filter((other) => other !== id));
  };
  const carryOut = async (id: string): Promise<void> => {
    stopWaiting(id);
    await giveUp(id);
    unmark(id);
  };

  return {
    /** Reports on their way out. */
    ids,
    begin: (id: string): void => {
      if (timers.has(id)) return;
      ids.value = new Set([...ids.value, id]);
      timers.set(
        id,
        setTimeout(() => void carryOut(id), UNDO_MS),
      );
    },
    undo: (id: string): void => {
      stopWaiting(id);
      unmark(id);
    },
    /** Carries out at once what is waiting. */
    finish: (): void => {
      for (const id of [...timers.keys()]) void carryOut(id);
    },
  };
};
