import { browser } from 'wxt/browser';

/**
 * Asks the reader to let Sightline read this site from now on. To be called in the click itself, with nothing awaited
 * before it, or the browser refuses to ask.
 */
export const requestSite = (origin: string): Promise<boolean> => {
  const { protocol, hostname } = new URL(origin);
  // Without the port: Firefox takes none in match patterns, and a site is a host to the reader.
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
};

/** Sites the reader allowed, as match patterns ("https://example.org/*"). */
export const grantedSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Takes back the permission for a site pattern; false where the browser does not let it go (development builds). */
export const takeBackSite = async (pattern: string): Promise<boolean> => {
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    return false; // a permission of the manifest itself
  }
};
