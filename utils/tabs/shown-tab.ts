import { browser } from 'wxt/browser';

/** The tab that popup or side panel speaks of. The address is missing where Sightline may not see it. */
export interface ShownTab {
  id: number;
  windowId: number;
  url?: string;
}

/** The tab named in the page's address (`popup.html?tab=7`, for tests and the tour), else the active one. */
export const shownTab = async (search: string): Promise<ShownTab | undefined> => {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab = named > 0 ? await tabById(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, ...(tab.url ? { url: tab.url } : {}) };
};

/** Calls back when another tab comes to the front or the tab in front loads another page; returns how to stop. */
export const onShownTabChange = (changed: () => void): (() => void) => {
  const updated = (_: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (change.status || change.url) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
};

const tabById = async (id: number) => {
  try {
    return await browser.tabs.get(id);
  } catch {
    return undefined; // closed in the meantime
  }
};
