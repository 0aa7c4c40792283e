import type { PageMark } from './paintable';

export type Step = 'next' | 'previous' | 'next-difference';

/**
 * The mark to go to from a place in the text, round the end of the article if need be. From a mark, another one; of a
 * figure and a name within it the figure comes first. Marks in text that does not show, as behind a tab, are passed over.
 */
export function stepMark(
  marks: readonly PageMark[],
  from: number | undefined,
  here: number,
  step: Step,
  isShown: (mark: PageMark) => boolean = () => true,
): number | undefined {
  const indices = marks.flatMap((mark, i) => (step !== 'next-difference' || mark.look === 'differs' ? [i] : []));
  const inOrder =
    step === 'previous'
      ? turned(indices, (i) => (from === undefined ? marks[i]!.start >= here : i >= from)).reverse()
      : turned(indices, (i) => (from === undefined ? marks[i]!.start >= here : i > from));
  return inOrder.find((i) => isShown(marks[i]!));
}

/** The list begun at the first item that passes. */
function turned(indices: readonly number[], passes: (index: number) => boolean): number[] {
  const at = indices.findIndex(passes);
  return at < 0 ? [...indices] : [...indices.slice(at), ...indices.slice(0, at)];
}
