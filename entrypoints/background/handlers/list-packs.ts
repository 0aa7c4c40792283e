import { typeCounts } from '../../../utils/gazetteer';
import type { PackSummary, ReplyOf, RequestOf } from '../../../utils/messaging';
import { STARTER_PACK } from '../../../utils/packs';
import type { Deps } from '../deps';

/** The shipped pack and the imported ones, with what the reader chose for each. */
export const listPacks = async (_: RequestOf<'list-packs'>, deps: Deps): Promise<ReplyOf<'list-packs'>> => {
  const [stored, gazetteer] = await Promise.all([deps.store.packs.list(), deps.gazetteer()]);
  const chosen = stored.find(({ name }) => name === STARTER_PACK);
  // The shipped pack lies below all others.
  const shipped: PackSummary = {
    name: STARTER_PACK,
    version: deps.version(),
    licence: 'Free licences, named in the source code',
    enabled: chosen?.enabled ?? true,
    kindsOff: chosen?.kindsOff ?? [],
    counts: Object.fromEntries(typeCounts(gazetteer.layers[0]!.tables)),
  };
  const imported = stored
    .filter(({ name }) => name !== STARTER_PACK)
    .map(({ stamp: _stamp, importedAt: _importedAt, ...pack }): PackSummary => pack);
  return { packs: [shipped, ...imported] };
};
