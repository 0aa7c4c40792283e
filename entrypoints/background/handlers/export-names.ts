import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { ownPackOf } from '../../../utils/names';
import type { Deps } from '../deps';

/** The reader's names as a pack file, dated by its version. */
export const exportNames = async (
  _: RequestOf<'export-names'>,
  { store, clock }: Deps,
): Promise<ReplyOf<'export-names'>> => {
  const pack = ownPackOf(await store.names.list(), clock().toISOString().slice(0, 10));
  return { names: pack.entities.length, json: `${JSON.stringify(pack, undefined, 1)}\n` };
};
