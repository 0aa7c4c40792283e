import { codeBehind, currencyAfter, currencyBefore } from './currency';
import { readDurationUnit } from './duration';
import { type Numeral, readNumeral } from './numerals';
import { readPercentSign } from './percent';
import { isGlued, isHyphen, isNumber, isWord, markAt, pastPlus, surfaceAt, wordAt } from './token-words';
import type { Tokens } from './tokens';
import { readUnit } from './units';

export type TermKind = 'money' | 'percent' | 'duration' | 'quantity' | 'none';

/** One number with what stands on it, before it is joined with its neighbours into a range or list. */
export interface Term {
  from: number;
  to: number;
  numeral: Numeral;
  kind: TermKind;
  unit: string;
  factor: number;
  offset: number;
  /** Currency or "Mach" stands before the number, so that the other end of a range may do without. */
  prefixed: boolean;
}

/** Reads the number at token `i` with its currency or unit. */
export function readTerm(t: Tokens, i: number, dollar: string): Term | undefined {
  const before = currencyBefore(t, i, dollar);
  const numeral = readNumeral(t, i, before !== undefined);
  if (!numeral) return undefined;
  if (before) {
    const code = before.open ? codeBehind(t, numeral.to) : undefined;
    return term(numeral, 'money', code ?? before.code, 1, code ? numeral.to + 1 : numeral.to, before.from, true);
  }
  return termOf(t, numeral, dollar);
}

/** The term of a number that no currency sign stands before. */
export function termOf(t: Tokens, numeral: Numeral, dollar: string): Term {
  const i = numeral.from;
  return (
    machBefore(t, i, numeral) ??
    moneyAfter(t, i, numeral, dollar) ??
    withTail(t, numeral) ??
    term(numeral, 'none', '', 1, numeral.to)
  );
}

/** Gives a bare term the kind and unit of another one: the "150" of "150, 250 and 350 km". */
export const alike = (bare: Term, model: Term): Term => ({
  ...bare,
  kind: model.kind,
  unit: model.unit,
  factor: model.factor,
  offset: model.offset,
});

/** The value of a term in its base unit. */
export const amountOf = (x: Term): number => tidy(x.numeral.value * x.factor + x.offset);
/** The step of a term in its base unit. */
export const stepOf = (x: Term): number => tidy(x.numeral.step * x.factor);

/** Takes out the noise of binary fractions, so that 5.43 billion is 5,430,000,000 and equal amounts are equal. */
const tidy = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)));

function term(
  numeral: Numeral,
  kind: TermKind,
  unit: string,
  factor: number,
  to: number,
  from = numeral.from,
  prefixed = false,
): Term {
  return { from, to, numeral, kind, unit, factor, offset: 0, prefixed };
}

function machBefore(t: Tokens, i: number, numeral: Numeral): Term | undefined {
  const at = isHyphen(t, i - 1) && isGlued(t, i) ? i - 2 : i - 1;
  if (wordAt(t, at) !== 'mach') return undefined;
  return term(numeral, 'quantity', 'mach', 1, numeral.to, at, true);
}

function moneyAfter(t: Tokens, i: number, numeral: Numeral, dollar: string): Term | undefined {
  // "500m euros": the letter is a magnitude only because a currency follows.
  const sum =
    numeral.digits && isWord(t, numeral.to) && isGlued(t, numeral.to) ? (readNumeral(t, i, true) ?? numeral) : numeral;
  const after = currencyAfter(t, sum, dollar);
  return after && term(sum, 'money', after.code, after.factor ?? 1, after.to);
}

function withTail(t: Tokens, numeral: Numeral): Term | undefined {
  const at = pastPlus(t, numeral.to);
  const percent = readPercentSign(t, at);
  if (percent) return signed(t, term(numeral, 'percent', 'percent', percent.factor, percent.to));
  const duration = readDurationUnit(t, at);
  if (duration) return term(numeral, 'duration', 's', duration.factor, duration.to);
  const physical = readUnit(t, pastCalibre(t, at));
  if (!physical) return undefined;
  const read = term(numeral, 'quantity', physical.unit.base, physical.unit.factor, physical.to);
  read.offset = physical.unit.offset ?? 0;
  return read.offset ? signed(t, read) : read;
}

/** "-40 °C", "minus 3 per cent": only temperatures and shares go below nothing. */
function signed(t: Tokens, read: Term): Term {
  const before = read.from - 1;
  const mark = isGlued(t, read.from) && !isGlued(t, before) ? markAt(t, before) : '';
  if (wordAt(t, before) !== 'minus' && (mark === '' || !'-\u2212\u2013'.includes(mark))) return read;
  return { ...read, from: before, numeral: { ...read.numeral, value: -read.numeral.value } };
}

/** "5.56x45mm": the first number is the calibre, the second the length of the case. */
const pastCalibre = (t: Tokens, i: number): number =>
  isGlued(t, i) &&
  isGlued(t, i + 1) &&
  isNumber(t, i + 1) &&
  /^[x×]$/.test(surfaceAt(t, i)) &&
  wordAt(t, i + 2) === 'mm'
    ? i + 2
    : i;
