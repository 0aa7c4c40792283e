import { yearAt } from '../dates/date-parts';
import { COMMA, SLASH, TIMES } from '../money/codes';
import { timesNumeral } from '../numerals/numeral';
import type { Context } from '../reading';
import { alike, readTerm, type Term, withNumeral } from '../terms';
import { wordSet } from '../tokens/lexicon';
import { idAt, isGlued, isIn, markCode } from '../tokens/token-words';
import type { Tokens } from '../tokens/tokens';
import { Word } from '../tokens/words';

/** Longest list that shares one unit: "150, 200, 250, 300 and 350 km". */
const LONGEST_LIST = 8;

/**
 * The terms of "150, 250 and 350 km", each with the unit; nothing when no unit follows or the numbers do not belong
 * together.
 */
export function readList(t: Tokens, first: Term, ctx: Context): Term[] | undefined {
  if (first.from < ctx.listsReadTo || !goesOn(t, first.to)) return undefined;
  const list = findList(t, first, ctx);
  // The numbers of a list that comes to nothing are not tried again one by one.
  if (!list.unit) ctx.listsReadTo = list.to;
  return list.unit && list.terms.map((term) => (term.kind === 'none' ? alike(term, list.unit!) : term));
}

/** Shares above this are no list. */
const MOST_PERCENT = 400;

const AND_OR = wordSet('and or x by');

/** True when what stands at token `i` may part the members of a list. */
const goesOn = (t: Tokens, i: number): boolean => {
  const mark = markCode(t, i);
  return mark === 0 ? isIn(t, i, AND_OR) : mark === COMMA || mark === SLASH || mark === TIMES;
};

function findList(t: Tokens, first: Term, ctx: Context): { terms: Term[]; unit?: Term; to: number } {
  const sides = sidesOf(t, first, ctx);
  if (sides) return sides;
  const terms = [first];
  let joined = false;
  while (terms.length < LONGEST_LIST) {
    const last = terms[terms.length - 1]!;
    let at = last.to;
    const comma = markCode(t, at) === COMMA || (markCode(t, at) === SLASH && !isGlued(t, at));
    if (comma) at++;
    const word = idAt(t, at);
    const and = word === Word.and || word === Word.or;
    if (and) at++;
    if (at === last.to || looksLikeYear(t, last)) break;
    const next = readTerm(t, at, ctx.dollar);
    if (!next || next.from !== at) break;
    joined ||= and;
    terms.push(next);
    if (next.kind === 'none') continue;
    // "5, 7 and 9 million dollars", but not "5 ships, 3 jets and $4 million".
    if (!joined || next.prefixed) return { terms, to: last.to };
    // "524,000, or 52%" says it twice.
    if (next.kind === 'percent' && first.numeral.value > MOST_PERCENT) return { terms, to: last.to };
    return { terms: next.kind === 'money' ? scaled(terms, next) : terms, unit: next, to: next.to };
  }
  return { terms, to: terms[terms.length - 1]!.from };
}

/** "4.5 x 12 metres", "30 by 20 m": the sides of a thing share its unit. */
function sidesOf(t: Tokens, first: Term, ctx: Context): { terms: Term[]; unit: Term; to: number } | undefined {
  if (!isSide(t, first.to)) return undefined;
  const terms = [first];
  for (let at = first.to; terms.length < LONGEST_LIST && isSide(t, at); ) {
    const next = readTerm(t, at + 1, ctx.dollar);
    if (!next || next.from !== at + 1) return undefined;
    terms.push(next);
    at = next.to;
    if (next.kind === 'none') continue;
    // "2 x 30 mm guns": so many guns of that calibre.
    const barrels = terms.length === 2 && first.numeral.bare && first.numeral.value <= 8 && next.factor === MILLIMETRE;
    return next.unit === 'm' && !next.prefixed && !barrels ? { terms, unit: next, to: at } : undefined;
  }
  return undefined;
}

const MILLIMETRE = 0.001;
const isSide = (t: Tokens, i: number): boolean => markCode(t, i) === TIMES || isIn(t, i, SIDES);
const SIDES = wordSet('x by');

/** Bare small numbers share the magnitude of the sum that ends their list. */
function scaled(terms: Term[], { numeral }: Term): Term[] {
  if (numeral.magnitude === 1 || !terms.every((x) => x.numeral.magnitude === 1 || x.numeral === numeral)) return terms;
  const factor = numeral.magnitude;
  return terms.map((x) => {
    if (x.numeral === numeral) return x;
    const grown = timesNumeral(x.numeral, factor);
    grown.magnitude = factor;
    return withNumeral(x, grown);
  });
}

/** "In 2018, 36 per cent": a year shares no unit with what follows. */
const looksLikeYear = (t: Tokens, term: Term): boolean =>
  term.numeral.bare && yearAt(t, term.numeral.from) !== undefined;
