import type { Claim, Sum } from '../../domain';
import { matchCounted } from '../compare/counted-things';
import { sayAmount, sayNumber } from '../wording/say-amount';
import { BY_WAY_OF_SHARE } from './arithmetic-of-amounts';
import { against } from './arithmetic-of-deals';
import { sumOf, type Term, termAt, unitOf } from './terms';

/**
 * The sums that one sentence spells out itself, whatever its figures measure: a percentage of a base with what it comes
 * to, a list with its total, a whole with its parts behind a colon, a growth from one value to another.
 */
export function sumsOfSentences(claims: Claim[], text: string): Sum[] {
  const sentences = new Map<number, number[]>();
  for (const [at, { sentence }] of claims.entries()) {
    const known = sentences.get(sentence.start);
    if (known) known.push(at);
    else sentences.set(sentence.start, [at]);
  }
  return [...sentences.values()].flatMap((places) => {
    if (places.length < 3) return [];
    const line: Line = { claims, text, places, terms: places.map((at) => termAt(claims, at)) };
    return [...shareOfBase(line), ...listAndTotal(line), ...wholeAndList(line), ...growthFromTo(line)];
  });
}

interface Line {
  claims: Claim[];
  text: string;
  /** Places of the sentence's claims, in reading order. */
  places: number[];
  /** The same as terms; undefined where one is a bound, a range or a date. */
  terms: (Term | undefined)[];
}

