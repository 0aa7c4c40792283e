import { anyOf, wordSet } from '../tokens/lexicon';
import { isIn, markAt, markCode, wordAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';

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
  ['try', 'unlimited'],
  ['get', 'unlimited'],
  ['unlimited', 'access'],
  ['subscribe', 'today'],
  ['start', 'your'],
];
const WITH_COLON = wordSet('read watch related recommended trending listen advertisement sponsored subscribe');
const OPENS_TEASER = anyOf(WITH_COLON, wordSet(OPENINGS.map(([first]) => first!)));

/** True when the line that begins at token `start` is a teaser or an advert, whose numbers are not the article's. */
export function isTeaserLine(t: Tokens, start: number): boolean {
  let i = start;
  while (markCode(t, i) !== 0) i++;
  if (!isIn(t, i, OPENS_TEASER)) return false;
  const colon = isIn(t, i, WITH_COLON);
  const first = wordAt(t, i);
  const second = wordAt(t, i + 1);
  if (OPENINGS.some(([a, b]) => a === first && b === second)) return true;
  return colon && '|:'.includes(markAt(t, i + 1) || 'x');
}
