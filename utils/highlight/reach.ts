/**
 * Of marks in reading order, `[first, end)` of those on the screen or within one screen of it. Measures a few marks, not
 * all: what comes later in the text stands lower on the page.
 */
export function withinReach(
  marks: readonly number[],
  boxOf: (mark: number) => { top: number; bottom: number } | undefined,
  screenHeight: number,
): [number, number] {
  // A mark without a box is hidden; it counts as above, so that the search goes on below it.
  const first = firstWhere(marks, (mark) => (boxOf(mark)?.bottom ?? Number.NEGATIVE_INFINITY) >= -screenHeight);
  const end = firstWhere(marks, (mark) => (boxOf(mark)?.top ?? Number.NEGATIVE_INFINITY) > screenHeight * 2);
  return [first, Math.max(first, end)];
}

function firstWhere(marks: readonly number[], holds: (mark: number) => boolean): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(marks[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
