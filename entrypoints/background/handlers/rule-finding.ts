import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { ruledAnew } from '../../../utils/rulings';
import type { Deps } from '../deps';

/** Keeps what the reader decides on a finding, and has the open pages looked at anew. */
export const ruleFinding = async (
  { draft }: RequestOf<'rule-finding'>,
  deps: Deps,
): Promise<ReplyOf<'rule-finding'>> => {
  const ruledAt = deps.clock().toISOString();
  const change = await deps.store.rulings.change(draft.key, (before) => ruledAnew(before, draft, ruledAt));
  deps.namesChanged();
  return change;
};
