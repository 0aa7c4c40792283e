import { isSentenceBreak } from '../dates/resolve-year';
import { stemSet, wordSet } from '../tokens/lexicon';
import { hasStem, isIn, wordAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';

const CHANGE = stemSet(
  /^(rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|growth|increas\w*|jump\w*|soar\w*|climb\w*|surg\w*|swell\w*|swollen|balloon\w*|rais\w*|lift\w*|boost\w*|expand\w*|expansion|doubl\w*|tripl\w*|cut|cuts|cutting|reduc\w*|fall|falls|fell|fallen|drop\w*|declin\w*|shrink\w*|shrank|slash\w*|lower\w*|down|up|slip\w*|slid\w*|drift\w*|drag\w*|delay\w*|postpon\w*|push\w*|mov\w*|shift\w*|revis\w*|chang\w*|upgrad\w*|extend\w*|brought|brings?|bringing|tak(e|es|ing)|took|went|goes|go|improv\w*|advanc\w*|accelerat\w*|defer\w*)$/,
);
const SPREAD = stemSet(/^(rang\w*|anywhere|vary|varies)$/);
/** How many words back a verb of change may stand: "raised the number of launchers in service from". */
const REACH = 8;

/** True when the "from" at token `i` tells of a change ("rose from 5 to 6"), so that its ends are two figures. */
export function isChange(t: Tokens, i: number, reach = REACH): boolean {
  if (reach === 0) return hasStem(t, i, CHANGE);
  for (let k = i - 1; k >= i - reach && !isSentenceBreak(t, k); k--) {
    if (hasStem(t, k, SPREAD)) return false;
    if (hasStem(t, k, CHANGE)) return true;
  }
  return false;
}

const HEDGES = wordSet('about around roughly approximately some over nearly almost');

/** The word that opens a range before token `i`, past hedges: "between", "from" or nothing. */
export function openerBefore(t: Tokens, i: number): { word: 'between' | 'from' | ''; at: number } {
  for (let k = i - 1; k >= i - 3; k--) {
    const word = wordAt(t, k);
    if (word === 'between' || word === 'from') return { word, at: k };
    if (!isIn(t, k, HEDGES)) break;
  }
  return { word: '', at: -1 };
}
