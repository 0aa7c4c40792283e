import type { Mark } from '../../utils/messaging';

export interface RowSpan {
  start: number;
  end: number;
}

/** The places of each entity or figure on the page, by its index in the answer. */
export const spansOf = (marks: readonly Mark[], kind: Mark['kind']): Map<number, RowSpan[]> => {
  const spans = new Map<number, RowSpan[]>();
  for (const mark of marks) {
    if (mark.kind !== kind) continue;
    const list = spans.get(mark.at) ?? [];
    list.push({ start: mark.start, end: mark.end });
    spans.set(mark.at, list);
  }
  return spans;
};
