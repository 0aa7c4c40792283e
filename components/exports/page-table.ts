import type { PageAnswer, PageFigure } from '../../utils/messaging';
import { escapeMarkdown, markdownTable } from '../../utils/tables';
import { FINDING_WORDS } from '../common';

/** Headings of the figures of a page. */
export const PAGE_HEADER = [
  ...['Published', 'Outlet', 'Title', 'Address', 'About', 'What', 'Figure', 'For', 'Said by', 'Finding', 'Why'],
  ...['Earlier values', 'My ruling', 'Sentence'],
];

const MOST_EARLIER = 12;

/** The figures of a page that measure something, as rows under PAGE_HEADER. */
export const pageRows = ({ report, figures }: PageAnswer): string[][] =>
  figures
    .filter(({ measure }) => measure !== 'other')
    .map((figure) => [
      report.publishedOn ?? '',
      report.outlet ?? '',
      report.title ?? '',
      report.canonicalUrl ?? '',
      figure.subjectName ?? '',
      figure.measureLabel,
      figure.surface,
      figure.partyName ?? '',
      figure.saidBy ?? '',
      figure.finding ? FINDING_WORDS[figure.finding.result] : '',
      figure.finding?.reasons[0] ?? '',
      earlierOf(figure),
      rulingOf(figure),
      figure.sentence.replace(/\s+/g, ' ').trim(),
    ]);

/** The same as a note in Markdown, under the title and source of the page. */
export const pageNote = (answer: PageAnswer): string => {
  const { title, outlet, publishedOn, canonicalUrl = '' } = answer.report;
  const source = escapeMarkdown([publishedOn, outlet].filter(Boolean).join(', '));
  const address = /^https?:\/\/[^\s<>]+$/.test(canonicalUrl) ? `<${canonicalUrl}>` : '';
  return [
    `## ${escapeMarkdown(title ?? 'Untitled')}`,
    [source, address].filter(Boolean).join('  \n'),
    markdownTable(
      PAGE_HEADER.slice(FROM_ABOUT),
      pageRows(answer).map((row) => row.slice(FROM_ABOUT)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
};

/** The source stands above a note, so its table begins with what the figures are about. */
const FROM_ABOUT = PAGE_HEADER.indexOf('About');

const earlierOf = ({ finding }: PageFigure): string => {
  const values = (finding?.trail ?? []).map(({ surface, relation }) => `${surface} (${relation.replace('-', ' ')})`);
  return [...new Set(values)].slice(0, MOST_EARLIER).join('; ');
};

const rulingOf = ({ ruling }: PageFigure): string => [ruling?.verdict, ruling?.note].filter(Boolean).join(': ');
