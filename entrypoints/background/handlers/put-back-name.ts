import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Undoes a change: the name as it was before, or no name where there was none. */
export const putBackName = async (
  { id, before }: RequestOf<'put-back-name'>,
  deps: Deps,
): Promise<ReplyOf<'put-back-name'>> => {
  const change = await deps.store.names.change(id, () => (before?.id === id ? before : undefined));
  deps.namesChanged();
  return { problems: [], ...change };
};
