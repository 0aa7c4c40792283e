import type { Spot } from './spot';

/** The words before a figure, back to the last figure, ";", "but" or "now", where another state of things was told. */
export function clauseBefore(spot: Spot, count: number): string {
  const from = Math.max(0, spot.at - count);
  const words = spot.frame.words.slice(from, spot.at);
  const cut = words.findLastIndex((word) => word.figure !== undefined || /^(;|but|now)$/.test(word.text));
  return words
    .slice(cut + 1)
    .map((word) => word.text)
    .join(' ');
}
