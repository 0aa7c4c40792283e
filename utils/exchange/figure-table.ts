import { measureLabel } from '../claims';
import type { Claim, EntityId, Report, ReportRecord, Ruling } from '../domain';

/** What an id is called; undefined for one that no list has any more. */
export type NameOf = (id: EntityId) => string | undefined;

/** What the reader decided on a claim of a report. */
export type RuledOn = (report: Report, claim: Claim) => Ruling | undefined;

/** Finds the ruling made on a claim, by the report and the words of the figure. */
export const ruledOnBy = (rulings: readonly Ruling[]): RuledOn => {
  const keyOf = (report: string, measure: string, surface: string) => `${report}\n${measure}\n${surface}`;
  const byClaim = new Map(rulings.map((one) => [keyOf(one.report.id, one.measure, one.surface), one]));
  return (report, { measure, figure }) => byClaim.get(keyOf(report.id, measure, figure.surface));
};

/** Headings of a table of figures, one row an observation. */
export const FIGURE_HEADER = [
  ...['Published', 'Outlet', 'Title', 'Address', 'About', 'What', 'Figure', 'Lowest', 'Highest', 'Unit', 'Hedge'],
  ...['For', 'Counted', 'Status', 'Said by', 'Sentence', 'About (id)', 'Report (id)', 'Your ruling', 'Your note'],
] as const;

/** The figures of a report that compare with something, as rows under FIGURE_HEADER. */
export const figureRows = (
  { report, text, claims }: ReportRecord,
  nameOf: NameOf,
  ruledOn: RuledOn = () => undefined,
): string[][] =>
  claims
    .filter(({ subject, measure }) => subject !== undefined && measure !== 'other')
    .map((claim) => {
      const { verdict = '', note = '' } = ruledOn(report, claim) ?? {};
      return [...figureRow(report, text, claim, nameOf), verdict, oneLine(note)];
    });

const figureRow = (report: Report, text: string, claim: Claim, nameOf: NameOf): string[] => {
  const { figure, subject, party, measure, scope, counted, status, attribution, sentence } = claim;
  const { quantity, hedge, surface } = figure;
  return [
    report.publishedOn ?? '',
    report.outlet ?? '',
    report.title ?? '',
    report.canonicalUrl ?? '',
    called(subject, nameOf),
    measureLabel(measure, scope),
    surface,
    String(quantity.lo),
    String(quantity.hi),
    quantity.form === 'date' ? 'date' : quantity.unit,
    hedge === 'exact' ? '' : hedge,
    called(party, nameOf),
    counted ?? '',
    status ?? '',
    attribution?.surface ?? '',
    oneLine(text.slice(sentence.start, sentence.end)),
    subject ?? '',
    report.id,
  ];
};

/** Headings of a table of reports. */
export const REPORT_HEADER = [
  'Published',
  'Outlet',
  'Title',
  'Byline',
  'Address',
  'Read',
  'Names',
  'Figures',
  'Copy of',
  'Report (id)',
];

/** A report as a row under REPORT_HEADER. */
export const reportRow = ({ report, mentions, claims, origin }: ReportRecord): string[] => [
  report.publishedOn ?? '',
  report.outlet ?? '',
  report.title ?? '',
  report.byline ?? '',
  report.canonicalUrl ?? '',
  report.readAt ?? '',
  String(new Set(mentions.map(({ entityId }) => entityId)).size),
  String(claims.length),
  origin ?? '',
  report.id,
];

const called = (id: EntityId | undefined, nameOf: NameOf): string => (id === undefined ? '' : (nameOf(id) ?? id));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
