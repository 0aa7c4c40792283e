import { phrase } from './frame';
import type { Spot } from './spot';

/** The words before a figure, back to the last figure, ";", "but" or "now", where another state of things was told. */
export const clauseBefore = (spot: Spot, count: number): string =>
  phrase(spot.frame, Math.max(spot.clauseAt, spot.at - count), spot.at);
