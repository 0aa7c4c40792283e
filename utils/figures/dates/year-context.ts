import { COUNTABLE, LABELS } from '../counts/noun-words';
import { COPYRIGHT } from '../money/codes';
import { CODES, isSymbol } from '../money/currency-table';
import { MAGNITUDES } from '../numerals/number-words';
import { wordSet } from '../tokens/lexicon';
import { inTitleLine } from '../tokens/lines';
import {
  idAt,
  isCapital,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  lookUp,
  markAt,
  markCode,
  opensSentence,
  surfaceAt,
} from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { stepBack } from '../traps/designations';
import { readPercentSign } from '../units/percent';
import { readUnit } from '../units/units';
import { fiscalBefore, monthAt, yearAt } from './date-parts';
import { readDurationUnit } from './duration';

const DATE_WORDS = wordSet(
  'in by since until till during year through before after early late mid circa end spring summer autumn winter fall fy fiscal ' +
    'financial from between quarter',
);
const HEDGE_WORDS = wordSet('about around over nearly some than to least almost roughly approximately under');
const NAMED_YEARS = wordSet('vision agenda expo euro directive horizon olympics');
/** What has numbers and no years behind it. */
const NUMBERED = wordSet('resolution resolutions regulation regulations decree circular');
const DETERMINERS = wordSet('the a its their his');
/** Words glued by a hyphen before a year: "mid-2026". */
const YEAR_PREFIXES = wordSet('mid end early late pre post start fy cy year');

/** True when the four bare digits (or "FY27") at token `i` are a year and not a number of things or part of a name. */
export function isYear(t: Tokens, i: number): boolean {
  if (fiscalBefore(t, i) !== undefined) return true;
  if (yearAt(t, i) === undefined) return false;
  if (!startsClean(t, i) || !endsClean(t, i)) return false;
  if (isIn(t, i - 1, DATE_WORDS)) return true;
  // "Resolutions 2231, 1929 and 1737"
  if (isIn(t, i - 1, NUMBERED) || (isIn(t, stepBack(t, i), LABELS) && !isIn(t, i - 1, LABELS))) return false;
  // "Vision 2030", "Euro 2024": plans and games are called so.
  if (isCapital(t, i - 1) && isIn(t, i - 1, NAMED_YEARS)) return false;
  const before = idAt(t, i - 1);
  if (before === Word.copyright || markCode(t, i - 1) === COPYRIGHT || CODES.has(surfaceAt(t, i - 1))) return false;
  if (isIn(t, i + 1, COUNTABLE) && (before === Word.of || isIn(t, i - 1, HEDGE_WORDS) || !isIn(t, i - 1, DETERMINERS)))
    return false;
  // "DefExpo 2022": a year behind a capitalised word belongs to a name.
  return !(isCapital(t, i - 1) && !monthAt(t, i - 1) && !opensSentence(t, i - 1) && !inTitleLine(t, i));
}

function startsClean(t: Tokens, i: number): boolean {
  if (!isGlued(t, i)) return true;
  if (isWord(t, i - 1) || isNumber(t, i - 1)) return false;
  const mark = markAt(t, i - 1);
  if (isHyphen(t, i - 1) && isGlued(t, i - 1)) return isIn(t, i - 2, YEAR_PREFIXES);
  return !isSymbol(mark.charCodeAt(0)) && !'#:+.,=@_'.includes(mark) && !(mark === '/' && isGlued(t, i - 1));
}

function endsClean(t: Tokens, i: number): boolean {
  const next = i + 1;
  if (isGlued(t, next)) {
    if (isWord(t, next)) return surfaceAt(t, next) === 's';
    const mark = markAt(t, next);
    if ('%+_°'.includes(mark || 'x') || (mark === ':' && isGlued(t, next + 1))) return false;
    // "Regulation 2023/1525", "2024/S 117": a file number, where "2023/24" is a year.
    if (mark === '/' && isGlued(t, next + 1) && (isWord(t, next + 1) || t.ends[next + 1]! - t.starts[next + 1]! > 2))
      return isNumber(t, next + 1) && yearAt(t, next + 1) !== undefined;
    if (isHyphen(t, next) && isGlued(t, next + 1)) return !(readUnit(t, next) ?? readDurationUnit(t, next));
  }
  return (
    !(readPercentSign(t, next) ?? readDurationUnit(t, next) ?? readUnit(t, next)) &&
    lookUp(t, next, MAGNITUDES) === undefined
  );
}
