import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

const MOST_AT_ONCE = 500;

/** A page of the library, newest publication first. */
export const listReports = async (
  { offset, limit }: RequestOf<'list-reports'>,
  { store }: Deps,
): Promise<ReplyOf<'list-reports'>> => {
  const page = await store.listReports(Math.max(0, offset), Math.min(Math.max(0, limit), MOST_AT_ONCE));
  const versions = await store.versions.countsOf(page.reports.map(({ id }) => id));
  return versions.size === 0 ? page : { ...page, versions: Object.fromEntries(versions) };
};
