import { readCount } from './counts';
import { currencyBefore } from './currency';
import { yearAt } from './date-parts';
import { isFurniture, isGluedDesignation } from './designations';
import { isChange, openerBefore } from './joints';
import { type Context, numberOf, type Reading } from './reading';
import { alike, amountOf, readTerm, stepOf, type Term } from './terms';
import { isDash, isGlued, isHyphen, isNumber, markAt, wordAt } from './token-words';
import type { Tokens } from './tokens';
import { isYear } from './year-context';

/** Longest list that shares one unit: "150, 200, 250, 300 and 350 km". */
const LONGEST_LIST = 8;

/** Reads the amount at anchor `i`, with its partner if it is a range and with the whole list if several share a unit. */
export function readAmounts(t: Tokens, i: number, floor: number, ctx: Context): Reading[] {
  const first = readTerm(t, i, ctx.dollar);
  if (!first || first.from < floor) return [];
  const pair = readPair(t, first, ctx);
  if (pair) {
    const [low, high] = pair;
    if (!isTwoFigures(t, low, high)) return settle(t, low, high);
    // "from 70 to 110 km" tells of a change: two figures, and the first has its unit or magnitude from the second.
    if (low !== first) return [...settle(t, low, low), ...settle(t, high, high)];
  }
  if (first.kind === 'none') {
    const list = readList(t, first, ctx);
    if (list) return list.flatMap((term) => settle(t, term, term));
  }
  return settle(t, first, first);
}

/** The two ends of "5 to 7 systems", "$5-6 billion", "between 120 and 380 km"; the first takes what it lacks from the second. */
function readPair(t: Tokens, first: Term, ctx: Context): [Term, Term] | undefined {
  const next = rangeJoint(t, first);
  if (next === undefined) return undefined;
  const second = readTerm(t, pastPrefix(t, next, ctx.dollar), ctx.dollar);
  if (!second || second.from < first.to) return undefined;
  if (yearAt(t, second.numeral.from) !== undefined && second.kind === 'none' && isYear(t, second.numeral.from))
    return undefined;
  const pair = matched(first, second);
  if (!pair) return undefined;
  const falls = isTwoFigures(t, pair[0], pair[1]);
  return falls || amountOf(pair[0]) < amountOf(pair[1]) ? pair : undefined;
}

/** True when "from" opens a change ("rose from 5 to 6 billion") and not a range. */
function isTwoFigures(t: Tokens, low: Term, high: Term): boolean {
  const opener = openerBefore(t, low.from);
  if (opener.word !== 'from') return false;
  return isChange(t, opener.at) || (high.kind === 'none' && wordAt(t, high.to) === '');
}

/** Token at which the second end of a range may begin. */
function rangeJoint(t: Tokens, first: Term): number | undefined {
  const at = first.to;
  const word = wordAt(t, at);
  if (isDash(t, at)) {
    const tight = isGlued(t, at) && isGlued(t, at + 1);
    const suspended = isHyphen(t, at) && isGlued(t, at) && (wordAt(t, at + 1) === 'to' || wordAt(t, at + 1) === 'or');
    if (suspended) return at + 2;
    if (tight && wordAt(t, at + 1) === 'to' && isDash(t, at + 2)) return at + 3;
    return tight || (markAt(t, at) === '–' && first.kind === 'none') ? at + 1 : undefined;
  }
  if (word === 'to') return at + 1;
  if (word === 'and' && openerBefore(t, first.from).word === 'between') return at + 1;
  // "two or three batteries"; "15 percent or 30 percent" are two.
  if (word === 'or' && first.kind === 'none' && !first.numeral.digits) return at + 1;
  return undefined;
}

/** Token of the number behind a currency sign or code (or "Mach") at token `i`, or `i` itself. */
function pastPrefix(t: Tokens, i: number, dollar: string): number {
  if (wordAt(t, i) === 'mach') return i + 1;
  for (let k = i + 1; k <= i + 3; k++) if (isNumber(t, k)) return currencyBefore(t, k, dollar)?.from === i ? k : i;
  return i;
}

/** Makes the ends alike, or gives nothing when they measure different things. */
function matched(first: Term, second: Term): [Term, Term] | undefined {
  const bothBare = first.kind === second.kind && first.unit === second.unit;
  let low = first;
  if (first.kind === 'none' && second.kind !== 'none') {
    if (second.prefixed) return undefined;
    low = alike(first, second);
  } else if (second.kind === 'none' && first.prefixed) {
    return scaled(first, alike(second, first));
  } else if (!bothBare) {
    return undefined;
  }
  return scaled(low, second);
}

/** "$5 to $6 billion": the first end shares the magnitude of the second unless it would then be the larger. */
function scaled(low: Term, high: Term): [Term, Term] {
  const factor = high.numeral.magnitude;
  const shares = low.numeral.magnitude === 1 && factor > 1 && low.numeral.value * factor < high.numeral.value;
  if (!shares) return [low, high];
  return [
    { ...low, numeral: { ...low.numeral, value: low.numeral.value * factor, step: low.numeral.step * factor } },
    high,
  ];
}

