import type { TrailItem } from '../../utils/domain';
import type { CiteRef, PageAnswer, PageFigure } from '../../utils/messaging';

// A request cites at most 50 passages; pages with more differing figures than that show the rest without its source.
const MOST = 50;

/** The earlier observation that made the finding: the one its first reason tells of, else the newest that says the same. */
export function priorOf({ finding }: PageFigure): TrailItem | undefined {
  const alike = finding?.trail.filter((item) => item.relation === finding.result) ?? [];
  const [lead] = finding?.reasons ?? [];
  return alike.find((item) => lead?.startsWith(item.reason)) ?? alike[0];
}

/** The passages to cite for a page's list: one for each figure that differs or updates. */
export const priorRefs = (answer: PageAnswer): CiteRef[] => {
  const refs = new Map<string, CiteRef>();
  for (const figure of answer.figures) {
    const prior = priorOf(figure);
    if (!prior || (prior.relation !== 'differs' && prior.relation !== 'updates')) continue;
    refs.set(`${prior.report} ${prior.start}`, { report: prior.report, start: prior.start, end: prior.end });
  }
  return [...refs.values()].slice(0, MOST);
};
