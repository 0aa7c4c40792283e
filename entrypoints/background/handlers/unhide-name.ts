import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Takes a hiding back; one that is gone does no harm. */
export const unhideName = async (
  { hiding }: RequestOf<'unhide-name'>,
  { store, namesChanged }: Deps,
): Promise<ReplyOf<'unhide-name'>> => {
  await store.names.unhide(hiding);
  namesChanged();
  return {};
};
