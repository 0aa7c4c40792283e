import { browser } from 'wxt/browser';
import { askTab, type ReplyOf, type RequestOf } from '../../../utils/messaging';
import { setHostOff } from '../../../utils/settings';
import { ensureReader } from '../reader-script';
import { siteModeOf, siteOf, syncReaderScript } from '../sites';

/**
 * Turns Sightline on or off for a site, in open tabs too. The permission itself must have been asked for in the reader's
 * click (only a page of ours can), so `on` without it answers `unset`. `unset` gives the permission back.
 */
export const setSite = async ({ origin, mode }: RequestOf<'set-site'>): Promise<ReplyOf<'set-site'>> => {
  const site = siteOf(origin);
  if (!site) return { mode: 'unset' };
  await setHostOff(site.host, mode === 'off');
  if (mode === 'unset') await giveBack(site.pattern);
  await syncReaderScript();
  const now = await siteModeOf(origin);
  await tellOpenTabs(site.pattern, now === 'on');
  return { mode: now };
};

const giveBack = async (pattern: string): Promise<void> => {
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // A permission of the manifest (development build) cannot be given back; the site stays on.
  }
};

const tellOpenTabs = async (pattern: string, on: boolean): Promise<void> => {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      if (on) await ensureReader(id);
      await askTab(id, 'set-marks', { on });
    }),
  );
};
