import type { Look, PaintableMark } from '../../utils/highlight';
import { type Mark, MOST_MARKS, type PageAnswer } from '../../utils/messaging';

/** A mark as it is painted, with the way back to what it stands for. */
export interface PageMark extends PaintableMark {
  kind: Mark['kind'];
  at: number;
}

/** The answer's marks with their looks, in the order of the text. */
export function paintableMarks(answer: PageAnswer): PageMark[] {
  return answer.marks
    .filter(({ quiet }) => quiet !== 'unpainted')
    .slice(0, MOST_MARKS)
    .map((mark) => ({ ...mark, look: lookOf(mark, answer) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function lookOf({ kind, at, quiet }: Mark, answer: PageAnswer): Look {
  if (kind === 'entity') return answer.entities[at]?.watched && quiet !== 'plain' ? 'watched' : 'name';
  const figure = answer.figures[at];
  // What the reader dismissed is quiet; that the page itself has changed the figure is another matter.
  const result = figure?.ruling?.verdict === 'dismissed' ? undefined : figure?.finding?.result;
  if (figure?.changedFrom !== undefined && result !== 'differs') return 'changed';
  return result === undefined || result === 'not-comparable' ? 'figure' : result;
}
