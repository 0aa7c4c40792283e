import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { STARTER_PACK } from '../../../utils/packs';
import { ReaderError } from '../../../utils/platform';
import type { Deps } from '../deps';
import { listPacks } from './list-packs';

/** Removes a pack and all that was kept of it. Reports remembered with it stay as they are. */
export const removePack = async ({ name }: RequestOf<'remove-pack'>, deps: Deps): Promise<ReplyOf<'remove-pack'>> => {
  if (name === STARTER_PACK)
    throw new ReaderError('shipped', 'The starter pack belongs to Sightline. It can be switched off, but not removed.');
  await deps.store.packs.remove(name);
  deps.namesChanged();
  deps.foldSoon(); // and with it the backup, which holds packs too
  return listPacks({}, deps);
};