/** Percentages are rounded, and so are the sums they are taken of. */
const PERCENT_SLACK = 1;
const OF_BASE = /^\s+of\s+[\p{L}\s’'-]{0,40}$/u;
const OF = /\bof\s+(?:the\s+|its\s+|a\s+total\s+of\s+)?$/i;

/** "30 per cent of $6.7bn, or $2bn"; "of 900 people wanted, 210, or 23 per cent". */
function shareOfBase({ claims, text, terms }: Line): Sum[] {
  return terms.slice(2).flatMap((third, i) => {
    const [first, second] = [terms[i], terms[i + 1]];
    if (!first || !second || !third) return [];
    const [isShare, isLater] = [isPercent(first), isPercent(third)];
    const isTold = isShare
      ? OF_BASE.test(between(text, first, second)) && BY_WAY_OF_SHARE.test(between(text, second, third))
      : OF.test(text.slice(Math.max(0, startOf(first) - 20), startOf(first))) &&
        (isLater || isPercent(second)) &&
        BY_WAY_OF_SHARE.test(between(text, second, third));
    if (!isTold) return [];
    const share = [first, second, third].find(isPercent)!;
    const [whole, part] = [first, second, third].filter((one) => one !== share) as [Term, Term];
    if (isPercent(whole) || isPercent(part) || !areAlike([whole, part])) return [];
    const worth = (whole.value * share.value) / 100;
    const slack = part.slack + (whole.slack * share.value + whole.value * Math.max(share.slack, PERCENT_SLACK)) / 100;
    if (part.value >= whole.value || claims[whole.at]!.figure.twin === part.at) return [];
    const fits = Math.abs(worth - part.value) <= slack;
    const told = `${sayPercent(share.value)} of ${say(whole)} is ${sayAs(worth, whole)}`;
    return [sumOf([whole, part, share], fits, fits ? told : against(told, say(part)))];
  });
}

const TOTAL_BEFORE =
  /(?:,|—|–|\()\s*(?:(?:for|making|giving|or|which makes)\s+)?(?:(?:a|the)\s+(?:combined\s+|grand\s+|overall\s+)?total\s+of|altogether|in\s+all|in\s+total)[,:]?\s*$/i;
/** Words by which a list is no whole list, or its values are no parts. */
const SPOILT =
  /\b(?:including|includes?|among|of which|of them|from|than|instead|each|apiece|per|every|bring\w*|another|more|further|remaining|already|existing|also|mostly|mainly|at least|some of|such as|compared|against|versus|up to|ago)\b/i;
/** A list that comes to much less or more is of something else. */
const ODD = 1.6;

/** "$3.9bn for tanks, $1.1bn for vehicles and $1.2bn for training, a total of $6.2bn". */
function listAndTotal({ text, terms, claims, places }: Line): Sum[] {
  return terms.flatMap((total, i) => {
    if (!total || i < 2 || isPercent(total)) return [];
    const before = claims[places[i - 1]!]!.figure.span.end;
    if (!TOTAL_BEFORE.test(text.slice(before, startOf(total)))) return [];
    const parts = partsAmong(terms.slice(0, i), claims, places, total);
    return parts ? equation(parts, total, text.slice(sentenceOf(total).start, startOf(total)), text) : [];
  });
}

const BEFORE_LIST = /^[\p{L}\d\s’'-]{0,30}(?::|\s—|\s–)\s*$/u;

/** "180 tanks: 116 from Korea and 64 built at home". */
function wholeAndList({ text, terms, claims, places }: Line): Sum[] {
  return terms.flatMap((whole, i) => {
    const next = places[i + 1];
    if (!whole || next === undefined || isPercent(whole)) return [];
    if (!BEFORE_LIST.test(text.slice(endOf(whole), claims[next]!.figure.span.start))) return [];
    const parts = partsAmong(terms.slice(i + 1), claims, places.slice(i + 1), whole);
    const last = parts?.at(-1);
    if (!parts || !last || !/\band\b/.test(between(text, parts.at(-2)!, last))) return [];
    return equation(parts, whole, text.slice(endOf(whole), sentenceOf(whole).end), text);
  });
}

/** A longer list is a table. */
const MOST_PARTS = 12;

/** The figures of a list: all of the whole's kind, each known for sure; figures of time and share may stand between. */
function partsAmong(terms: (Term | undefined)[], claims: Claim[], places: number[], whole: Term): Term[] | undefined {
  const { kind } = whole.claim.figure;
  const parts: Term[] = [];
  for (const [i, term] of terms.entries()) {
    const { figure } = claims[places[i]!]!;
    if (figure.kind !== kind) {
      if (!['date', 'percent', 'duration', 'ordinal'].includes(figure.kind)) return undefined;
      continue;
    }
    if (!term || figure.partOf !== undefined) return undefined;
    parts.push(term);
  }
  return parts.length >= 2 && parts.length <= MOST_PARTS && areAlike([whole, ...parts]) ? parts : undefined;
}

function equation(parts: Term[], whole: Term, words: string, text: string): Sum[] {
  const isList = parts.slice(1).every((part, i) => /,|\band\b|\bplus\b/.test(between(text, parts[i]!, part)));
  if (!isList || SPOILT.test(words)) return [];
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total > whole.value * ODD || whole.value > total * ODD) return [];
  const slack = [...parts, whole].reduce((sum, one) => sum + (isCount(one) ? 0 : one.slack), 0);
  const fits = Math.abs(total - whole.value) <= slack + whole.value * FLOAT_NOISE;
  const told = `${parts.map(say).join(' + ')} = ${sayAs(total, whole)}`;
  return [sumOf([...parts, whole], fits, fits ? told : against(told, say(whole)))];
}

const FLOAT_NOISE = 1e-9;
const GROWS_BY =
  /\b(?:by|up|down|rise|increase|jump|growth|hike|cut|drop|fall|decline|grew|rose|rises|fell|falls)(?:\s+of|\s+by)?\s+(?:about|some|nearly|roughly|around|almost)?\s*$/i;
const GROWTH_BEHIND = /^\s*(?:rise|increase|jump|growth|hike|cut|drop|fall|decline)\b/i;

/** "Rises by 12 per cent, from 186 to 208 billion". */
function growthFromTo({ text, terms }: Line): Sum[] {
  const shares = terms.flatMap((term) => (term && isPercent(term) ? [term] : []));
  const share = shares[0];
  if (!share || shares.length > 1) return [];
  const isGrowth =
    GROWS_BY.test(text.slice(Math.max(sentenceOf(share).start, startOf(share) - 40), startOf(share))) ||
    GROWTH_BEHIND.test(text.slice(endOf(share), endOf(share) + 20));
  if (!isGrowth) return [];
  return terms.flatMap((from, i) => {
    const to = terms[i + 1];
    if (!from || !to || from.value <= 0 || isPercent(from) || !areAlike([from, to])) return [];
    const isFrom = /\bfrom\s+(?:about\s+|some\s+)?$/i.test(text.slice(Math.max(0, startOf(from) - 12), startOf(from)));
    if (!isFrom || !/^[\p{L}\d\s’'-]{0,40}\bto\s+(?:about\s+|some\s+)?$/u.test(between(text, from, to))) return [];
    const percent = Math.abs(to.value / from.value - 1) * 100;
    const slack = 2 * PERCENT_SLACK + share.slack + ((to.slack + from.slack) / from.value) * 100;
    const fits = Math.abs(percent - share.value) <= slack;
    const told = `${say(to)} is ${sayPercent(percent)} ${to.value < from.value ? 'below' : 'above'} ${say(from)}`;
    return [sumOf([from, to, share], fits, fits ? told : against(told, sayPercent(share.value)))];
  });
}

const isPercent = ({ claim }: Term): boolean => claim.figure.kind === 'percent';

const isCount = ({ claim }: Term): boolean => claim.figure.kind === 'count';

/** Of one kind and currency; counts of one thing, or of what no word names. */
const areAlike = (terms: Term[]): boolean =>
  terms.every((one, at) =>
    // Vehicles are tanks and trucks, but tanks are no trucks: each with each.
    terms.slice(0, at).every((other) => isAlike(one, other)),
  );

const isAlike = (a: Term, b: Term): boolean =>
  a.claim.figure.kind === b.claim.figure.kind &&
  (isCount(a) ? matchCounted(a.claim.figure.noun, b.claim.figure.noun) !== 'other' : unitOf(a) === unitOf(b));

const between = (text: string, a: Term, b: Term): string => text.slice(endOf(a), startOf(b));

const startOf = ({ claim }: Term): number => claim.figure.span.start;

const endOf = ({ claim }: Term): number => claim.figure.span.end;

const sentenceOf = ({ claim }: Term) => claim.sentence;

const sayAs = (value: number, like: Term): string =>
  like.claim.figure.kind === 'money' ? sayAmount(value, unitOf(like)) : sayNumber(value);

const say = (term: Term): string => sayAs(term.value, term);

const sayPercent = (percent: number): string => `${Number(percent.toPrecision(3))} %`;
