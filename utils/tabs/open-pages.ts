import { browser } from 'wxt/browser';

/** Opens the library page in a new tab. */
export const openLibrary = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html' as '/') });
};

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox). In the click only, with nothing awaited before it. */
export const openPanel = async (windowId: number): Promise<void> => {
  // Each browser has one of the two and no types for the other.
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
};
