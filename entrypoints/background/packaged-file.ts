import { browser } from 'wxt/browser';

/**
 * Reads a file that ships with the extension. The only fetch of all its code, and it can only reach the extension's own
 * files: connect-src is 'self'.
 */
export const readPackaged = (path: '/starter-pack.bin' | '/common-words.txt'): Promise<Response> =>
  fetch(browser.runtime.getURL(path as '/'));
