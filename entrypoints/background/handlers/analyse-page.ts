import type { PageAnswer, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { entitiesOnPage, pageAnswer } from '../page-answer';
import { type ReadPage, readPage } from '../read-page';
import { relatedReports, reportsBehind } from '../related-reports';

/** Reports looked at for what they have in common with the page. */
const RELATED_LOOKED_AT = 40;

/** Analyses the page and compares it with the library. Stores nothing. */
export const analysePage = async ({ version, article }: RequestOf<'analyse-page'>, deps: Deps): Promise<PageAnswer> => {
  const page = await readPage(article, deps);
  const entityIds = entitiesOnPage(page.analysis.mentions);
  const gazetteer = await deps.gazetteer();
  const [counts, related] = await Promise.all([
    deps.store.reportCountsOf(entityIds, page.report.id),
    relatedTo(page, entityIds, deps),
  ]);
  return pageAnswer({
    ...page,
    version,
    entityIds,
    counts,
    related,
    nameOf: (id) => gazetteer.entity(id)?.name,
  });
};

const relatedTo = async ({ analysis, answer, report }: ReadPage, entityIds: string[], { store }: Deps) => {
  const [byEntities, reports] = await Promise.all([
    store.relatedByEntities(entityIds, report.id, RELATED_LOOKED_AT),
    store.reportsOf(reportsBehind(answer)),
  ]);
  const mentions = new Map(analysis.mentions.map((mention) => [mention.entityId, mention]));
  return relatedReports({
    answer,
    byEntities,
    reports,
    typeOf: (id) => mentions.get(id)!.type,
    nameOf: (id) => mentions.get(id)!.name,
  });
};
