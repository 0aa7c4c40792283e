import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** All that the reader hid, last hidden first. */
export const listHidings = async (_: RequestOf<'list-hidings'>, { store }: Deps): Promise<ReplyOf<'list-hidings'>> => ({
  hidings: await store.names.listHidings(),
});
