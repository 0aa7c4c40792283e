import type { Asker, ReplyOf, RequestOf } from '../../../utils/messaging';
import { showDiffering } from '../badge';
import type { Deps } from '../deps';

/** Shows the number of differing figures on the button of the asking tab. */
export const setBadge = async (
  { differs }: RequestOf<'set-badge'>,
  _: Deps,
  { tabId }: Asker,
): Promise<ReplyOf<'set-badge'>> => {
  if (tabId !== undefined) await showDiffering(tabId, Math.max(0, differs));
  return {};
};
