import type { Entity, Measure } from '../../domain';
import { type Evidence, type Rule, weigh } from '../evidence';
import type { Leaning } from '../leaning';
import { type Spot, wordsAfter } from '../spot';
import { isGrowth } from './grow';

const RULES: Rule[] = [
  { sense: 'deal', measure: 'contract-value', weight: 0.75, reach: 14 },
  { sense: 'buy', measure: 'contract-value', weight: 0.5, reach: 10 },
  { sense: 'bought', measure: 'contract-value', weight: 0.4, reach: 12, side: 'before' },
  { sense: 'fms', measure: 'contract-value', weight: 0.6, reach: 60 },
  { sense: 'perUnit', measure: 'unit-price', weight: 0.95, reach: 5, only: (_, hit) => !OF_COST.test(hit.text) },
  { sense: 'perUnit', measure: 'unit-price', weight: 0.95, reach: 13, only: (_, hit) => OF_COST.test(hit.text) },
  { sense: 'budget', measure: 'budget', weight: 0.7, reach: 9, only: (s, h) => s.frame.texts[h.to] !== 'committee' },
  { sense: 'estimate', measure: 'budget', weight: 0.35, reach: 7 },
  { sense: 'programme', measure: 'budget', weight: 0.45, reach: 8 },
  { sense: 'grow', measure: 'budget', weight: 0.25, reach: 5, only: (s, h) => isGrowth(s.frame, h) },
  { sense: 'ledger', measure: 'other', weight: 0.9, reach: 10 },
];

const OF_COST = /^(unit|cost|price|per unit)/;

/** What a sum of money may be: the price of a deal or of one piece, a budget, or none of these. */
export function weighMoney(spot: Spot, leaning: Leaning, systems: Map<number, Entity>): Evidence[] {
  const said = weigh(spot, RULES);
  // "order backlog", "a fine over the contract": what is no price, or a price of one, outweighs the talk of deals around it.
  const stronger = said.find(
    ({ measure, score }) => (measure === 'other' && score > 0.5) || (measure === 'unit-price' && score > 0.8),
  );
  const evidence = stronger
    ? said.map((e) => (e.measure === stronger.measure ? e : { ...e, score: e.score * 0.5 }))
    : said;
  const worth = weigh(spot, [{ sense: 'worth', measure: leaning, weight: 0.5, reach: 7 }]);
  evidence.push(
    ...worth,
    ...priceOfOne(spot),
    ...priceOfType(spot, systems),
    ...besideDeal(spot),
    ...forSomething(spot),
  );
  if (spot.lead === 'for') evidence.push(found('contract-value', 0.3, 'for'));
  if (isSmall(spot) && worth.some((e) => e.score > 0.1)) evidence.push(found('unit-price', 0.75, 'a small sum'));
  if (isHuge(spot) && !spot.frame.bySense.has('deal')) evidence.push(found('budget', 0.5, 'a sum beyond any deal'));
  evidence.push(...programmeCost(spot));
  if (systems.size > 0) evidence.push(found(leaning, 0.12, 'a system is named'));
  // What the whole article is about decides where the sentence is silent ("The estimate now stands at ...").
  evidence.push({ measure: leaning, score: 0.3, cue: 'the article', distance: 0 });
  return evidence;
}

/** "one squadron costs about", "a single jet is priced at". */
function priceOfOne(spot: Spot): Evidence[] {
  const { frame, at } = spot;
  for (const hit of frame.bySense.get('worth') ?? []) {
    if (hit.to > at || at - hit.to > 6) continue;
    const subject = frame.words.slice(Math.max(0, hit.from - 7), hit.from);
    const one = subject.findIndex((word) => ONE.has(word.text));
    const named = subject.slice(one + 1).some((word) => word.mention?.type === 'system' || PIECES.has(word.text));
    // "A" is one of a kind only right before it: "a B-21 costs".
    const near =
      one >= 0 && (!/^an?$/.test(subject[one]!.text) || subject.length - one <= 3 || subject[one] === frame.words[0]);
    if (near && named) return [found('unit-price', 0.9, `${subject[one]!.text} ... ${hit.text}`)];
  }
  return [];
}

