import { browser } from 'wxt/browser';

/** The badge has room for two digits. */
const MOST_SHOWN = 99;
/** Dark enough for white text at 4.5:1. */
const COLOUR = '#9a3412';

/** Shows on a tab's button how many figures differ: nothing when none do, and in words when pointed at. */
export const showDiffering = async (tabId: number, differs: number): Promise<void> => {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: differs === 0 ? '' : String(Math.min(differs, MOST_SHOWN)) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setTitle({ tabId, title: titleFor(differs) }),
    ]);
  } catch {
    // The tab was closed in between: there is no badge to set.
  }
};

/** The button's tooltip. */
export const titleFor = (differs: number): string => {
  if (differs === 0) return 'Sightline';
  return differs === 1
    ? 'Sightline: 1 figure differs from earlier reports'
    : `Sightline: ${differs} figures differ from earlier reports`;
};
