import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { editedName } from '../../../utils/names';
import { ReaderError } from '../../../utils/platform';
import { changeName } from '../change-name';
import type { Deps } from '../deps';

/** Changes a kept name. */
export const editName = async (
  { id, draft, anyway }: RequestOf<'edit-name'>,
  deps: Deps,
): Promise<ReplyOf<'edit-name'>> => {
  const now = deps.clock().toISOString();
  if (!(await deps.store.names.of([id])).has(id))
    throw new ReaderError('unknown-name', 'This name has been removed in the meantime.');
  return changeName(deps, id, (before) => before && editedName(before, draft, now), anyway);
};