/** "The F-35B costs", "price of an F-35A": what is bought by the piece is priced by the piece. */
function priceOfType(spot: Spot, systems: Map<number, Entity>): Evidence[] {
  for (const hit of spot.frame.bySense.get('worth') ?? []) {
    if (hit.to > spot.at || !/^(costs?|price|priced)$/.test(hit.text)) continue;
    const [before, after] = [
      systems.get(hit.from - 1),
      [...systems.keys()].find((at) => at > hit.to && at <= hit.to + 3),
    ];
    const of = after !== undefined && /^(an?|one|each)$/.test(spot.frame.texts[after - 1] ?? '');
    if (spot.at - hit.to <= 5 && before && BY_PIECE.test(before.kind ?? ''))
      return [found('unit-price', 0.8, hit.text)];
    if (of) return [found('unit-price', 0.85, `${hit.text} of one`)];
  }
  return [];
}

const BY_PIECE = /^(aircraft|helicopter|uav|tank|missile|munition|artillery|ifv|small-arm)$/;

const ONE = new Set(['one', 'each', 'single', 'every', 'per', 'a', 'an']);
const PIECES = new Set(
  'squadron system unit jet aircraft missile tank fighter plane helicopter drone battery launcher round shell ship frigate submarine boat interceptor vehicle airframe howitzer'.split(
    ' ',
  ),
);

/** No arms deal is worth told that costs less than this; a round, a drone or a missile does. */
const SMALL = 1_500_000;
const isSmall = ({ figure: { quantity } }: Spot): boolean =>
  quantity.form === 'number' && quantity.hi < SMALL && /^(USD|EUR|GBP|CHF)$/.test(quantity.unit);

/** Larger than any contract for arms ever was, in the money of those who write them. */
const HUGE = 60e9;
const isHuge = ({ figure: { quantity } }: Spot): boolean =>
  quantity.form === 'number' && quantity.hi >= HUGE && /^(USD|EUR|GBP|AUD|CAD)$/.test(quantity.unit);

/** "the programme is expected to cost": all there is to pay, not the price of one deal. */
function programmeCost(spot: Spot): Evidence[] {
  const { bySense } = spot.frame;
  const after = spot.frame.texts.slice(spot.next, spot.next + 4).join(' ');
  if (/^(\(.{0,30}\) )?(program|programme|project)\b/.test(after)) return [found('budget', 0.75, 'programme')];
  const cost = (bySense.get('worth') ?? []).find(
    (hit) => /^cost/.test(hit.text) && hit.to <= spot.at && spot.at - hit.to <= 8,
  );
  const programme =
    cost && (bySense.get('programme') ?? []).find((hit) => hit.to <= cost.from && cost.from - hit.to <= 8);
  return programme ? [found('budget', 0.65, `${programme.text} ... ${cost.text}`)] : [];
}

/** "a $6.5 billion deal", "Rs 56,000-crore purchase": the sum is said of the deal itself. */
function besideDeal(spot: Spot): Evidence[] {
  const { frame, next } = spot;
  const hit = (frame.bySense.get('deal') ?? []).find((h) => h.from >= next && h.from - next <= 3);
  if (!hit) return [];
  const between = frame.words.slice(next, hit.from).some((word) => /^([,;.]|over|of|in|for|on|under)$/.test(word.text));
  return between ? [] : [found('contract-value', 0.7, hit.text)];
}

/** "bought in 2016 for Rs 59,000 crore", "Rs 10,000 crore for additional missiles", "worth of". */
function forSomething(spot: Spot): Evidence[] {
  const after = wordsAfter(spot, 2);
  if (/^(a|an|per)$/.test(after[0] ?? '') && PIECES.has(after[1] ?? ''))
    return [found('unit-price', 0.95, `${after[0]} ${after[1]}`)];
  if (after[0] === 'worth' && after[1] === 'of') return [found('contract-value', 0.4, 'worth of')];
  if (after[0] === 'for' && !/^(the|its|fy|fiscal)$/.test(after[1] ?? ''))
    return [found('contract-value', 0.25, 'for')];
  return [];
}

const found = (measure: Measure, score: number, cue: string): Evidence => ({ measure, score, cue, distance: 0 });
