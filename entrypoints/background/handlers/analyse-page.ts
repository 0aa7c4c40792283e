import type { LibraryAnswer } from '../../../utils/analysis';
import type { EntityId, PageRuling } from '../../../utils/domain';
import type { PageAnswer, RelatedReport, RequestOf } from '../../../utils/messaging';
import { marksOwnNames } from '../../../utils/settings';
import type { Deps } from '../deps';
import { entitiesOnPage, pageAnswer } from '../page-answer';
import { pageCandidates } from '../page-candidates';
import { quietOf } from '../quiet-marks';
import { quietTracks } from '../quiet-tracks';
import { type AnalysedPage, analysePageText, answerFor } from '../read-page';
import { relatedReports, reportsBehind } from '../related-reports';
import { rulingsOnPage } from '../rulings-on-page';

/** Reports looked at for what they have in common with the page. */
const RELATED_LOOKED_AT = 40;

/** Analyses the page and compares it with the library. Stores nothing. */
export const analysePage = async ({ version, article }: RequestOf<'analyse-page'>, deps: Deps): Promise<PageAnswer> => {
  const page = await analysePageText(article, deps);
  const answer = await answerFor(page, deps);
  const entityIds = entitiesOnPage(page.analysis.mentions);
  const gazetteer = await deps.gazetteer();
  const rulings = await rulingsOnPage(page, answer, deps.store);
  const tracks = await quietTracks({ claims: page.analysis.claims, answer, rulings }, deps.store);
  const [counts, own, showsOwn, related] = await Promise.all([
    deps.store.reportCountsOf(entityIds, page.report.id),
    deps.store.names.of(entityIds),
    marksOwnNames(),
    relatedTo({ ...page, answer, rulings }, entityIds, deps),
  ]);
  return pageAnswer({
    ...page,
    answer: { ...answer, tracks },
    version,
    entityIds,
    counts,
    related,
    rulings,
    watched: new Set(entityIds.filter((id) => own.get(id)?.watched)),
    quietOf: showsOwn ? undefined : quietOf(own),
    candidates: pageCandidates(page.analysis),
    nameOf: (id) => gazetteer.entity(id)?.name,
  });
};

const relatedTo = async (
  { analysis, answer, report, rulings }: AnalysedPage & { answer: LibraryAnswer; rulings: (PageRuling | undefined)[] },
  entityIds: EntityId[],
  { store }: Deps,
): Promise<RelatedReport[]> => {
  const [byEntities, reports] = await Promise.all([
    store.relatedByEntities(entityIds, report.id, RELATED_LOOKED_AT),
    store.reportsOf(reportsBehind(answer)),
  ]);
  const origins = await store.originsOf([...byEntities.map((one) => one.report.id), ...reports.keys()]);
  const mentions = new Map(analysis.mentions.map((mention) => [mention.entityId, mention]));
  return relatedReports({
    answer,
    byEntities,
    reports,
    origins,
    isDismissed: (at) => rulings[at]?.verdict === 'dismissed',
    typeOf: (id) => mentions.get(id)!.type,
    nameOf: (id) => mentions.get(id)!.name,
  });
};
