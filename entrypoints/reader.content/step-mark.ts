import type { PageMark } from './paintable';

export type Step = 'next' | 'previous' | 'next-difference';

/**
 * The mark to go to from a place in the text, round the end of the article if need be. From a mark, another one; of a
 * figure and a name within it the figure comes first.
 */
export function stepMark(
  marks: readonly PageMark[],
  from: number | undefined,
  here: number,
  step: Step,
): number | undefined {
  const indices = marks.flatMap((mark, i) => (step !== 'next-difference' || mark.look === 'differs' ? [i] : []));
  if (indices.length === 0) return undefined;
  if (step === 'previous') {
    const before = indices.filter((i) => (from === undefined ? marks[i]!.start < here : i < from));
    return before.at(-1) ?? indices.at(-1);
  }
  const after = indices.find((i) => (from === undefined ? marks[i]!.start >= here : i > from));
  return after ?? indices[0];
}
