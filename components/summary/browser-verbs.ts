import { AskError, ask, askTab } from '../../utils/messaging';
import { openLibrary, openPanel, requestSite, shownTab } from '../../utils/tabs';
import { exportVerbs } from '../exports';
import { nameVerbs } from '../names';
import { rulingVerbs } from '../rulings';
import type { PageVerbs } from './page-verbs';

/**
 * The page model's verbs in a real browser, the same for popup and side panel (which cannot share a file of their own,
 * as nothing imports an entrypoint).
 */
export const browserVerbs = (search: string, { isPanel }: { isPanel: boolean }): PageVerbs => ({
  shownTab: () => shownTab(search),
  pageState: async (tabId) => {
    try {
      return await askTab(tabId, 'page-state', {}, { timeoutMs: 5_000 });
    } catch (error) {
      if (error instanceof AskError && error.code === 'not-running') return undefined;
      throw error;
    }
  },
  runOnPage: async (tabId) => void (await ask('run-on-page', { tabId })),
  setMarks: async (tabId, on) => void (await askTab(tabId, 'set-marks', { on })),
  reveal: async (tabId, { start, end }) => (await askTab(tabId, 'reveal-span', { start, end })).found,
  remember: (tabId) => askTab(tabId, 'remember-this', {}),
  forget: async (reportId) => void (await ask('forget-report', { reportId })),
  cite: async (refs) => (await ask('cite-passages', { refs })).citations,
  siteMode: async (origin) => (await ask('get-site', { origin })).mode,
  setSite: async (origin, mode) => (await ask('set-site', { origin, mode })).mode,
  requestSite,
  rulings: rulingVerbs(),
  quotes: { compareQuotes: async (quotes) => (await ask('compare-quotes', { quotes })).quotes },
  dim: async (tabId, on) => void (await askTab(tabId, 'dim-read', { on })),
  lostReports: async () => (await ask('library-status', {})).lost,
  exports: exportVerbs(),
  names: nameVerbs(),
  openLibrary,
  openPanel: isPanel ? undefined : openPanel,
});
