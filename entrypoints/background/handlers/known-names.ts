import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { namedBy } from '../../../utils/names';
import type { Deps } from '../deps';

/**
 * Ids of the entities that bear the names of a new pack already, so that what the library holds on them is found under
 * the new pack too. Where several of the type do, none is taken: better two entities than a wrong one.
 */
export const knownNames = async (
  { names }: RequestOf<'known-names'>,
  { gazetteer }: Deps,
): Promise<ReplyOf<'known-names'>> => {
  const known = await gazetteer();
  return {
    ids: names.map(({ text, type }) => {
      const bearers = namedBy(text, known).filter((entity) => entity.type === type);
      return bearers.length === 1 ? bearers[0]!.id : null;
    }),
  };
};
