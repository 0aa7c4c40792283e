import { NUMBER_WORDS } from './number-words';
import type { Context } from './reading';
import { readTerm, type Term } from './terms';
import { isHyphen, isNumber, lookUp, wordAt } from './token-words';
import type { Tokens } from './tokens';

/** Takes in what a term goes on to say in a smaller unit: "6 feet 4 inches", "2 hours and 30 minutes", "2h 30m". */
export function withMinor(t: Tokens, major: Term, ctx: Context): Term {
  if (!joins(t, major)) return major;
  const at = wordAt(t, major.to) === 'and' ? major.to + 1 : major.to;
  if (!isNumber(t, at) && !lookUp(t, at, NUMBER_WORDS)) return major;
  const minor = readTerm(t, at, ctx.dollar);
  if (!minor || minor.from !== at) return major;
  const factor = minorFactor(t, major, minor);
  if (factor === undefined || minor.numeral.value * factor >= major.factor) return major;
  const share = factor / major.factor;
  const numeral = {
    ...major.numeral,
    value: major.numeral.value + minor.numeral.value * share,
    step: minor.numeral.step * share,
  };
  return { ...major, numeral, to: minor.to };
}

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
  const word = wordAt(t, minor.to - 1);
  return wordAt(t, major.to - 1) === 'h' && word === 'm' ? 60 : undefined;
}
