import { browser } from 'wxt/browser';
import { askTab } from '../../utils/messaging';
import { ensureReader } from './reader-script';

/** The address of the library's names takes the text to begin with; longer ones are no names. */
const LONGEST = 200;

/**
 * Opens the form that adds a name, at the selection on the page. Where no card can stand (a page no extension may read, a
 * sandbox), the library opens with the form. False if there is nothing selected to begin with.
 */
export const startAdding = async (tabId: number | undefined, text?: string): Promise<boolean> => {
  if (tabId !== undefined && (await opensOnPage(tabId, text))) return true;
  if (!text?.trim()) return false;
  const begin = encodeURIComponent(text.trim().slice(0, LONGEST));
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#names?add=${begin}` as '/') });
  return true;
};

const opensOnPage = async (tabId: number, text: string | undefined): Promise<boolean> => {
  try {
    await ensureReader(tabId);
    return (await askTab(tabId, 'add-name', text === undefined ? {} : { text })).shown;
  } catch {
    return false; // the browser keeps extensions out of this page: the library has the same form
  }
};
