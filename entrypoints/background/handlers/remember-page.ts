import { recordOf } from '../../../utils/analysis';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { analysePageText, originOf } from '../read-page';

/** Remembers the page; the same text of it again changes nothing. */
export const rememberPage = async (
  { article }: RequestOf<'remember-page'>,
  deps: Deps,
): Promise<ReplyOf<'remember-page'>> => {
  const page = await analysePageText(article, deps);
  if (page.remembered && !page.textChanged)
    return { reportId: page.report.id, already: true, reports: await deps.store.countReports() };
  const record = recordOf(page.report, page.analysis);
  const origin = await originOf(page, deps);
  // The store looks again: another tab may have remembered the page meanwhile.
  const { reportId, already } = await deps.store.remember(
    origin === undefined ? record : { ...record, origin },
    deps.clock(),
  );
  deps.foldSoon();
  return { reportId, already, reports: await deps.store.countReports() };
};
