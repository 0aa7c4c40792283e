import { yearAt } from '../dates/date-parts';
import { isYear } from '../dates/year-context';
import { EN_DASH, PLUS } from '../money/codes';
import { currencyBefore } from '../money/currency-before';
import { MAGNITUDES } from '../numerals/number-words';
import { timesNumeral } from '../numerals/numeral';
import type { Context } from '../reading';
import { alike, amountOf, readTerm, signBefore, signed, type Term, withNumeral } from '../terms';
import { NO_WORD } from '../tokens/lexicon';
import { idAt, isDash, isGlued, isHyphen, isNumber, lookUp, markCode } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';
import { isChange, openerBefore } from './joints';

/**
 * The two ends of "5 to 7 systems", "$5-6 billion", "between 120 and 380 km"; the first takes what it lacks from the
 * second.
 */
export function readPair(t: Tokens, first: Term, ctx: Context): [Term, Term] | undefined {
  const next = rangeJoint(t, first);
  if (next === undefined) return undefined;
  const at = pastSign(t, pastPrefix(t, next, ctx.dollar));
  const second = readTerm(t, at, ctx.dollar, first.kind === 'money' && first.prefixed);
  if (!second || second.from < first.to || (signBefore(t, at) < at && second.from === at)) return undefined;
  if (yearAt(t, second.numeral.from) !== undefined && second.kind === 'none' && isYear(t, second.numeral.from))
    return undefined;
  const pair = matched(t, first, second);
  if (!pair || isStep(t, first, second)) return undefined;
  const falls = isTwoFigures(t, pair[0], pair[1]);
  return falls || amountOf(pair[0]) < amountOf(pair[1]) ? pair : undefined;
}

/** "Fell $1.20 to $63.45", "grew by 680 kg to 10.4 t": by how much and to what, told by how far apart they are. */
const isStep = (t: Tokens, first: Term, second: Term): boolean =>
  first.kind !== 'none' &&
  second.kind === first.kind &&
  idAt(t, first.to) === Word.to &&
  amountOf(second) > FAR_APART * amountOf(first) &&
  (idAt(t, first.from - 1) === Word.by || isChange(t, first.from - 1, 0));

const FAR_APART = 3;

/** True when "from" opens a change ("rose from 5 to 6 billion") and not a range. */
export function isTwoFigures(t: Tokens, low: Term, high: Term): boolean {
  if (idAt(t, low.to) !== Word.to) return false;
  const opener = openerBefore(t, low.from);
  if (opener.word !== 'from') return false;
  return isChange(t, opener.at) || (high.kind === 'none' && idAt(t, high.to) === NO_WORD);
}

/** Token at which the second end of a range may begin. */
function rangeJoint(t: Tokens, first: Term): number | undefined {
  const at = first.to;
  const word = idAt(t, at);
  if (isDash(t, at)) {
    const tight = isGlued(t, at) && isGlued(t, at + 1);
    const suspended = isHyphen(t, at) && isGlued(t, at) && (idAt(t, at + 1) === Word.to || idAt(t, at + 1) === Word.or);
    if (tight && idAt(t, at + 1) === Word.to && isDash(t, at + 2)) return at + 3;
    if (suspended) return at + 2;
    // "EUR 5 - 6 billion", "$ 5 – $ 6 billion"
    if (!isGlued(t, at) && !isGlued(t, at + 1) && opensLargeSum(t, at + 1)) return at + 1;
    return tight || (markCode(t, at) === EN_DASH && first.kind === 'none') ? at + 1 : undefined;
  }
  if (word === Word.to) return at + 1;
  if (word === Word.and && openerBefore(t, signBefore(t, first.from)).word === 'between') return at + 1;
  // "two or three batteries"; "15 percent or 30 percent" are two.
  if (word === Word.or && first.kind === 'none' && !first.numeral.digits) return at + 1;
  return undefined;
}

/** True when a number with a magnitude begins at token `i`, with its sign before it or not. */
function opensLargeSum(t: Tokens, i: number): boolean {
  const at = isNumber(t, i) ? i : i + 1;
  return isNumber(t, at) && lookUp(t, at + 1, MAGNITUDES) !== undefined;
}

/** Token of the number behind a currency sign or code (or "Mach") at token `i`, or `i` itself. */
function pastPrefix(t: Tokens, i: number, dollar: string): number {
  if (idAt(t, i) === Word.mach) return i + 1;
  for (let k = i + 1; k <= i + 3; k++) if (isNumber(t, k)) return currencyBefore(t, k, dollar)?.from === i ? k : i;
  return i;
}

/** "-40 to +55 °C": token of the number behind a sign at token `i`, or `i` itself. */
const pastSign = (t: Tokens, i: number): number =>
  isNumber(t, i + 1) && isGlued(t, i + 1) && (markCode(t, i) === PLUS || signBefore(t, i + 1) === i) ? i + 1 : i;

/** Makes the ends alike, or gives nothing when they measure different things. */
function matched(t: Tokens, first: Term, second: Term): [Term, Term] | undefined {
  const bothBare = first.kind === second.kind && first.unit === second.unit;
  let low = first;
  if (first.kind === 'none' && second.kind !== 'none') {
    if (second.prefixed) return undefined;
    low = second.offset || second.kind === 'percent' ? signed(t, alike(first, second)) : alike(first, second);
  } else if (second.kind === 'none' && first.prefixed) {
    return scaled(t, first, alike(second, first));
  } else if (!bothBare) {
    return undefined;
  }
  return scaled(t, low, second);
}

/** "Rs 40-45,000 crore", "30-40,000 troops": the thousands count for both ends. */
const thousandsOf = ({ numeral: low }: Term, { numeral: high }: Term): number =>
  low.bare && low.value >= 10 && low.value < 1000 && !high.bare && high.step === 1 && high.value % 1000 === 0
    ? 1000
    : 1;

/** "Fell from $1.1 to $0.9 million": of a change the first end shares the magnitude though it is the larger. */
const fallsFrom = (t: Tokens, low: Term, high: Term, factor: number): boolean =>
  low.numeral.value * factor < high.numeral.value * MOST_OF_A_FALL && isTwoFigures(t, low, high);

const MOST_OF_A_FALL = 10;

/** "$5 to $6 billion": the first end shares the magnitude of the second unless it would then be the larger. */
function scaled(t: Tokens, low: Term, high: Term): [Term, Term] {
  const factor = high.numeral.magnitude === 1 ? thousandsOf(low, high) : high.numeral.magnitude;
  const shares =
    low.numeral.magnitude === 1 &&
    factor > 1 &&
    (low.numeral.value * factor < high.numeral.value || fallsFrom(t, low, high, factor));
  if (!shares) return [low, high];
  return [withNumeral(low, timesNumeral(low.numeral, factor)), high];
}
