import type { Report } from '../../utils/domain';
import { outletWords, titleWords } from '../common';

/** True when title, outlet or byline hold every word of the query, in any case and order. */
export const matchesReport = (report: Report, query: string): boolean => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(`${titleWords(report)} ${outletWords(report)} ${report.byline ?? ''}`);
  return words.every((word) => text.includes(word));
};

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
