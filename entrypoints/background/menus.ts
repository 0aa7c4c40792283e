import { browser } from 'wxt/browser';
import { ensureReader } from './reader-script';
import { startAdding } from './start-adding';

const OPEN_LIBRARY = 'open-library';
const MARK_PAGE = 'mark-page';
const ADD_NAME = 'add-name';

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
  // The browser puts the selected text in place of %s.
  browser.contextMenus.create({ id: ADD_NAME, title: 'Add “%s” to Sightline', contexts: ['selection'] });
};

/** Carries out a menu entry. */
export const runMenu = async (
  entry: string | number,
  tabId: number | undefined,
  selected?: string | undefined,
): Promise<void> => {
  if (entry === OPEN_LIBRARY) await browser.tabs.create({ url: browser.runtime.getURL('/library.html' as '/') });
  if (entry === MARK_PAGE && tabId !== undefined) await ensureReader(tabId);
  if (entry === ADD_NAME) await startAdding(tabId, selected);
};
