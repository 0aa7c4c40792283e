import type { FindingResult } from '../../utils/domain';
import type { PageAnswer, PageFigure } from '../../utils/messaging';
import { type RowSpan, spansOf } from './row-spans';

/** Figures of the page that say the same, as one row of the list. */
export interface FigureRow {
  figure: PageFigure;
  /** Index of the first of them in the answer. */
  at: number;
  /** Where each of them stands on the page. */
  spans: RowSpan[];
}

/** The compared figures by finding, in page order; a value that the page repeats is one row. */
export const groupFigures = (answer: PageAnswer): Map<FindingResult, FigureRow[]> => {
  const spans = spansOf(answer.marks, 'figure');
  const groups = new Map<FindingResult, Map<string, FigureRow>>();
  answer.figures.forEach((figure, at) => {
    if (!figure.finding || isDismissed(figure)) return;
    const group = groups.get(figure.finding.result) ?? new Map<string, FigureRow>();
    groups.set(figure.finding.result, group);
    const key = [
      figure.surface.toLowerCase(),
      figure.counting,
      figure.measure,
      figure.subject,
      figure.partyName,
      figure.finding.reasons[0],
    ].join('\n');
    const row = group.get(key) ?? { figure, at, spans: [] };
    group.set(key, row);
    row.spans.push(...(spans.get(at) ?? []));
  });
  return new Map([...groups].map(([result, rows]) => [result, [...rows.values()]]));
};

/** The figures whose finding the reader dismissed, in page order. */
export const dismissedFigures = (answer: PageAnswer): FigureRow[] => {
  const spans = spansOf(answer.marks, 'figure');
  return answer.figures.flatMap((figure, at) =>
    isDismissed(figure) ? [{ figure, at, spans: spans.get(at) ?? [] }] : [],
  );
};

const isDismissed = ({ ruling }: PageFigure): boolean => ruling?.verdict === 'dismissed';

/** How many figures a list of rows stands for. */
export const countFigures = (rows: readonly FigureRow[]): number =>
  rows.reduce((sum, row) => sum + Math.max(1, row.spans.length), 0);
