import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { logBug } from '../../../utils/platform';
import type { Deps } from '../deps';

/** Forgets one report and all that was kept of it, in the backup too. */
export const forgetReport = async (
  { reportId }: RequestOf<'forget-report'>,
  { store, backup }: Deps,
): Promise<ReplyOf<'forget-report'>> => {
  await store.forget(reportId);
  // Without files of its own (a browser may refuse them) there is no backup to take it out of.
  await backup.forget(reportId).catch((error) => logBug('forgetting in the backup', error));
  return { reports: await store.countReports() };
};
