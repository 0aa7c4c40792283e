import { searchNames as search } from '../../../utils/gazetteer';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { asKnown } from '../change-name';
import type { Deps } from '../deps';

/** As many as a list under a field shows. */
const MOST_SHOWN = 8;

/** Entities of all lists whose names begin as asked. */
export const searchNames = async (
  { query }: RequestOf<'search-names'>,
  { gazetteer }: Deps,
): Promise<ReplyOf<'search-names'>> => ({
  names: search(await gazetteer(), query, MOST_SHOWN).map(({ entity, form }) => asKnown(entity, form)),
});
