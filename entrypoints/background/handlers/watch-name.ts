import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { watchedName } from '../../../utils/names';
import { changeName, listedOr } from '../change-name';
import type { Deps } from '../deps';

/** Watches an entity, or no longer. One that no list has becomes the reader's own. */
export const watchName = async (
  { entityId, name, watched }: RequestOf<'watch-name'>,
  deps: Deps,
): Promise<ReplyOf<'watch-name'>> => {
  const entity = await listedOr(deps, entityId, name);
  const now = deps.clock().toISOString();
  return changeName(deps, entityId, (before) => watchedName(entity, watched, before, now), true);
};
