import { dollarsOf } from '../../currencies';
import type { Claim, Figure, NumberQuantity, PartialDate, Sum } from '../../domain';
import { differentUnits } from '../compare/number-agreement';
import { ORIGINAL } from '../compare/series-parts';
import { sayAmount, sayNumber } from '../wording/say-amount';
import { against } from './arithmetic-of-deals';
import { areOfOneDeal, sumOf, termAt, termsOf, unitOf } from './terms';

/** Percentages are rounded, and so are the sums they are taken of. */
const PERCENT_SLACK = 2;
/** Writers convert freely: 300 miles are "480 km". */
const UNIT_SLACK = 0.03;
/** Two currencies further apart than this at the rate of any year that may be meant: a magnitude went wrong. */
const RATE_SLACK = 1.6;
/** A sum told without a contract's year may be converted at the rate of some years ago. */
const YEARS_BACK = 4;

/** "From 78 to 141 billion, up 81 per cent": growth against the former and the present estimate. */
export function growthAndBase(claims: Claim[]): Sum[] {
  const estimates = termsOf(claims, ({ measure }) => measure === 'budget' || measure === 'unit-price');
  return termsOf(claims, ({ measure, scope }) => measure === 'growth' && scope?.part !== ORIGINAL).flatMap((growth) => {
    const near = estimates.filter((one) => areOfOneDeal(one, growth));
    const bases = near.filter(({ claim }) => claim.scope?.part === ORIGINAL);
    const base = bases[0];
    const present = near.filter(({ claim }) => claim.scope?.part !== ORIGINAL && claim.measure === base?.claim.measure);
    const now = present[0];
    if (!base || !now || bases.length > 1 || present.length > 1 || unitOf(base) !== unitOf(now) || base.value <= 0)
      return [];
    const percent = (now.value / base.value - 1) * 100;
    const slack = PERCENT_SLACK + ((now.slack + base.slack) / base.value) * 100;
    const fits = Math.abs(percent - growth.value) <= slack;
    const [from, to] = [sayAmount(base.value, unitOf(base)), sayAmount(now.value, unitOf(now))];
    const text = `${to} is ${sayRounded(percent)} % above ${from}`;
    return [sumOf([base, now, growth], fits, fits ? text : against(text, `${growth.value} %`))];
  });
}

/** "Three of the five (60 per cent)": a share told right after the part and its whole. */
export function shareOfWhole(claims: Claim[], text: string): Sum[] {
  return claims.flatMap(({ figure }, at) => {
    const [part, whole, share] = [at, figure.partOf ?? -1, nextTo(claims, at)].map((one) => termAt(claims, one));
    if (!part || !whole || !share || share.claim.figure.kind !== 'percent' || whole.value <= part.value) return [];
    const end = Math.max(part.claim.figure.span.end, whole.claim.figure.span.end);
    if (!BY_WAY_OF_SHARE.test(text.slice(end, share.claim.figure.span.start))) return [];
    const percent = (part.value / whole.value) * 100;
    const fits = Math.abs(percent - share.value) <= PERCENT_SLACK / 2 + share.slack;
    const told = `${sayNumber(part.value)} of ${sayNumber(whole.value)} is ${sayRounded(percent)} %`;
    return [sumOf([part, whole, share], fits, fits ? told : against(told, `${share.value} %`))];
  });
}

