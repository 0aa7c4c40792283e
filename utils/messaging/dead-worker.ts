/**
 * Pauses before each try, in ms. A stopped worker is back in 20 to 35 ms; one that is busy starting (table to load, old
 * version to wait for) needs longer, and after 1.75 s another try has never helped.
 */
export const RETRY_PAUSES_MS = [0, 50, 200, 500, 1000] as const;

/**
 * True when the other end was stopped before it could answer, so that asking again is right. Chromium says the first
 * two, Firefox the second and the last two; the third form of death is an `undefined` reply, which carries no error.
 */
export const meansDeadWorker = (error: unknown): boolean =>
  /message channel closed|receiving end does not exist|went out of scope|actor .* destroyed/i.test(textOf(error));

/** True when this script belongs to a version of the extension that is gone; only a reload of the page helps. */
export const meansOrphaned = (error: unknown): boolean =>
  /extension context invalidated|context was invalidated/i.test(textOf(error));

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
