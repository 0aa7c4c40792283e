import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { STARTER_PACK } from '../../../utils/packs';
import { ReaderError } from '../../../utils/platform';
import type { Deps } from '../deps';
import { listPacks } from './list-packs';

/** Switches a pack or kinds of it on or off, at once on open pages. */
export const choosePack = async (
  { name, ...choice }: RequestOf<'choose-pack'>,
  deps: Deps,
): Promise<ReplyOf<'choose-pack'>> => {
  const isKnown = name === STARTER_PACK || (await deps.store.packs.list()).some((pack) => pack.name === name);
  if (!isKnown) throw new ReaderError('no-pack', 'This pack has been removed in the meantime.');
  await deps.store.packs.choose(name, choice);
  deps.namesChanged();
  deps.foldSoon(); // and with it the backup, which holds packs too
  return listPacks({}, deps);
};
