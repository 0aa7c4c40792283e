import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { knownIdOf } from '../../../utils/packs';
import type { Deps } from '../deps';

/**
 * Ids of the entities that names of a new pack stand for already, so that what the library holds on them stays
 * theirs.
 */
export const knownNames = async (
  { names }: RequestOf<'known-names'>,
  { gazetteer }: Deps,
): Promise<ReplyOf<'known-names'>> => {
  const known = await gazetteer();
  return { ids: names.map(({ text, type }) => knownIdOf(text, type, known) ?? null) };
};
