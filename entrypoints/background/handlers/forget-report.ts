import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Forgets one report and all that was kept of it. */
export const forgetReport = async (
  { reportId }: RequestOf<'forget-report'>,
  { store }: Deps,
): Promise<ReplyOf<'forget-report'>> => {
  await store.forget(reportId);
  return { reports: await store.countReports() };
};
