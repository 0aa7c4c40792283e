import type { PageWords } from './page-words';

/** Number of the first word that ends after a place in the text. */
export function wordEndingAfter({ words }: PageWords, place: number): number {
  let low = 0;
  let high = words.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.end[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
