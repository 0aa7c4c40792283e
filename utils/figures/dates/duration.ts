import { SMALL_H, SMALL_S } from '../money/codes';
import { type WordMap, wordMap, wordSet } from '../tokens/lexicon';
import { idAt, isGlued, isHyphen, isIn, isLetter, isNumber, lookUp } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

const DAY = 86_400;
const YEAR = 31_557_600;

/** Seconds of a unit of time; a month is a twelfth of a year. */
const ENTRIES = Object.entries({
  millisecond: 0.001,
  microsecond: 1e-6,
  second: 1,
  sec: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  hr: 3600,
  day: DAY,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: YEAR / 12,
  year: YEAR,
  yr: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
}).flatMap(([unit, seconds]): [string, number][] => [
  [unit, seconds],
  [unit === 'century' ? 'centuries' : `${unit}s`, seconds],
]);

const SECONDS: WordMap<number> = wordMap(ENTRIES);
const KINDS = 'calendar working flight flying long full whole straight consecutive more additional further solid'.split(
  ' ',
);
const KINDS_OF_TIME = wordSet(KINDS);

/** Words that a unit of time begins with. */
export const TIME_WORDS: readonly string[] = [...ENTRIES.map(([unit]) => unit), ...KINDS, 'h'];

/** Reads a unit of time at token `i`, after a space or a hyphen ("24-month"). */
export function readDurationUnit(t: Tokens, i: number): { factor: number; to: number } | undefined {
  const at = isHyphen(t, i) && isGlued(t, i) && isGlued(t, i + 1) ? i + 1 : i;
  const factor = lookUp(t, at, SECONDS);
  if (factor === undefined) {
    if (isIn(t, at, KINDS_OF_TIME)) return readDurationUnit(t, at + 1);
    if (at !== i || !isNumber(t, i - 1)) return undefined;
    if (isLetter(t, at, SMALL_H)) return { factor: 3600, to: at + 1 };
    return isLetter(t, at, SMALL_S) && !isGlued(t, at) && !isGlued(t, at + 1) ? { factor: 1, to: at + 1 } : undefined;
  }
  // "32 second-hand jets"
  if (idAt(t, at) === Word.second && at === i && isHyphen(t, at + 1)) return undefined;
  return { factor, to: at + 1 };
}
