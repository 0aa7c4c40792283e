import type { Span } from '../domain';

/** Finds marks by their place in the text. Marks are sorted by start; a figure may hold a name, longer nests are rare. */
export interface MarkIndex {
  /** Marks that a caret at `offset` touches, shortest first. */
  touching(offset: number): number[];
  /** Whether any mark stands within `distance` characters of `offset`. */
  isNear(offset: number, distance: number): boolean;
  /** Marks that begin in a span, as `[first, end)`. */
  within(span: Span): [number, number];
}

/** Makes the index; the numbers it gives are places in `marks`. */
export function createMarkIndex(marks: readonly Span[]): MarkIndex {
  // Largest end of the marks up to here: where the search to the left may stop.
  const reach: number[] = [];
  for (const mark of marks) reach.push(Math.max(mark.end, reach[reach.length - 1] ?? 0));

  return {
    touching: (offset) => {
      const found: number[] = [];
      for (let i = firstStartingAt(marks, offset + 1) - 1; i >= 0 && reach[i]! >= offset; i--) {
        if (marks[i]!.end >= offset) found.push(i);
      }
      return found.sort((a, b) => lengthOf(marks[a]!) - lengthOf(marks[b]!));
    },
    isNear: (offset, distance) => {
      const next = firstStartingAt(marks, offset);
      return (
        (marks[next]?.start ?? Number.POSITIVE_INFINITY) - offset <= distance ||
        offset - (reach[next - 1] ?? Number.NEGATIVE_INFINITY) <= distance
      );
    },
    within: ({ start, end }) => [firstStartingAt(marks, start), firstStartingAt(marks, end)],
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;

function firstStartingAt(marks: readonly Span[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
