import { type Analysis, analyseArticle, compareWithLibrary, type LibraryAnswer, reportOf } from '../../utils/analysis';
import type { Article, Report, ReportId } from '../../utils/domain';
import type { Deps } from './deps';
import { libraryViewOf } from './library-view';

/** A page analysed, and whether the library knows it. */
export interface AnalysedPage {
  analysis: Analysis;
  /** Under the id the library knows it by, when it does. */
  report: Report;
  remembered: boolean;
  /** True when the library holds another text of it. */
  textChanged: boolean;
}

/** Analyses a page and looks whether the library holds it already. */
export const analysePageText = async (article: Article, { store, gazetteer }: Deps): Promise<AnalysedPage> => {
  const analysis = analyseArticle(article, await gazetteer());
  const fresh = reportOf(article);
  const same = await store.findSame(fresh, analysis.text);
  return {
    analysis,
    report: same ? { ...fresh, id: same.report.id, readAt: same.report.readAt } : fresh,
    remembered: same !== undefined,
    textChanged: same !== undefined && !same.sameText,
  };
};

/** What all the library's other reports have to say of a page. */
export const answerFor = ({ analysis, report }: AnalysedPage, { store }: Deps): Promise<LibraryAnswer> =>
  compareWithLibrary(analysis, report, libraryViewOf(store));

/** The earliest report of the group of copies that a page belongs to; undefined when it is an origin itself. */
export const originOf = async ({ analysis, report }: AnalysedPage, { store }: Deps): Promise<ReportId | undefined> => {
  // Copies are found by the text; without claims nothing else is compared.
  const { origin } = await compareWithLibrary({ ...analysis, claims: [] }, report, libraryViewOf(store));
  return origin;
};
