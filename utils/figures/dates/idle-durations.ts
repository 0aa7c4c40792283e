import { COMMA, ZERO } from '../money/codes';
import type { Term } from '../terms';
import { stemSet, wordSet } from '../tokens/lexicon';
import { hasStem, idAt, isHyphen, isIn, markCode, wordAt } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

/** Things whose age a report may be about; the age of people is not. */
const AGEING = stemSet(
  /^(aircraft|jets?|planes?|ships?|fleet|system|missiles?|tanks?|submarines?|vessel|boats?|design|rifles?|helicopters?)$/,
);

/**
 * True for times that measure nothing in the report: "one day", "5 min read", "a minute of arc", "a 54-year-old
 * officer", "0900 hours".
 */
export function isIdleDuration(t: Tokens, first: Term, last: Term): boolean {
  const next = idAt(t, last.to);
  const unit = wordAt(t, last.to - 1);
  if (next === Word.read || (next === Word.ago && /^(sec|min|h)/.test(unit))) return true;
  if (next === Word.of && isIn(t, last.to + 1, ANGLES)) return true;
  if (idAt(t, first.from - 2) === Word.time && isIn(t, first.from - 3, READING)) return true;
  const { value, digits } = first.numeral;
  if ((unit === 'hours' || unit === 'hrs') && isClock(t, first)) return true;
  if (value === 1 && !digits && unit === 'day' && !isHyphen(t, last.to - 2)) return true;
  const old = (isHyphen(t, last.to) && idAt(t, last.to + 1) === Word.old) || next === Word.old;
  return old && value < 100 && !hasStem(t, next === Word.old ? last.to + 1 : last.to + 2, AGEING);
}

/** "Half a minute of angle" */
const ANGLES = wordSet('angle arc');
/** "Reading time: 4 minutes" */
const READING = wordSet('reading read');

/** "At 1700 hours": the time of day as soldiers write it. */
const isClock = (t: Tokens, { numeral }: Term): boolean =>
  numeral.bare &&
  t.ends[numeral.from]! - t.starts[numeral.from]! === 4 &&
  numeral.value <= 2400 &&
  numeral.value % 100 < 60 &&
  (isIn(t, numeral.from - 1, AT) ||
    markCode(t, numeral.from - 1) === COMMA ||
    t.text.charCodeAt(t.starts[numeral.from]!) === ZERO);

const AT = wordSet('at by from till until around about to before after');
