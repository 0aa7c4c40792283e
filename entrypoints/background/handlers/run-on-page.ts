import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { ensureReader } from '../reader-script';

/** Runs the content script in a tab, this page load only. */
export const runOnPage = async ({ tabId }: RequestOf<'run-on-page'>): Promise<ReplyOf<'run-on-page'>> => {
  await ensureReader(tabId);
  return {};
};
