import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { headerFlaw } from '../../../utils/packs';
import { ReaderError } from '../../../utils/platform';
import type { Deps } from '../deps';
import { listPacks } from './list-packs';

/** Makes what was put aside a pack. Open pages are read anew with it at once. */
export const commitPack = async (
  { token, parts, ...info }: RequestOf<'commit-pack'>,
  deps: Deps,
): Promise<ReplyOf<'commit-pack'>> => {
  const flaw = headerFlaw(info);
  if (flaw !== undefined) throw new ReaderError('bad-pack', flaw);
  await deps.store.packs.commit(token, parts, info, deps.clock());
  deps.namesChanged();
  deps.foldSoon(); // and with it the backup, which holds packs too
  return listPacks({}, deps);
};
