/** What a tab shows, as far as the address tells: a web page, a page no extension may read, or not told. */
type PageKind =
  | { kind: 'web'; origin: string; host: string }
  | { kind: 'restricted'; why: RestrictedWhy }
  | { kind: 'unknown' };

/** Why a page cannot be read. */
export type RestrictedWhy = 'browser' | 'store' | 'pdf' | 'file';

// Browsers keep every extension out of the pages that install extensions.
const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Sorts an address. Without one (the browser hides it where nothing was allowed) the page is `unknown`. */
export const pageKindOf = (address: string | undefined): PageKind => {
  if (!address) return { kind: 'unknown' };
  if (!URL.canParse(address)) return { kind: 'restricted', why: 'browser' };
  const url = new URL(address);
  if (url.protocol === 'file:') return { kind: 'restricted', why: 'file' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'restricted', why: 'browser' };
  if (STORES.has(url.hostname) || isOldChromeStore(url)) return { kind: 'restricted', why: 'store' };
  if (/\.pdf$/i.test(url.pathname)) return { kind: 'restricted', why: 'pdf' };
  return { kind: 'web', origin: url.origin, host: url.hostname.replace(/^www\./, '') };
};

const isOldChromeStore = (url: URL): boolean =>
  url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore');
