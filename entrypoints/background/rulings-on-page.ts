import type { LibraryAnswer } from '../../utils/analysis';
import type { PageRuling } from '../../utils/domain';
import { rulingKeys, rulingOn } from '../../utils/rulings';
import type { Store } from '../../utils/store';
import type { AnalysedPage } from './read-page';

/** What the reader decided on each finding of a page, in the order of its claims. */
export const rulingsOnPage = async (
  { analysis, report }: Pick<AnalysedPage, 'analysis' | 'report'>,
  { findings, origin = report.id }: Pick<LibraryAnswer, 'findings' | 'origin'>,
  { rulings }: Pick<Store, 'rulings'>,
): Promise<(PageRuling | undefined)[]> => {
  const keys = analysis.claims.map(({ subject, measure, figure: { surface } }, at) => {
    const finding = findings[at];
    return finding && rulingKeys({ origin, subject, measure, surface, finding });
  });
  const asked = keys.filter((one) => one !== undefined);
  if (asked.length === 0) return [];
  const made = await rulings.touching(
    asked.map(({ key }) => key),
    asked.flatMap(({ pairs }) => pairs),
  );
  return made.length === 0 ? [] : keys.map((one) => one && rulingOn(one, made));
};