/** The terms of "150, 250 and 350 km", each with the unit; nothing when no unit follows or the numbers do not belong together. */
function readList(t: Tokens, first: Term, ctx: Context): Term[] | undefined {
  if (first.from < ctx.listsReadTo) return undefined;
  const list = findList(t, first, ctx);
  // The numbers of a list that comes to nothing are not tried again one by one.
  if (!list.unit) ctx.listsReadTo = list.to;
  return list.unit && list.terms.map((term) => (term.kind === 'none' ? alike(term, list.unit!) : term));
}

function findList(t: Tokens, first: Term, ctx: Context): { terms: Term[]; unit?: Term; to: number } {
  const terms = [first];
  let joined = false;
  while (terms.length < LONGEST_LIST) {
    const last = terms[terms.length - 1]!;
    let at = last.to;
    const comma = markAt(t, at) === ',' || (markAt(t, at) === '/' && !isGlued(t, at));
    if (comma) at++;
    const word = wordAt(t, at);
    const and = word === 'and' || word === 'or';
    if (and) at++;
    if (at === last.to || looksLikeYear(t, last)) break;
    const next = readTerm(t, at, ctx.dollar);
    if (!next || next.from !== at) break;
    joined ||= and;
    terms.push(next);
    if (next.kind === 'none') continue;
    return joined && next.kind !== 'money' ? { terms, unit: next, to: next.to } : { terms, to: last.to };
  }
  return { terms, to: terms[terms.length - 1]!.from };
}

/** "In 2018, 36 per cent": a year shares no unit with what follows. */
const looksLikeYear = (t: Tokens, term: Term): boolean =>
  term.numeral.bare && yearAt(t, term.numeral.from) !== undefined;

/** Makes the figure of one term, or of the two ends of a range. */
function settle(t: Tokens, first: Term, last: Term): Reading[] {
  if (last.kind === 'none') {
    const count = readCount(t, first, last);
    if (count && last.numeral.indian && isRupees(t, first, count)) return [rupees(first, last)];
    return count ? [count] : [];
  }
  if (first.kind !== 'money' && isGluedDesignation(t, { ...first.numeral, from: first.from, to: last.to })) return [];
  if (last.kind === 'duration' && isIdleDuration(t, first, last)) return [];
  if (last.kind !== 'money' && isFurniture(t, first.numeral)) return [];
  const quantity = numberOf(amountOf(first), amountOf(last), last.unit, stepOf(last));
  return [{ from: first.from, to: last.to, kind: last.kind as Reading['kind'], quantity, range: first !== last }];
}

/** "At 1700 hours": the time of day as soldiers write it. */
const isClock = (t: Tokens, { numeral }: Term): boolean =>
  numeral.bare &&
  t.ends[numeral.from]! - t.starts[numeral.from]! === 4 &&
  numeral.value <= 2400 &&
  numeral.value % 100 < 60 &&
  /^(at|by|from|till|until|around|about|to|before|after)$/.test(wordAt(t, numeral.from - 1));

/** "Worth 63,000 crore": crores of nothing are rupees; lakhs only beside a word of cost. */
function isRupees(t: Tokens, first: Term, count: Reading): boolean {
  if (count.noun && count.to > count.from && t.ends[count.to - 1]! >= count.noun.end) return false;
  if (first.numeral.magnitude >= 1e7) return !count.noun && wordAt(t, count.from - 2) !== 'population';
  for (let k = first.from - 1; k >= first.from - 5; k--) if (COSTS.test(wordAt(t, k))) return true;
  return false;
}

const COSTS = /^(cost\w*|worth|price\w*|paid|pay|pays|value\w*|fine\w*|budget|sum|loan|grant|compensation|salary)$/;

function rupees(first: Term, last: Term): Reading {
  const quantity = numberOf(amountOf(first), amountOf(last), 'INR', stepOf(last));
  return { from: first.from, to: last.to, kind: 'money', quantity, range: first !== last };
}

/** "one day", "5 min read", "a 54-year-old officer", "0900 hours". */
function isIdleDuration(t: Tokens, first: Term, last: Term): boolean {
  const next = wordAt(t, last.to);
  const unit = wordAt(t, last.to - 1);
  if (next === 'read' || (next === 'ago' && /^(sec|min|h)/.test(unit))) return true;
  const { value, digits } = first.numeral;
  if (unit === 'hours' && isClock(t, first)) return true;
  if (value === 1 && !digits && unit === 'day' && !isHyphen(t, last.to - 2)) return true;
  const old = (isHyphen(t, last.to) && wordAt(t, last.to + 1) === 'old') || next === 'old';
  return (
    old &&
    value < 100 &&
    !/^(aircraft|jets?|planes?|ships?|fleet|system|missiles?|tanks?|submarines?|vessel|boats?|design|rifles?|helicopters?)$/.test(
      wordAt(t, next === 'old' ? last.to + 1 : last.to + 2),
    )
  );
}
