import { isGlued, isHyphen, markAt, surfaceAt, wordAt } from './token-words';
import type { Tokens } from './tokens';

/** Reads "%", "per cent", "percent", "pct", "percentage points" or "basis points" at token `i`. */
export function readPercentSign(t: Tokens, i: number): { factor: number; to: number } | undefined {
  if (markAt(t, i) === '%') return { factor: 1, to: i + 1 };
  const at = isHyphen(t, i) && isGlued(t, i) ? i + 1 : i;
  const word = wordAt(t, at);
  if (word === 'percent' || word === 'pct' || word === 'percents') return { factor: 1, to: at + 1 };
  if (word === 'pc' && surfaceAt(t, at) === 'pc') return { factor: 1, to: at + 1 };
  const next = isHyphen(t, at + 1) ? at + 2 : at + 1;
  if (word === 'per' && wordAt(t, next) === 'cent') return { factor: 1, to: next + 1 };
  if (word === 'percentage' && /^points?$/.test(wordAt(t, next))) return { factor: 1, to: next + 1 };
  if (word === 'basis' && /^points?$/.test(wordAt(t, next))) return { factor: 0.01, to: next + 1 };
  return undefined;
}
