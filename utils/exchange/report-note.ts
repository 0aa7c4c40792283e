import type { ReportRecord } from '../domain';
import { escapeMarkdown, markdownTable } from '../tables';
import { figureRows, type NameOf, type RuledOn } from './figure-table';

/** Names listed below a report; the rest is told by number. */
const MOST_NAMES = 40;

/**
 * A report as a note in Markdown: its source, the names in it and its figures. Its text is its outlet's and stays
 * out.
 */
export const reportNote = (record: ReportRecord, nameOf: NameOf, ruledOn?: RuledOn): string => {
  const { report, mentions } = record;
  const source = [report.publishedOn, report.outlet, report.byline].filter(Boolean).join(', ');
  const address =
    report.canonicalUrl && /^https?:\/\/[^\s<>]+$/.test(report.canonicalUrl) ? `<${report.canonicalUrl}>` : '';
  const names = [...new Set(mentions.map(({ entityId }) => entityId))].map((id) => nameOf(id) ?? id);
  const figures = figureRows(record, nameOf, ruledOn).map((row) => {
    const [, , , , about, what, figure, , , , , party, , , saidBy, sentence, , , verdict, note] = row;
    const ruling = [verdict, note].filter(Boolean).join(': ');
    return [about, what, figure, party, saidBy, sentence, ruling].map((cell) => cell ?? '');
  });
  const isRuled = figures.some((row) => row.at(-1) !== '');
  const heads = ['About', 'What', 'Figure', 'For', 'Said by', 'Sentence', ...(isRuled ? ['Your ruling'] : [])];
  return [
    `## ${escapeMarkdown(report.title ?? 'Untitled')}`,
    [escapeMarkdown(source), address].filter(Boolean).join('  \n'),
    names.length > 0 ? `Names: ${listed(names)}` : '',
    figures.length > 0 ? markdownTable(heads, isRuled ? figures : figures.map((row) => row.slice(0, -1))) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
};

const listed = (names: string[]): string => {
  const shown = names.slice(0, MOST_NAMES).map(escapeMarkdown).join(', ');
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
};
