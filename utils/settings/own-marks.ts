import { browser } from 'wxt/browser';
import { z } from '../platform/zod';

const KEY = 'own-marks';

/**
 * Whether pages are marked with the reader's own and watched names. A page can find out which of its words are marked, so
 * a reader may want to keep these to the popup.
 */
export const marksOwnNames = async (): Promise<boolean> => {
  const stored = await browser.storage.local.get(KEY);
  const parsed = z.boolean().safeParse(stored[KEY]);
  return parsed.success ? parsed.data : true;
};

/** Keeps the choice. */
export const setMarksOwnNames = (on: boolean): Promise<void> => browser.storage.local.set({ [KEY]: on });
