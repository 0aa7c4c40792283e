import { browser } from 'wxt/browser';
import { ensureReader } from './reader-script';

const OPEN_LIBRARY = 'open-library';
const MARK_PAGE = 'mark-page';

/** Makes the context menu anew; to be called when the extension is installed or updated. */
export const createMenus = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: OPEN_LIBRARY, title: 'Open library', contexts: ['action'] });
  browser.contextMenus.create({
    id: MARK_PAGE,
    title: 'Mark this page with Sightline',
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
};

/** Carries out a menu entry. */
export const runMenu = async (entry: string | number, tabId: number | undefined): Promise<void> => {
  if (entry === OPEN_LIBRARY) await browser.tabs.create({ url: browser.runtime.getURL('/library.html' as '/') });
  if (entry === MARK_PAGE && tabId !== undefined) await ensureReader(tabId);
};
