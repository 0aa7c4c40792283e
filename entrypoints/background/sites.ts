import { browser } from 'wxt/browser';
import type { SiteMode } from '../../utils/messaging';
import { offHosts } from '../../utils/settings';
import { ensureReader, READER_CSS, READER_JS } from './reader-script';

const SCRIPT_ID = 'reader';

/** A web origin in the forms that permissions and settings need; undefined for what is no web page. */
export const siteOf = (origin: string): { host: string; pattern: string } | undefined => {
  if (!URL.canParse(origin)) return undefined;
  const { protocol, hostname } = new URL(origin);
  // Without the port: Firefox takes none in match patterns, and a site is a host to the reader.
  return protocol === 'https:' || protocol === 'http:'
    ? { host: hostname, pattern: `${protocol}//${hostname}/*` }
    : undefined;
};

/** Whether Sightline runs on a site: off if the reader said so, on if the browser grants it, else undecided. */
export const siteModeOf = async (origin: string): Promise<SiteMode> => {
  const site = siteOf(origin);
  if (!site) return 'unset';
  if ((await offHosts()).includes(site.host)) return 'off';
  return (await browser.permissions.contains({ origins: [site.pattern] })) ? 'on' : 'unset';
};

let turn: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script fit the permissions and the sites turned off. Runs queue up: two at once would
 * both find the script missing, and the second registering would fail.
 */
export const syncReaderScript = (): Promise<void> => {
  turn = turn.then(registerForGranted, registerForGranted);
  return turn;
};

/**
 * Starts the content script in the tabs already open on granted sites, where registering comes too late: after the
 * installation, and when the reader has just allowed a site.
 */
export const startInOpenTabs = async (): Promise<void> => {
  const url = await grantedSites();
  if (url.length === 0) return;
  const off = new Set(await offHosts());
  const tabs = await browser.tabs.query({ url });
  const open = tabs.filter((tab) => tab.id !== undefined && !off.has(siteOf(tab.url ?? '')?.host ?? ''));
  // A tab may refuse (an error page, closed meanwhile); the others start all the same.
  await Promise.allSettled(open.map((tab) => ensureReader(tab.id!)));
};

const grantedSites = async (): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(https?|\*):\/\//.test(pattern));
};

const registerForGranted = async (): Promise<void> => {
  const matches = await grantedSites();
  const excludeMatches = (await offHosts()).map((host) => `*://${host}/*`);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    excludeMatches,
    js: [READER_JS],
    css: [READER_CSS],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
};
