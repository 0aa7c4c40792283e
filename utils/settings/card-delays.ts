import { browser } from 'wxt/browser';
import { z } from '../platform/zod';

/** How long the pointer rests before the card opens, and how long the card waits for it to come back. */
const CardDelays = z.object({
  dwellMs: z.int().check(z.minimum(100), z.maximum(2_000)),
  graceMs: z.int().check(z.minimum(100), z.maximum(2_000)),
});
type CardDelays = z.infer<typeof CardDelays>;

/**
 * Long enough not to open in passing, short enough to feel at hand; the way into the card takes up to a third of a
 * second.
 */
export const DEFAULT_CARD_DELAYS: CardDelays = { dwellMs: 350, graceMs: 300 };

const KEY = 'card-delays';

/** The reader's delays, or the usual ones. */
export const cardDelays = async (): Promise<CardDelays> => {
  const stored = await browser.storage.local.get(KEY);
  const parsed = CardDelays.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : DEFAULT_CARD_DELAYS;
};

/** Calls back with the delays now and whenever the reader chooses others; returns how to stop. */
export const followCardDelays = (changed: (delays: CardDelays) => void): (() => void) => {
  const tell = () => void cardDelays().then(changed, () => undefined); // without an answer they stay as they are
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) tell();
  };
  tell();
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
};

/** Keeps the reader's delays; what is out of range is left as it was. */
export const setCardDelays = async (delays: CardDelays): Promise<void> => {
  const parsed = CardDelays.safeParse(delays);
  if (parsed.success) await browser.storage.local.set({ [KEY]: parsed.data });
};
