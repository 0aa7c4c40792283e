import type { Claim } from '../../domain';

/** How far from a figure the words may stand that make it a running total. */
const REACH_CHARS = 60;

const RUNNING =
  /\b(?:so far|to date|in (?:all|total|hand)|a total of|altogether|toll|tally|overall|cumulative(?:ly)?|until now|by now|already|as of|since|now|brings?|brought|stands?|stood|reach(?:es|ed)?|outstanding|still)\b/i;

/** True for a figure that is told as the state a count has come to: "so far", "to date", "since November". */
export function isRunning(text: string, { figure: { span }, sentence }: Claim): boolean {
  const start = Math.max(sentence.start, span.start - REACH_CHARS);
  return RUNNING.test(text.slice(start, Math.min(sentence.end, span.end + REACH_CHARS)));
}
