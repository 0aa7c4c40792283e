import { browser } from 'wxt/browser';

/** Long enough to be seen in passing. */
const SHOWN_MS = 2_500;

/** Answers a shortcut on the toolbar button, where no popup is open to do it; then the badge is what it was. */
export const showNote = async (tabId: number, words: string, good: boolean): Promise<void> => {
  const [badge, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  await browser.action.setBadgeText({ tabId, text: good ? '✓' : '!' });
  await browser.action.setTitle({ tabId, title: `Sightline: ${words}` });
  await new Promise((done) => setTimeout(done, SHOWN_MS));
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setTitle({ tabId, title });
};
