import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Entities of a stored pack, a part at a time, as they were staged. */
export const packPart = async (
  { name, at }: RequestOf<'pack-part'>,
  { store }: Deps,
): Promise<ReplyOf<'pack-part'>> => {
  const { entities, next } = await store.packs.part(name, Math.max(0, at));
  const json = JSON.stringify(entities);
  return next === undefined ? { json } : { json, next };
};
