import type { Span } from '../../domain';
import type { PageWords } from './page-words';

type Spanned = { span: Span };

/** Says whether a word belongs to one of the names; each list is in order and its spans do not overlap. */
export function takenBy({ words }: PageWords, ...lists: (readonly Spanned[])[]): (word: number) => boolean {
  return (word) => lists.some((names) => meets(names, words.start[word]!, words.end[word]!));
}

/** Items that share a character with a span; items are in order and do not overlap. */
export function overlapping<T extends Spanned>(items: readonly T[], { start, end }: Span): T[] {
  const out: T[] = [];
  for (let at = firstEndingAfter(items, start); at < items.length && items[at]!.span.start < end; at++)
    out.push(items[at]!);
  return out;
}

function meets(items: readonly Spanned[], start: number, end: number): boolean {
  const at = firstEndingAfter(items, start);
  return at < items.length && items[at]!.span.start < end;
}

function firstEndingAfter(items: readonly Spanned[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
