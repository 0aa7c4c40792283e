import type { PageSummary } from '../../utils/messaging';
import { formatCount, formatNumber } from '../common';

/**
 * The page in one line: "14 names, 9 figures: 2 differ, 3 in no earlier report, 4 agree; 5 related reports". Other parts
 * that are zero are left out.
 */
export const sumSentence = (sum: PageSummary): string => {
  const figures = count(sum.figures, 'figure') || (sum.names > 0 ? 'no figures' : '');
  const counted = [count(sum.names, 'name'), figures].filter(Boolean).join(', ');
  const found = findingParts(sum).join(', ');
  const related = count(sum.relatedReports, 'related report');
  const page = counted ? [counted, found].filter(Boolean).join(': ') : 'No known names and no figures';
  return related ? `${page}; ${related}` : page;
};

const findingParts = (sum: PageSummary): string[] =>
  [
    sum.differs && `${formatNumber(sum.differs)} ${sum.differs === 1 ? 'differs' : 'differ'}`,
    sum.updates && `${formatNumber(sum.updates)} ${sum.updates === 1 ? 'updates' : 'update'}`,
    sum.disputed && `${formatNumber(sum.disputed)} disputed`,
    sum.firstSeen && `${formatNumber(sum.firstSeen)} in no earlier report`,
    sum.agrees && `${formatNumber(sum.agrees)} ${sum.agrees === 1 ? 'agrees' : 'agree'}`,
    sum.notComparable && `${formatNumber(sum.notComparable)} not comparable`,
  ].filter((part): part is string => Boolean(part));

const count = (number: number, noun: string): string => (number > 0 ? formatCount(number, noun) : '');
