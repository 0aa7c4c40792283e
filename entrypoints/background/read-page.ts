import { type Analysis, analyseArticle, compareWithLibrary, type LibraryAnswer, reportOf } from '../../utils/analysis';
import type { Article, Report } from '../../utils/domain';
import type { Deps } from './deps';
import { libraryViewOf } from './library-view';

/** A page analysed and compared with the library. */
export interface ReadPage {
  analysis: Analysis;
  /** Under the id the library knows it by, when it does. */
  report: Report;
  remembered: boolean;
  /** True when the library holds another text of it. */
  textChanged: boolean;
  answer: LibraryAnswer;
}

/** Analyses a page and compares it with all the library holds but the page's own report. */
export const readPage = async (article: Article, { store, gazetteer }: Deps): Promise<ReadPage> => {
  const analysis = analyseArticle(article, await gazetteer());
  const fresh = reportOf(article);
  const same = await store.findSame(fresh, analysis.text);
  const report: Report = same ? { ...fresh, id: same.report.id, readAt: same.report.readAt } : fresh;
  return {
    analysis,
    report,
    remembered: same !== undefined,
    textChanged: same !== undefined && !same.sameText,
    answer: await compareWithLibrary(analysis, report, libraryViewOf(store)),
  };
};
