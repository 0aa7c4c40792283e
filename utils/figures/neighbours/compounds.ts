import { COMMA } from '../money/codes';
import { NUMBER_WORDS } from '../numerals/number-words';
import { copyNumeral } from '../numerals/numeral';
import type { Context } from '../reading';
import { readTerm, type Term, withNumeral } from '../terms';
import { idAt, isHyphen, isNumber, lookUp, markCode } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

/** "3 years, 2 months and 14 days" */
const MOST_MINORS = 2;

/** Takes in what a term goes on to say in a smaller unit: "6 feet 4 inches", "2 hours and 30 minutes", "2h 30m". */
export function withMinor(t: Tokens, major: Term, ctx: Context): Term {
  let sum = major;
  let last = major;
  for (let n = 0; n < MOST_MINORS && joins(t, last); n++) {
    const minor = minorAt(t, last, ctx);
    if (!minor) break;
    const share = minor.factor / major.factor;
    const numeral = copyNumeral(sum.numeral);
    numeral.value = sum.numeral.value + minor.numeral.value * share;
    numeral.step = minor.numeral.step * share;
    sum = withNumeral(sum, numeral);
    sum.to = minor.to;
    last = minor;
  }
  return sum;
}

/** The smaller unit said right behind a term, in the term's own base unit. */
function minorAt(t: Tokens, major: Term, ctx: Context): Term | undefined {
  const comma = markCode(t, major.to) === COMMA;
  const at = comma || idAt(t, major.to) === Word.and ? major.to + 1 : major.to;
  if (!isNumber(t, at) && !lookUp(t, at, NUMBER_WORDS)) return undefined;
  const minor = readTerm(t, at, ctx.dollar);
  if (!minor || minor.from !== at || (comma && !goesOnBehindComma(major, minor))) return undefined;
  const factor = minorFactor(t, major, minor);
  if (factor === undefined || minor.numeral.value * factor >= major.factor) return undefined;
  minor.kind = major.kind;
  minor.unit = major.unit;
  minor.factor = factor;
  return minor;
}

/** "6 feet, 2 inches", "3 years, 2 months": with a comma only what is counted on in no other way. */
const goesOnBehindComma = (major: Term, minor: Term): boolean =>
  (major.kind === 'duration' && minor.kind === 'duration') ||
  (major.unit === 'm' && minor.unit === 'm' && Math.round(major.factor / minor.factor) === INCHES_A_FOOT);

const INCHES_A_FOOT = 12;

/** Whole numbers of hours, feet, pounds or dollars go on; "24-month" and "5.5 km" do not. */
const joins = (t: Tokens, { kind, offset, numeral, to }: Term): boolean =>
  (kind === 'duration' || kind === 'quantity' || kind === 'money') &&
  offset === 0 &&
  Number.isInteger(numeral.value) &&
  !isHyphen(t, to - 2);

function minorFactor(t: Tokens, major: Term, minor: Term): number | undefined {
  if (minor.kind === major.kind && minor.unit === major.unit && !minor.prefixed)
    return minor.factor < major.factor ? minor.factor : undefined;
  // "2h 30m": by itself the letter means metres.
  const word = idAt(t, minor.to - 1);
  return idAt(t, major.to - 1) === Word.h && word === Word.m ? 60 : undefined;
}
