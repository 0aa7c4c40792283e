import { CODES, SYMBOLS } from './currency-table';
import { fiscalBefore, monthAt, yearAt } from './date-parts';
import { readDurationUnit } from './duration';
import { inTitleLine } from './lines';
import { COUNTABLE } from './noun-words';
import { MAGNITUDES } from './number-words';
import { readPercentSign } from './percent';
import {
  isCapital,
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  markAt,
  opensSentence,
  surfaceAt,
  wordAt,
} from './token-words';
import type { Tokens } from './tokens';
import { readUnit } from './units';

const DATE_WORDS = new Set(
  (
    'in by since until till during year through before after early late mid circa end spring summer autumn winter fall fy fiscal ' +
    'financial from between quarter'
  ).split(' '),
);
const HEDGE_WORDS = new Set(
  'about around over nearly some than to least almost roughly approximately under'.split(' '),
);
const NAMED_YEARS = new Set('vision agenda expo euro directive horizon olympics'.split(' '));
/** Words glued by a hyphen before a year: "mid-2026". */
const YEAR_PREFIXES = new Set('mid end early late pre post start fy cy year'.split(' '));

/** True when the four bare digits (or "FY27") at token `i` are a year and not a number of things or part of a name. */
export function isYear(t: Tokens, i: number): boolean {
  if (fiscalBefore(t, i) !== undefined) return true;
  if (yearAt(t, i) === undefined) return false;
  if (!startsClean(t, i) || !endsClean(t, i)) return false;
  const before = wordAt(t, i - 1);
  if (DATE_WORDS.has(before)) return true;
  // "Vision 2030", "Euro 2024": plans and games are called so.
  if (isCapital(t, i - 1) && NAMED_YEARS.has(before)) return false;
  if (before === 'copyright' || markAt(t, i - 1) === '©' || CODES.has(surfaceAt(t, i - 1))) return false;
  const noun = COUNTABLE.has(wordAt(t, i + 1));
  if (noun && (before === 'of' || HEDGE_WORDS.has(before) || !/^(the|a|its|their|his)$/.test(before))) return false;
  // "DefExpo 2022": a year behind a capitalised word belongs to a name.
  return !(isCapital(t, i - 1) && !monthAt(t, i - 1) && !opensSentence(t, i - 1) && !inTitleLine(t, i));
}

function startsClean(t: Tokens, i: number): boolean {
  if (!isGlued(t, i)) return true;
  if (isWord(t, i - 1) || isNumber(t, i - 1)) return false;
  const mark = markAt(t, i - 1);
  if (isHyphen(t, i - 1) && isGlued(t, i - 1)) return YEAR_PREFIXES.has(wordAt(t, i - 2));
  return !(mark in SYMBOLS) && !'#:+.,=@_'.includes(mark) && !(mark === '/' && isGlued(t, i - 1));
}

function endsClean(t: Tokens, i: number): boolean {
  const next = i + 1;
  if (isGlued(t, next)) {
    if (isWord(t, next)) return surfaceAt(t, next) === 's';
    const mark = markAt(t, next);
    if ('%:+_°'.includes(mark || 'x')) return false;
    if (isHyphen(t, next) && isGlued(t, next + 1)) return !(readUnit(t, next) ?? readDurationUnit(t, next));
  }
  return (
    !(readPercentSign(t, next) ?? readDurationUnit(t, next) ?? readUnit(t, next)) && !MAGNITUDES.has(wordAt(t, next))
  );
}
