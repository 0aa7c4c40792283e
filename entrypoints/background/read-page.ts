import { type Analysis, analyseArticle, compareWithLibrary, type LibraryAnswer, reportOf } from '../../utils/analysis';
import type { Article, Report, ReportId } from '../../utils/domain';
import type { Gazetteer } from '../../utils/gazetteer';
import { placesOf, siteOf, withoutHidden } from '../../utils/names';
import { withoutKinds } from '../../utils/packs';
import type { Store } from '../../utils/store';
import type { Deps } from './deps';
import { libraryViewOf } from './library-view';
import { shippedKindsOff } from './pack-layers';

/** A page analysed, and whether the library knows it. */
export interface AnalysedPage {
  analysis: Analysis;
  /** Under the id the library knows it by, when it does. */
  report: Report;
  remembered: boolean;
  /** True when the library holds another text of it. */
  textChanged: boolean;
  /** That other text, analysed like the page, and when it was read. */
  before?: { analysis: Analysis; readAt?: string | undefined };
}

/**
 * Analyses a page as the reader wants it (own names in, hidden forms out) and looks whether the library holds it
 * already.
 */
export const analysePageText = async (article: Article, { store, gazetteer }: Deps): Promise<AnalysedPage> => {
  const fresh = reportOf(article);
  const [names, same, kindsOff] = await Promise.all([
    gazetteer(),
    store.findSame(fresh, article.text),
    shippedKindsOff(store),
  ]);
  const report = same ? { ...fresh, id: same.report.id, readAt: same.report.readAt } : fresh;
  const analysed = await readerOf(report, names, kindsOff, store);
  const textChanged = same !== undefined && !same.sameText;
  const stored = textChanged ? (await store.textsOf([report.id])).get(report.id) : undefined;
  return {
    analysis: analysed(article),
    report,
    remembered: same !== undefined,
    textChanged,
    ...(stored && {
      before: { analysis: analysed({ text: stored.text, meta: article.meta }), readAt: stored.report.readAt },
    }),
  };
};

/** Analyses texts of a report as the reader wants it: what is hidden in it, or switched off, is left out. */
export const readerOf = async (
  { id, canonicalUrl }: Report,
  names: Gazetteer,
  kindsOff: Awaited<ReturnType<typeof shippedKindsOff>>,
  store: Store,
): Promise<(article: Article) => Analysis> => {
  const hidings = await store.names.hidingsAt(placesOf({ report: id, host: siteOf(canonicalUrl) }));
  return (article) =>
    analyseArticle(article, names, {
      keep: (mentions, text) => withoutHidden(withoutKinds(mentions, kindsOff, names.entity), text, hidings),
    });
};

/** What all the library's other reports have to say of a page. */
export const answerFor = ({ analysis, report, before }: AnalysedPage, { store }: Deps): Promise<LibraryAnswer> =>
  compareWithLibrary(analysis, report, libraryViewOf(store), before?.analysis.text);

/** The earliest report of the group of copies that a page belongs to; undefined when it is an origin itself. */
export const originOf = async ({ analysis, report }: AnalysedPage, { store }: Deps): Promise<ReportId | undefined> => {
  // Copies are found by the text; without claims nothing else is compared.
  const { origin } = await compareWithLibrary({ ...analysis, claims: [] }, report, libraryViewOf(store));
  return origin;
};
