import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Frequent English words, for checking the names of a pack. */
export const commonWords = async (_: RequestOf<'common-words'>, deps: Deps): Promise<ReplyOf<'common-words'>> => ({
  words: [...(await deps.commonWords())],
});
