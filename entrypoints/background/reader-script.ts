import { browser } from 'wxt/browser';
import { askTab } from '../../utils/messaging';
import { ReaderError } from '../../utils/platform';

/** The content script as it is built. */
export const READER_JS = 'content-scripts/reader.js';
export const READER_CSS = 'content-scripts/reader.css';

const RUNNING_CHECK_MS = 1_000;

/** True when the content script answers in the tab. */
const isReaderRunning = (tabId: number): Promise<boolean> =>
  askTab(tabId, 'page-state', {}, { timeoutMs: RUNNING_CHECK_MS }).then(
    () => true,
    () => false,
  );

/** Runs the content script in a tab unless it runs there; needs the site's permission or a click of this moment. */
export const ensureReader = async (tabId: number): Promise<void> => {
  if (await isReaderRunning(tabId)) return;
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [READER_CSS] });
    await browser.scripting.executeScript({ target, files: [`/${READER_JS}`] });
  } catch (cause) {
    throw new ReaderError('restricted', 'The browser does not let Sightline run on this page.', { cause });
  }
};
