import type { PageSummary } from '../../utils/messaging';
import { formatCount, formatNumber } from '../common';

/**
 * The page in one line: "14 names, 9 figures: 2 differ, 3 in no earlier report, 4 agree; 5 related reports". Other parts
 * that are zero are left out.
 */
export const sumSentence = (sum: PageSummary): string =>
  sumParts(sum)
    .map(({ text }) => text)
    .join('');

/** The same in parts, none of which is to be broken: what a reader came for stands out, what was merely counted does not. */
export const sumParts = (sum: PageSummary): SumPart[] => {
  const counted = [count(sum.names, 'name'), count(sum.figures, 'figure') || (sum.names > 0 ? 'no figures' : '')]
    .filter(Boolean)
    .map(plain);
  const found = findingParts(sum);
  const related = count(sum.relatedReports, 'related report');
  const end = related ? '; ' : '';
  return [
    ...listed(counted.length > 0 ? counted : [strong('No known names and no figures')], found.length > 0 ? ': ' : end),
    ...listed(found, end),
    ...(related ? [plain(related)] : []),
  ];
};

export interface SumPart {
  text: string;
  isStrong: boolean;
}
const plain = (text: string): SumPart => ({ text, isStrong: false });
const strong = (text: string): SumPart => ({ text, isStrong: true });

const listed = (parts: readonly SumPart[], end: string): SumPart[] =>
  parts.map((part, i) => ({ ...part, text: part.text + (i < parts.length - 1 ? ', ' : end) }));

const findingParts = (sum: PageSummary): SumPart[] =>
  [
    sum.differs && strong(`${formatNumber(sum.differs)} ${sum.differs === 1 ? 'differs' : 'differ'}`),
    sum.updates && strong(`${formatNumber(sum.updates)} ${sum.updates === 1 ? 'updates' : 'update'}`),
    sum.disputed && strong(`${formatNumber(sum.disputed)} disputed`),
    sum.firstSeen && strong(`${formatNumber(sum.firstSeen)} in no earlier report`),
    sum.agrees && plain(`${formatNumber(sum.agrees)} ${sum.agrees === 1 ? 'agrees' : 'agree'}`),
    sum.notComparable && plain(`${formatNumber(sum.notComparable)} not comparable`),
  ].filter((part): part is SumPart => Boolean(part));

const count = (number: number, noun: string): string => (number > 0 ? formatCount(number, noun) : '');
