import { PERCENT, POINT } from '../money/codes';
import { wordSet } from '../tokens/lexicon';
import { idAt, isGlued, isHyphen, isIn, markCode, surfaceAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

/** Words that a share begins with. */
export const SHARE_WORDS: readonly string[] = 'percent pct percents pc per percentage basis pp ppt ppts bps p'.split(
  ' ',
);
const SHARES = wordSet(SHARE_WORDS);
const POINTS = wordSet('point points');

/** "5 p.c." */
const isDottedCent = (t: Tokens, i: number): boolean =>
  markCode(t, i + 1) === POINT && isGlued(t, i + 1) && isGlued(t, i + 2) && idAt(t, i + 2) === Word.c;

/** Reads "%", "per cent", "percent", "pct", "percentage points" or "basis points" at token `i`. */
export function readPercentSign(t: Tokens, i: number): { factor: number; to: number } | undefined {
  if (markCode(t, i) === PERCENT) return { factor: 1, to: i + 1 };
  const at = isHyphen(t, i) && isGlued(t, i) ? i + 1 : i;
  if (!isIn(t, at, SHARES)) return undefined;
  const word = idAt(t, at);
  if (word === Word.percent || word === Word.pct || word === Word.percents) return { factor: 1, to: at + 1 };
  if (word === Word.pc && surfaceAt(t, at) === 'pc') return { factor: 1, to: at + 1 };
  if (word === Word.pp || word === Word.ppt || word === Word.ppts) return { factor: 1, to: at + 1 };
  if (word === Word.bps) return { factor: 0.01, to: at + 1 };
  if (word === Word.p) return isDottedCent(t, at) ? { factor: 1, to: at + 3 } : undefined;
  const next = isHyphen(t, at + 1) ? at + 2 : at + 1;
  if (word === Word.per && idAt(t, next) === Word.cent) return { factor: 1, to: next + 1 };
  if (word === Word.percentage && isIn(t, next, POINTS)) return { factor: 1, to: next + 1 };
  if (word === Word.basis && isIn(t, next, POINTS)) return { factor: 0.01, to: next + 1 };
  return undefined;
}
