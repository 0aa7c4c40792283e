import { browser } from 'wxt/browser';
import { z } from '../platform/zod';

/**
 * Hosts where the reader turned Sightline off. Where it is on is not kept here: the permission granted in the browser is
 * the only truth about that, and the reader can take it back there at any time.
 */
const OffHosts = z.array(z.string());

const KEY = 'off-hosts';

/** Hosts where Sightline stays off, in order. */
export const offHosts = async (): Promise<string[]> => {
  const stored = await browser.storage.local.get(KEY);
  const parsed = OffHosts.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : [];
};

/** Turns a host off, or takes that back. */
export const setHostOff = async (host: string, off: boolean): Promise<void> => {
  const others = (await offHosts()).filter((one) => one !== host);
  await browser.storage.local.set({ [KEY]: off ? [...others, host].sort() : others });
};
