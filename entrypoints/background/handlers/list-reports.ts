import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

const MOST_AT_ONCE = 500;

/** A page of the library, newest publication first. */
export const listReports = (
  { offset, limit }: RequestOf<'list-reports'>,
  { store }: Deps,
): Promise<ReplyOf<'list-reports'>> =>
  store.listReports(Math.max(0, offset), Math.min(Math.max(0, limit), MOST_AT_ONCE));
