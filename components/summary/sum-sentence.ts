import type { PageAnswer, PageSummary } from '../../utils/messaging';
import { formatCount, formatNumber } from '../common';
import { wrongSums } from './wrong-sums';

/**
 * The page in one line: "14 names, 9 figures: 2 differ, 3 in no earlier report, 4 agree; 5 related reports". Other parts
 * that are zero are left out.
 */
export const sumSentence = (sum: PageSummary, own?: OwnFaults): string =>
  sumParts(sum, own)
    .map(({ text }) => text)
    .join('');

/** What is told of the page beside its findings, and as loud as they are. */
export interface OwnFaults {
  /** Sums of its own figures that do not fit. */
  wrongSums: number;
  /** Statements that an earlier report has in other words, and how many of them are turned round. */
  quotes: number;
  turned: number;
}

/** The faults that a page has for itself, counted. */
export const ownFaults = ({ quotes = [], ...page }: Pick<PageAnswer, 'figures' | 'sums' | 'quotes'>): OwnFaults => ({
  wrongSums: wrongSums(page).length,
  quotes: quotes.length,
  turned: quotes.filter(({ isTurned }) => isTurned).length,
});

/**
 * The same in parts, none of which is to be broken: what a reader came for stands out, what was merely counted does
 * not.
 */
export const sumParts = (sum: PageSummary, own: OwnFaults = { wrongSums: 0, quotes: 0, turned: 0 }): SumPart[] => {
  const counted = [count(sum.names, 'name'), count(sum.figures, 'figure') || (sum.names > 0 ? 'no figures' : '')]
    .filter(Boolean)
    .map(plain);
  const found = findingParts(sum);
  const related = count(sum.relatedReports, 'related report');
  // Sums and quotes are no figures, so the colon does not speak of them.
  const rest = [...ownParts(own), ...(related ? [plain(related)] : [])];
  const end = rest.length > 0 ? '; ' : '';
  return [
    ...listed(counted.length > 0 ? counted : [strong('No known names and no figures')], found.length > 0 ? ': ' : end),
    ...listed(found, end),
    ...listed(rest, '', '; '),
  ];
};

export interface SumPart {
  text: string;
  isStrong: boolean;
}
const plain = (text: string): SumPart => ({ text, isStrong: false });
const strong = (text: string): SumPart => ({ text, isStrong: true });

const listed = (parts: readonly SumPart[], end: string, joint = ', '): SumPart[] =>
  parts.map((part, i) => ({ ...part, text: part.text + (i < parts.length - 1 ? joint : end) }));

const ownParts = ({ wrongSums: sums, quotes, turned }: OwnFaults): SumPart[] =>
  [
    sums && strong(`${formatCount(sums, 'sum')} ${sums === 1 ? 'does' : 'do'} not add up`),
    quotes && (turned ? strong : plain)(`${formatCount(quotes, 'quote')} ${quotes === 1 ? 'differs' : 'differ'}`),
  ].filter((part): part is SumPart => Boolean(part));

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
