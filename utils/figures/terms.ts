import { currencyAfter, currencyBefore } from './currency';
import { readDurationUnit } from './duration';
import { type Numeral, readNumeral } from './numerals';
import { readPercentSign } from './percent';
import { isGlued, isHyphen, isWord, markAt, pastPlus, wordAt } from './token-words';
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
  if (before) return term(numeral, 'money', before.code, 1, numeral.to, before.from, true);
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
  return after && term(sum, 'money', after.code, 1, after.to);
}

function withTail(t: Tokens, numeral: Numeral): Term | undefined {
  const at = pastPlus(t, numeral.to);
  const percent = readPercentSign(t, at);
  if (percent) return term(numeral, 'percent', 'percent', percent.factor, percent.to);
  const duration = readDurationUnit(t, at);
  if (duration) return term(numeral, 'duration', 's', duration.factor, duration.to);
  const physical = readUnit(t, at);
  if (!physical) return undefined;
  const read = term(numeral, 'quantity', physical.unit.base, physical.unit.factor, physical.to);
  read.offset = physical.unit.offset ?? 0;
  // "-40 °C": only temperatures go below nothing.
  if (read.offset && wordAt(t, numeral.from - 1) === 'minus') {
    read.numeral = { ...numeral, value: -numeral.value };
    read.from = numeral.from - 1;
  }
  const minus = markAt(t, numeral.from - 1);
  if (read.offset && isGlued(t, numeral.from) && minus !== '' && '-\u2212\u2013'.includes(minus)) {
    read.numeral = { ...numeral, value: -numeral.value };
    read.from = numeral.from - 1;
  }
  return read;
}
