import { readDurationUnit, TIME_WORDS } from './dates/duration';
import { TIMES } from './money/codes';
import { grouped, isPointGrouped } from './money/continental';
import { currencyAfter } from './money/currency-after';
import { codeBehind, currencyBefore } from './money/currency-before';
import { opensCurrency } from './money/opens-currency';
import type { SharedName } from './money/shared-currencies';
import { copyNumeral, type Numeral, timesNumeral } from './numerals/numeral';
import { readNumeral } from './numerals/numerals';
import { wordSet } from './tokens/lexicon';
import {
  bareDigits,
  idAt,
  isBreak,
  isGlued,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  markAt,
  markCode,
  nameAt,
  pastPlus,
} from './tokens/token-words';
import type { Tokens } from './tokens/tokens';
import { Word } from './tokens/words';
import { readPercentSign, SHARE_WORDS } from './units/percent';
import { OPENS_UNIT } from './units/unit-table';
import { readUnit } from './units/units';

type TermKind = 'money' | 'percent' | 'duration' | 'quantity' | 'none';

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
  /** Dollars of whom nothing beside the sum says. */
  bareDollar: boolean;
  /** Several countries call their money so. */
  shared: SharedName | undefined;
}

/** Reads the number at token `i` with its currency or unit. */
export function readTerm(t: Tokens, i: number, dollar: string, money = false): Term | undefined {
  const before = currencyBefore(t, i, dollar);
  const numeral = readNumeral(t, i, money || before !== undefined);
  if (!numeral) return undefined;
  if (before) {
    const code = before.open ? codeBehind(t, numeral.to) : undefined;
    const to = code ? numeral.to + 1 : numeral.to;
    const sum = regrouped(t, numeral, to, before.code);
    // "T$49 billion": behind a sum that says its size, a letter before the sign is no size.
    const scale = sum.magnitude === 1 ? (before.scale ?? 1) : 1;
    const read = makeTerm(sum, 'money', code ?? before.code, scale, to, before.from, true);
    read.bareDollar = before.bare === true && !code;
    if (!numeral.indian) read.shared = before.shared;
    return read;
  }
  return termOf(t, numeral, dollar);
}

/** The term of a number that no currency sign stands before. */
export function termOf(t: Tokens, numeral: Numeral, dollar: string): Term {
  const i = numeral.from;
  if (endsPlain(t, numeral.to)) return machBefore(t, i, numeral) ?? makeTerm(numeral, 'none', '', 1, numeral.to);
  return (
    machBefore(t, i, numeral) ??
    moneyAfter(t, i, numeral, dollar) ??
    withTail(t, numeral) ??
    makeTerm(numeral, 'none', '', 1, numeral.to)
  );
}

/** True when what stands at token `i` neither measures a number nor goes on with it: most words do not. */
export function endsPlain(t: Tokens, i: number): boolean {
  if (!isWord(t, i)) return isBreak(t, i);
  return !isGlued(t, i) && !opensCurrency(t, i) && !isIn(t, i, OPENS_UNIT) && !isIn(t, i, OPENS_TAIL);
}

const OPENS_TAIL = wordSet([...SHARE_WORDS, ...TIME_WORDS, ...'s m x by and or to squared cubed d de di'.split(' ')]);

/** Gives a bare term the kind and unit of another one: the "150" of "150, 250 and 350 km". */
export function alike(bare: Term, model: Term): Term {
  const term = withNumeral(bare, bare.numeral);
  term.kind = model.kind;
  term.unit = model.unit;
  term.factor = model.factor;
  term.offset = model.offset;
  term.shared = model.shared ?? bare.shared;
  return term;
}

/** The same term of another number. */
export function withNumeral(term: Term, numeral: Numeral): Term {
  const copy = makeTerm(numeral, term.kind, term.unit, term.factor, term.to, term.from, term.prefixed);
  copy.offset = term.offset;
  copy.bareDollar = term.bareDollar;
  copy.shared = term.shared;
  return copy;
}

/** The value of a term in its base unit. */
export const amountOf = (x: Term): number => tidy(x.numeral.value * x.factor + x.offset);
/** The step of a term in its base unit. */
export const stepOf = (x: Term): number => tidy(x.numeral.step * x.factor);

/** Takes out the noise of binary fractions, so that 5.43 billion is 5,430,000,000 and equal amounts are equal. */
const tidy = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)));

/** All terms are made here, and changed after rather than copied by spreading, so that all have one shape. */
export function makeTerm(
  numeral: Numeral,
  kind: TermKind,
  unit: string,
  factor: number,
  to: number,
  from = numeral.from,
  prefixed = false,
): Term {
  return { from, to, numeral, kind, unit, factor, offset: 0, prefixed, bareDollar: false, shared: undefined };
}

function machBefore(t: Tokens, i: number, numeral: Numeral): Term | undefined {
  const at = isHyphen(t, i - 1) && isGlued(t, i) ? i - 2 : i - 1;
  if (idAt(t, at) !== Word.mach) return undefined;
  return makeTerm(numeral, 'quantity', 'mach', 1, numeral.to, at, true);
}

