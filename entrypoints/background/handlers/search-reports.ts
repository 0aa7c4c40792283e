import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Looks through some reports of the library. */
export const searchReports = (
  { filter, at }: RequestOf<'search-reports'>,
  { store }: Deps,
): Promise<ReplyOf<'search-reports'>> => store.search(filter, Math.max(0, at));
