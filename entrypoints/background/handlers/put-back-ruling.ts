import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Undoes a ruling: puts it back as it was, or takes it away. */
export const putBackRuling = async (
  { key, before }: RequestOf<'put-back-ruling'>,
  deps: Deps,
): Promise<ReplyOf<'put-back-ruling'>> => {
  const change = await deps.store.rulings.change(key, () => (before?.key === key ? before : undefined));
  deps.namesChanged();
  return change;
};
