import { yearAt } from '../dates/date-parts';
import { NUMBER_WORDS } from '../numerals/number-words';
import type { Numeral } from '../numerals/numeral';
import { wordSet } from '../tokens/lexicon';
import { idAt, isIn, isNumber, lookUp, markAt, nameAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

/** Words within which the count stands that the sentence leaves out of its next part. */
const REACH = 26;

/**
 * "Poland bought 32 jets and Romania 18", "54 tanks, Denmark 16 and the Czech Republic 44": true where a known name and a
 * bare number repeat what was said of another number before, with its verb and its noun left out.
 */
export function leavesOutNoun(t: Tokens, lastOfName: number, numeral: Numeral): boolean {
  const name = nameAt(t, lastOfName);
  if (!name || yearAt(t, numeral.from) !== undefined || !Number.isInteger(numeral.value)) return false;
  let joint = lastOfName;
  while (t.starts[joint]! >= name.start) joint--;
  if (idAt(t, joint) === Word.the) joint--;
  if (!(isIn(t, joint, JOINTS) || isMark(t, joint, ',;'))) return false;
  const isEnd = numeral.to >= t.end || isIn(t, numeral.to, AFTER) || isMark(t, numeral.to, ',;.');
  return isEnd && hasNumber(t, joint - 1);
}

const JOINTS = wordSet('and while but');
const AFTER = wordSet('and for in at by from each worth');

const isMark = (t: Tokens, i: number, marks: string): boolean => {
  const mark = markAt(t, i);
  return mark !== '' && mark !== undefined && marks.includes(mark);
};

/** A number that counts or measures, before `from` in the same sentence. */
function hasNumber(t: Tokens, from: number): boolean {
  for (let i = from; i >= from - REACH && !isMark(t, i, '.'); i--) {
    if (nameAt(t, i)) continue;
    if ((isNumber(t, i) || lookUp(t, i, NUMBER_WORDS) !== undefined) && yearAt(t, i) === undefined) return true;
  }
  return false;
}
