import type { CiteRef, PageAnswer } from '../../utils/messaging';
import { priorOf } from '../common';

// A request cites at most 50 passages; pages with more differing figures than that show the rest without its source.
const MOST = 50;

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
