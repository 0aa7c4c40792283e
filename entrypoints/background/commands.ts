import { browser } from 'wxt/browser';
import { askTab } from '../../utils/messaging';
import { showNote } from './note';
import { ensureReader } from './reader-script';

const STEPS = { 'next-mark': 'next', 'previous-mark': 'previous', 'next-difference': 'next-difference' } as const;

/** Carries out a keyboard command in the active tab. The key press lets us run there even where no site access is. */
export const runCommand = async (command: string, tabId: number | undefined): Promise<void> => {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  if (command === 'remember-report') {
    await ensureReader(id);
    const { ok, already, message } = await askTab(id, 'remember-this', {});
    await showNote(id, ok ? (already ? 'Remembered already' : 'Remembered') : (message ?? 'Not remembered'), ok);
  } else if (command in STEPS) {
    await ensureReader(id);
    await askTab(id, 'step-mark', { step: STEPS[command as keyof typeof STEPS] });
  }
};
