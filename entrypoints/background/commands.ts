import { browser } from 'wxt/browser';
import { askTab } from '../../utils/messaging';
import { describeError } from '../../utils/platform';
import { showNote } from './note';
import { ensureReader } from './reader-script';
import { startAdding } from './start-adding';

const STEPS = { 'next-mark': 'next', 'previous-mark': 'previous', 'next-difference': 'next-difference' } as const;

/** Carries out a keyboard command in the active tab; where that cannot be, the toolbar button says why. */
export const runCommand = async (command: string, tabId: number | undefined): Promise<void> => {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  try {
    await carryOut(command, id);
  } catch (error) {
    await showNote(id, describeError(error).message, false);
    throw error;
  }
};

const carryOut = async (command: string, tabId: number): Promise<void> => {
  // The key press lets us run in this tab even where the reader gave no site access.
  await ensureReader(tabId);
  if (command === 'remember-report') {
    const { ok, already, message } = await askTab(tabId, 'remember-this', {});
    await showNote(tabId, ok ? (already ? 'Remembered already' : 'Remembered') : (message ?? 'Not remembered'), ok);
  } else if (command === 'dim-read') {
    await dimRead(tabId);
  } else if (command === 'add-name') {
    if (!(await startAdding(tabId))) await showNote(tabId, 'Select a name on the page first', false);
  } else if (command in STEPS) {
    await askTab(tabId, 'step-mark', { step: STEPS[command as keyof typeof STEPS] });
  }
};

const dimRead = async (tabId: number): Promise<void> => {
  const { answer, isDimmed } = await askTab(tabId, 'dim-read', {});
  const news = answer?.news;
  if (!news) await showNote(tabId, 'No earlier report tells this story', false);
  else if (isDimmed) await showNote(tabId, `${news.fresh.length / 2} of ${news.telling} sentences are new`, true);
};
