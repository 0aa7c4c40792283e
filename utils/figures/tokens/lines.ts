import { POINT } from '../money/codes';
import { isCapital, isWord, markCode } from './token-words';
import { LINE, type Tokens } from './tokens';

/** Lines longer than this are prose. */
const LONGEST_TITLE = 30;

/**
 * True when token `i` stands in a line written as a title ("India To Buy 26 Jets"), where capitals say nothing. Looks at
 * no more than a title's worth of tokens.
 */
export function inTitleLine(t: Tokens, i: number): boolean {
  let from = i;
  while (i - from < LONGEST_TITLE && t.kinds[from - 1] !== LINE) from--;
  if (endsWithStop(t, i)) return false;
  let words = 0;
  let capitals = 0;
  for (let k = from; t.kinds[k] !== LINE; k++) {
    if (k - from > LONGEST_TITLE) return false;
    // Short words stay small in titles.
    if (!isWord(t, k) || t.ends[k]! - t.starts[k]! < 4) continue;
    words++;
    if (isCapital(t, k)) capitals++;
  }
  return words >= 3 && capitals >= words * 0.75;
}

/** Titles have no full stop. */
function endsWithStop(t: Tokens, i: number): boolean {
  let end = i;
  while (end - i <= LONGEST_TITLE && t.kinds[end] !== LINE) end++;
  return markCode(t, end - 1) === POINT;
}
