import { analyseArticle, compareVersions } from '../../../utils/analysis';
import type { ReplyOf, ReportVersion, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** A report that changes more often is a live page; its latest texts say enough. */
const MOST_VERSIONS = 20;

/** Every text kept of a report, the present one first, each with what it changed of the one before. */
export const reportVersions = async (
  { reportId }: RequestOf<'report-versions'>,
  { store, gazetteer }: Deps,
): Promise<ReplyOf<'report-versions'>> => {
  const [stored, names] = await Promise.all([store.versions.of(reportId), gazetteer()]);
  const texts = stored.slice(-MOST_VERSIONS).map(({ report, text }) => ({
    report,
    analysis: analyseArticle({ text, meta: { url: report.canonicalUrl, publishedOn: report.publishedOn } }, names),
  }));
  const nameOf = (id: string) => names.entity(id)?.name;
  const versions = texts.map(({ report, analysis }, at): ReportVersion => {
    const before = texts[at - 1];
    return { report, ...(before && { change: compareVersions(before.analysis, analysis, nameOf) }) };
  });
  return { versions: versions.reverse() };
};
