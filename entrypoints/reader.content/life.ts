import { browser } from 'wxt/browser';

/** How long this script may go on: until the extension is reloaded or removed, or a newer copy takes over. */
export interface Life {
  readonly signal: AbortSignal;
  /** Asks the browser; ends the life if the extension behind it is gone. */
  isAlive(): boolean;
  end(): void;
}

// In the isolated world, which the page cannot see: "this page" may inject the script where it already runs.
const RUNNING = Symbol.for('running');
type World = typeof globalThis & { [RUNNING]?: Life };

/** Starts a life and ends that of an earlier copy in the same world. */
export function beginLife(): Life {
  const world = globalThis as World;
  world[RUNNING]?.end();
  const controller = new AbortController();
  const life: Life = {
    signal: controller.signal,
    isAlive: () => {
      // An orphaned script loses the id first; nobody tells it.
      if (!controller.signal.aborted && !browser.runtime?.id) controller.abort();
      return !controller.signal.aborted;
    },
    end: () => controller.abort(),
  };
  world[RUNNING] = life;
  return life;
}