/** Between a part of a whole and its share, or the other way round: a noun at most, then a bracket or "or". */
export const BY_WAY_OF_SHARE =
  /^\s?[\p{L}\d -]{0,40}?(\(|, or\b|\bor\b|, that is,?|—|–)\s*(about|some|nearly|roughly|around)?\s*$/u;

/** The first figure behind a part and its whole. */
const nextTo = (claims: Claim[], at: number): number => Math.max(at, claims[at]!.figure.partOf ?? at) + 1;

/** One measure in two units: "300 miles (483 km)". */
export function twinUnits(claims: Claim[], text: string): Sum[] {
  return claims.flatMap((_, at) => {
    const next = claims[at]!.figure.twin ?? at + 1;
    const [figure, twin] = [claims[at]!.figure, claims[next]?.figure];
    if (next < at || figure.kind !== 'quantity' || twin?.kind !== 'quantity') return [];
    const [a, b] = [figure.quantity as NumberQuantity, twin.quantity as NumberQuantity];
    // A twin that does not fit is not known as one: a bracket behind it in another unit is meant as one all the same.
    const isMeant = figure.twin === next || isInBrackets(figure, twin, text);
    if (a.unit !== b.unit || a.hi === 0 || a.lo !== a.hi || b.lo !== b.hi || !isMeant) return [];
    const slack = UNIT_SLACK + (a.step + b.step) / 2 / Math.abs(a.hi);
    const fits = Math.abs(b.hi / a.hi - 1) <= slack;
    const meant = inUnitsOf(twin, a.hi / b.hi);
    const computation = fits
      ? `${figure.surface} is ${twin.surface}`
      : meant
        ? against(`${figure.surface} is about ${meant}`, twin.surface)
        : `${figure.surface} is not ${twin.surface}`;
    return [{ at: [at, next], fits, computation }];
  });
}

/** The figure's words with its number changed by a factor, to two digits: "180 miles" and 1.55 are "280 miles". */
function inUnitsOf({ surface }: Figure, factor: number): string | undefined {
  const number = /\p{Nd}[\p{Nd}.,]*(?<=\p{Nd})/u.exec(surface)?.[0];
  if (number === undefined) return undefined;
  const value = Number(number.replaceAll(',', '')) * factor;
  return surface.replace(number, sayNumber(Number(value.toPrecision(2))));
}

const isInBrackets = ({ span, quantity: a }: Figure, { span: next, quantity: b }: Figure, text: string): boolean =>
  /^ ?\((?:about |some |roughly )?$/.test(text.slice(span.end, next.start)) &&
  text[next.end] === ')' &&
  a.form === 'number' &&
  b.form === 'number' &&
  differentUnits(a.step, b.step);

/**
 * One sum in two currencies: "$5.43 billion (Rs 40,000 crore)". Rates move, so only what no year's rate explains is told,
 * such as a crore for a lakh crore.
 */
export function twinCurrencies(claims: Claim[], on: PartialDate | undefined): Sum[] {
  if (!on) return [];
  return twinsOf(claims).flatMap(([at, next]) => {
    const [figure, twin] = [claims[at]!.figure, claims[next]!.figure];
    if (figure.kind !== 'money' || twin.kind !== 'money') return [];
    const [a, b] = [figure.quantity as NumberQuantity, twin.quantity as NumberQuantity];
    if (a.unit === b.unit) return [];
    const year = Number(on.slice(0, 4));
    const signed = claims[at]!.scope?.contractYear ?? claims[next]!.scope?.contractYear ?? year;
    const years = range(Math.min(signed, year - YEARS_BACK), year);
    const rates = years.map((one) => [dollarsOf(a, one), dollarsOf(b, one)] as const);
    if (rates.some(([x, y]) => !x || !y || x.hi <= 0 || y.hi <= 0)) return [];
    const offBy = rates.map(([x, y]) => Math.max(x!.hi / y!.hi, y!.hi / x!.hi));
    if (Math.min(...offBy) <= RATE_SLACK) return [];
    const [x, y] = [dollarsOf(a, signed)!, dollarsOf(b, signed)!];
    const isDollar = a.unit === 'USD';
    const [told, other] = isDollar ? [twin.surface, figure.surface] : [figure.surface, twin.surface];
    const worth = isDollar ? y : x;
    const text = `${told} is about ${sayAmount(Number(worth.hi.toPrecision(2)), 'USD')} at ${worth.year}’s mean rate`;
    return [{ at: [at, next], fits: false, computation: against(text, other) }];
  });
}

/** Pairs of figures that give one thing twice, in reading order. */
const twinsOf = (claims: Claim[]): [number, number][] =>
  claims.flatMap(({ figure }, at): [number, number][] =>
    figure.twin === undefined || figure.twin < at || !claims[figure.twin] ? [] : [[at, figure.twin]],
  );

/** Three digits of a percentage are more than anyone wrote. */
const sayRounded = (percent: number): string => String(Number(percent.toPrecision(3)));

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
