import { wordSet } from './lexicon';
import { HYPHENED, STOPS } from './noun-words';
import { type NounRead, pluralOf } from './nouns';
import { NUMBER_WORDS } from './number-words';
import type { Numeral } from './numerals';
import { isSentenceBreak } from './resolve-year';
import { isHyphen, isIn, isNumber, isWord, lookUp, opensSentence, wordAt } from './token-words';
import type { Tokens } from './tokens';

const ONLY = wordSet('only just plus');
const PEOPLE = wordSet(
  'person soldier civilian officer sailor pilot man woman child marine policeman worker crewman resident',
);
const FATES = wordSet(
  'delivered ordered lost left remaining sunk destroyed damaged missing captured crashed sank was is fell fired killed injured wounded',
);
const MORE = wordSet('more further additional extra');
const THEM = wordSet('them these those which whom');
/** How far back the number stands that "and one" goes on from. */
const REACH = 12;

/**
 * True when "one" counts: set against others ("only one has come", "five jets and one tanker", "one of them"), or said
 * of people and of what became of a thing. Elsewhere it is an article or a pronoun.
 */
export function isCounted(t: Tokens, { from, to }: Numeral): boolean {
  if (isIn(t, from - 1, ONLY)) return true;
  if (wordAt(t, to) === 'of') return isIn(t, to + 1, THEM) && followsNumber(t, from);
  const noun = isIn(t, to, MORE) ? to + 1 : to;
  if (noun > to) return isIn(t, noun, HYPHENED);
  if (wordAt(t, from - 1) === 'and') return isOneMore(t, to) && followsNumber(t, from);
  if (isIn(t, to, PEOPLE)) return isIn(t, to + 1, FATES);
  return opensSentence(t, from) && isIn(t, to, HYPHENED) && isIn(t, to + 1, FATES);
}

/** "... and one tanker", but not "and one battery six launchers". */
function isOneMore(t: Tokens, i: number): boolean {
  if (isIn(t, i, FATES)) return true;
  for (let k = i; k < i + MODIFIERS && isWordOrHyphen(t, k); k++) {
    if (isIn(t, k, STOPS)) return false;
    if (isIn(t, k, HYPHENED) && !isHyphen(t, k + 1)) return !isNumber(t, k + 1) && !lookUp(t, k + 1, NUMBER_WORDS);
  }
  return false;
}

const MODIFIERS = 5;
const isWordOrHyphen = (t: Tokens, i: number): boolean => isWord(t, i) || isHyphen(t, i);

/** What a counting "one" counts, right behind it or past what describes it. */
export function loneNoun(t: Tokens, { to }: Numeral): NounRead | undefined {
  for (let k = to; k < to + MODIFIERS && isWordOrHyphen(t, k) && !isIn(t, k, STOPS); k++) {
    if (!isIn(t, k, HYPHENED) && !isIn(t, k, PEOPLE)) continue;
    const directTo = k === to ? k + 1 : undefined;
    return { start: t.starts[k]!, end: t.ends[k]!, word: pluralOf(wordAt(t, k)), directTo };
  }
  return undefined;
}

function followsNumber(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - REACH && !isSentenceBreak(t, k); k--)
    if (isNumber(t, k) || lookUp(t, k, NUMBER_WORDS)) return true;
  return false;
}
