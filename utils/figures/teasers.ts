import { markAt, wordAt } from './token-words';
import type { Tokens } from './tokens';

/** Openings of lines that lead away from the article; those in the second list only with a colon behind them. */
const OPENINGS = [
  ['also', 'read'],
  ['read', 'also'],
  ['read', 'more'],
  ['read', 'next'],
  ['also', 'see'],
  ['see', 'also'],
  ['also', 'watch'],
  ['must', 'read'],
  ['more', 'from'],
  ['more', 'on'],
  ['recommended', 'for'],
  ['you', 'may'],
  ['you', 'might'],
  ['subscribe', 'now'],
  ['subscribe', 'to'],
  ['subscribe', 'for'],
  ['sign', 'up'],
];
const WITH_COLON = new Set(
  'read watch related recommended trending listen advertisement sponsored subscribe'.split(' '),
);

/** True when the line that begins at token `start` is a teaser or an advert, whose numbers are not the article's. */
export function isTeaserLine(t: Tokens, start: number): boolean {
  let i = start;
  while (markAt(t, i) !== '') i++;
  const first = wordAt(t, i);
  const second = wordAt(t, i + 1);
  if (OPENINGS.some(([a, b]) => a === first && b === second)) return true;
  return WITH_COLON.has(first) && '|:'.includes(markAt(t, i + 1) || 'x');
}
