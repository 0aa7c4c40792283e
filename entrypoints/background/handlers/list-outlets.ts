import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** As many as a list to choose from can hold. */
const MOST_OUTLETS = 300;

/** The outlets of the library. */
export const listOutlets = async (_: RequestOf<'list-outlets'>, { store }: Deps): Promise<ReplyOf<'list-outlets'>> => ({
  outlets: await store.outlets(MOST_OUTLETS),
});