function moneyAfter(t: Tokens, i: number, numeral: Numeral, dollar: string): Term | undefined {
  // "500m euros": the letter is a magnitude only because a currency follows.
  const sum =
    numeral.digits && isWord(t, numeral.to) && isGlued(t, numeral.to) ? (readNumeral(t, i, true) ?? numeral) : numeral;
  const after = currencyAfter(t, sum, dollar);
  if (!after) return undefined;
  const whole = after.factor ? sum : regrouped(t, sum, after.to, after.code);
  const read = makeTerm(whole, 'money', after.code, after.factor ?? 1, after.to);
  read.bareDollar = after.bare === true;
  if (!sum.indian) read.shared = after.shared;
  return read;
}

/** Moneys that are told in thousandths. */
const THREE_DECIMALS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** "320.000 €" is grouped by the point; "€1.459 a litre" and "1.250 dinars" have decimals. */
function regrouped(t: Tokens, numeral: Numeral, to: number, code: string): Numeral {
  if (!isPointGrouped(t, numeral) || THREE_DECIMALS.has(code)) return numeral;
  const rate = numeral.value < 10 && (code === 'USD' || code === 'GBP' || isIn(t, to, RATES));
  return rate ? numeral : grouped(numeral);
}

const RATES = wordSet('a an per to each');

function withTail(t: Tokens, numeral: Numeral): Term | undefined {
  const marked = feetAndInches(t, numeral);
  if (marked) return marked;
  const at = pastPlus(t, numeral.to);
  const percent = readPercentSign(t, at);
  if (percent) return signed(t, makeTerm(numeral, 'percent', 'percent', percent.factor, percent.to));
  const duration = readDurationUnit(t, at);
  if (duration) return makeTerm(numeral, 'duration', 's', duration.factor, duration.to);
  if (isMillions(t, at)) return withTail(t, millions(numeral)) ?? makeTerm(millions(numeral), 'none', '', 1, at + 1);
  // The "T" of "300 T-90M" and the "Mi" of "two Mi-24" belong to the name.
  if (nameAt(t, at) && !isGlued(t, at)) return undefined;
  const physical = readUnit(t, isBarrels(numeral) ? at : pastCalibre(t, at));
  if (!physical) return undefined;
  const read = makeTerm(numeral, 'quantity', physical.unit.base, physical.unit.factor, physical.to);
  read.offset = physical.unit.offset ?? 0;
  return read.offset ? signed(t, read) : read;
}

/** "1.2m shells": before what is counted the letter is no metre. */
const isMillions = (t: Tokens, i: number): boolean =>
  isGlued(t, i) && idAt(t, i) === Word.m && !isGlued(t, i + 1) && isIn(t, i + 1, BY_THE_MILLION);

/** What is counted in millions; boats and masts are so many metres. */
const BY_THE_MILLION = wordSet(
  'shells rounds people men women civilians troops soldiers jobs drones mines rockets bullets cartridges grenades rifles homes houses workers ' +
    'voters records masks doses barrels tonnes tons gallons litres liters hectares acres sq square cubic reservists inhabitants residents ' +
    'users visitors passengers children refugees members employees',
);

function millions(numeral: Numeral): Numeral {
  const sum = timesNumeral(numeral, 1e6);
  sum.to = numeral.to + 1;
  sum.magnitude = 1e6;
  sum.bare = false;
  return sum;
}

const FOOT = 0.3048;
const isFootMark = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2032;
const isInchMark = (code: number): boolean => code === 34 || code === 0x201d || code === 0x2033;

/** 6'2", with both marks: one alone is a quote or a minute. */
function feetAndInches(t: Tokens, numeral: Numeral): Term | undefined {
  const at = numeral.to;
  if (!isFootMark(markCode(t, at)) || !isGlued(t, at) || !isNumber(t, at + 1) || !isGlued(t, at + 1)) return undefined;
  if (!isInchMark(markCode(t, at + 2)) || !isGlued(t, at + 2)) return undefined;
  const inches = bareDigits(t, at + 1);
  if (!(inches < 12)) return undefined;
  const sum = copyNumeral(numeral);
  sum.value += inches / 12;
  sum.step = 1 / 12;
  return makeTerm(sum, 'quantity', 'm', FOOT, at + 3);
}

/** "-40 °C", "minus 3 per cent": only temperatures and shares go below nothing. */
export function signed(t: Tokens, read: Term): Term {
  const before = signBefore(t, read.from);
  if (before === read.from) return read;
  const numeral = copyNumeral(read.numeral);
  numeral.value = -numeral.value;
  const below = withNumeral(read, numeral);
  below.from = before;
  return below;
}

/** Token of the minus before a number, or the number's own. */
export function signBefore(t: Tokens, from: number): number {
  const before = from - 1;
  const mark = isGlued(t, from) && !isGlued(t, before) ? markAt(t, before) : '';
  return idAt(t, before) === Word.minus || (mark !== '' && MINUS.includes(mark)) ? before : from;
}

const MINUS = '-\u2212\u2013';

/** "5.56x45mm": the first number is the calibre, the second the length of the case. */
const pastCalibre = (t: Tokens, i: number): number => {
  const times = markCode(t, i) === TIMES || idAt(t, i) === Word.x;
  return times && isNumber(t, i + 1) && isGlued(t, i) === isGlued(t, i + 1) && idAt(t, i + 2) === Word.mm ? i + 2 : i;
};

/** "2 x 30mm guns": a small whole number before the calibre counts the guns. */
const isBarrels = ({ bare, value }: Numeral): boolean => bare && value <= MOST_BARRELS;
const MOST_BARRELS = 8;
