import { recordOf } from '../../../utils/analysis';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { readPage } from '../read-page';

/** Remembers the page; the same text of it again changes nothing. */
export const rememberPage = async (
  { article }: RequestOf<'remember-page'>,
  deps: Deps,
): Promise<ReplyOf<'remember-page'>> => {
  const { analysis, report, answer } = await readPage(article, deps);
  const record = recordOf(report, analysis);
  if (answer.origin !== undefined) record.origin = answer.origin;
  const { reportId, already } = await deps.store.remember(record, deps.clock());
  deps.foldSoon();
  return { reportId, already, reports: await deps.store.countReports() };
};
