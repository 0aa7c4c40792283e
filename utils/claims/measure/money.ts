import type { Entity, Measure } from '../../domain';
import { type Evidence, type Rule, weigh } from '../evidence';
import { phrase } from '../reading/frame';
import type { Leaning } from '../reading/leaning';
import { type Spot, textAfter, wordAfter } from '../reading/spot';
import { moneyOfFirms } from './company-money';
import { isGrowth } from './grow';
import { grant, isGranted, isPerHour, noPriceOfArms, payment, spentOn } from './money-spent';
import { priceOfOne } from './price-of-one';
import { sumPhrases } from './sum-phrases';
import { wholeCost } from './whole-cost';

const RULES: Rule[] = [
  { sense: 'deal', measure: 'contract-value', weight: 0.75, reach: 14 },
  { sense: 'buy', measure: 'contract-value', weight: 0.5, reach: 10 },
  { sense: 'bought', measure: 'contract-value', weight: 0.4, reach: 12, side: 'before' },
  { sense: 'fms', measure: 'contract-value', weight: 0.6, reach: 60 },
  { sense: 'perUnit', measure: 'unit-price', weight: 0.95, reach: 5, only: (_, hit) => !OF_COST.test(hit.text) },
  { sense: 'perUnit', measure: 'unit-price', weight: 0.95, reach: 13, only: (_, hit) => OF_COST.test(hit.text) },
  { sense: 'ledger', measure: 'other', weight: 0.9, reach: 10 },
];

/** What speaks for the cost of a programme; a notice of sale calls the price of the sale that too. */
const BUDGET_RULES: Rule[] = [
  {
    sense: 'budget',
    measure: 'budget',
    weight: 0.7,
    reach: 9,
    only: (s, h) => !(s.frame.texts[h.to] === 'committee' || (h.text === 'bill' && s.frame.texts[h.to] === 'for')),
  },
  { sense: 'programme', measure: 'budget', weight: 0.45, reach: 8, only: (s, h) => !isOfPieces(s, h.to) },
  { sense: 'grow', measure: 'budget', weight: 0.25, reach: 5, only: (s, h) => isGrowth(s.frame, h) },
];

const OF_COST = /^(unit|cost|price|per unit|fly)/;

/** What a sum of money may be: the price of a deal or of one piece, a budget, or none of these. */
export function weighMoney(
  spot: Spot,
  { leaning, isNotice }: { leaning: Leaning; isNotice: boolean },
  systems: Map<number, Entity>,
): Evidence[] {
  if (isPerHour(spot)) return [found('other', 0.95, 'an hour')];
  const ofFirm = isNotice ? [] : moneyOfFirms(spot);
  if (ofFirm.length > 0) return ofFirm;
  const settled = isNotice ? [] : sumPhrases(spot);
  if (settled.length > 0) return settled;
  const said = weigh(spot, isNotice ? RULES : [...RULES, ...BUDGET_RULES]);
  // "order backlog", "a fine over the contract": what is no price, or a price of one, outweighs the talk of deals around it.
  const handedOut = isNotice
    ? spentOn(spot)
    : [...payment(spot), ...grant(spot), ...noPriceOfArms(spot), ...wholeCost(spot, systems)];
  const ofOne = priceOfOne(spot, systems);
  const stronger = [...said, ...handedOut, ...ofOne].find(
    ({ measure, score }) => (measure === 'other' && score > 0.5) || (measure !== 'contract-value' && score > 0.8),
  );
  const evidence = stronger
    ? said.map((e) => (e.measure === stronger.measure ? e : { ...e, score: e.score * 0.5 }))
    : said;
  const worth = weigh(spot, [
    { sense: 'worth', measure: 'contract-value', weight: 0.5, reach: 7 },
    { sense: 'cost', measure: leaning, weight: 0.5, reach: 7 },
    { sense: 'estimate', measure: leaning, weight: 0.35, reach: 7 },
  ]);
  evidence.push(
    ...worth,
    ...ofOne,
    ...priceOfMany(spot),
    ...besideDeal(spot),
    ...forSomething(spot),
    ...forPieces(spot),
    ...(isNotice ? [] : programmeCost(spot)),
    ...handedOut,
  );
  if (spot.lead === ':' && /\b(price|value)\b[^:]{0,30}:$/.test(phrase(spot.frame, spot.leadAt - 5, spot.leadAt + 1)))
    evidence.push(found('contract-value', 0.5, 'price:'));
  if (
    wordAfter(spot) === 'into' &&
    spot.frame.words
      .slice(spot.next, spot.next + 4)
      .some(({ mention }) => mention && /^(system|programme)$/.test(mention.type))
  )
    evidence.push(found('budget', 0.7, 'into'));
  if (spot.lead === 'for') evidence.push(found('contract-value', 0.3, 'for'));
  if (isSmall(spot) && worth.some((e) => e.score > 0.1)) evidence.push(found('unit-price', 0.75, 'a small sum'));
  if (isHuge(spot) && !(spot.frame.bySense.get('deal') ?? []).some((hit) => BARGAIN.test(hit.text)))
    evidence.push(found('budget', 0.8, 'a sum beyond any deal'));
  if (spot.lead === 'by' && (spot.frame.bySense.get('grow') ?? []).some((hit) => hit.to <= spot.at))
    evidence.push(found('growth', 0.85, 'by'));
  if (systems.size > 0) evidence.push(found(leaning, 0.12, 'a system is named'));
  // What the whole article is about decides where the sentence is silent ("The estimate now stands at ...").
  evidence.push({ measure: leaning, score: 0.3, cue: 'the article', distance: 0 });
  return evidence;
}

/** No arms deal is worth told that costs less than this; a round, a drone or a missile does. */
const SMALL = 1_500_000;
const isSmall = ({ figure: { quantity } }: Spot): boolean =>
  quantity.form === 'number' && quantity.hi < SMALL && /^(USD|EUR|GBP|CHF)$/.test(quantity.unit);

const BARGAIN = /^(deal|contract|agreement|pact|sale|order|package)/;

/** Larger than any contract for arms ever was, in the money of those who write them. */
const HUGE = 60e9;
const isHuge = ({ figure: { quantity } }: Spot): boolean =>
  quantity.form === 'number' && quantity.hi >= HUGE && /^(USD|EUR|GBP|AUD|CAD)$/.test(quantity.unit);

/** "the bill for four ships runs to", "the price of 36 jets": a sum for a number of pieces is that of their deal. */
function priceOfMany(spot: Spot): Evidence[] {
  if (BILL.test(phrase(spot.frame, spot.at - 14, spot.at))) return [found('contract-value', 0.7, 'the bill')];
  const { texts, words, bySense } = spot.frame;
  const price = [...(bySense.get('cost') ?? []), ...(bySense.get('worth') ?? [])].find((hit) => {
    if (
      hit.to > spot.at ||
      spot.at - hit.to > 14 ||
      !/ for$/.test(`${hit.text} ${/^(of|for)$/.test(texts[hit.to] ?? '') ? 'for' : ''}`.trim())
    )
      return false;
    return words
      .slice(hit.to, hit.to + 4)
      .some((word) => word.figure !== undefined && spot.kinds[word.figure] === 'count');
  });
  return price ? [found('contract-value', 0.75, price.text)] : [];
}

/** "The bill, missiles included, comes to just over". */
const BILL =
  /^(\S+ )?(the|its|a) (bill|price|price tag|invoice|total price|purchase price|sticker price)( , [^.;]{1,60} ,)? (will |would |is to |now |thus )?(comes?|came|runs?|ran|amounts?|amounted|adds? up) to( \S+){0,3}$/;

/** "the programme is expected to cost", "development will cost": all there is to pay, not the price of one deal. */
function programmeCost(spot: Spot): Evidence[] {
  const { bySense, texts } = spot.frame;
  const after = phrase(spot.frame, spot.next, spot.next + 4);
  if (/^(\(.{0,30}\) )?(program|programme|project|plan|scheme)\b/.test(after))
    return [found('budget', 0.75, 'programme')];
  const before = phrase(spot.frame, spot.at - 7, spot.at);
  if (
    /\b(programs?|programmes?|plans?|schemes?|blueprint) (that is |that are |which is |now |is |are )?(worth|valued at|totalling|totaling)( \S+){0,3}$/.test(
      before,
    )
  )
    return [found('budget', 0.8, 'programme worth')];
  if (/^(of|in|for) (\S+ )?(works|infrastructure|upgrades|repairs|development|research)\b/.test(after))
    return [found('budget', 0.6, 'works')];
  const cost = (bySense.get('cost') ?? []).find(
    (hit) => /^(cost|swallow|consume)/.test(hit.text) && hit.to <= spot.at && spot.at - hit.to <= 8,
  );
  if (!cost) return [];
  const work = texts.slice(Math.max(0, cost.from - 6), cost.from).find((text) => WORK.has(text));
  if (work) return [found('budget', 0.88, `${work} ... ${cost.text}`)];
  const programme = (bySense.get('programme') ?? []).find((hit) => hit.to <= cost.from && cost.from - hit.to <= 8);
  if (programme && isOfPieces(spot, programme.to)) return [found('contract-value', 0.75, programme.text)];
  return programme ? [found('budget', 0.65, `${programme.text} ... ${cost.text}`)] : [];
}

/** "the programme of five frigates": no more than their deal. */
const isOfPieces = ({ frame, kinds }: Spot, next: number): boolean => {
  const figure = frame.words[next + 1]?.figure;
  return frame.texts[next] === 'of' && figure !== undefined && kinds[figure] === 'count';
};

const WORK = new Set(
  'development upgrade upgrades refit refits overhaul infrastructure research works maintenance upkeep running'.split(
    ' ',
  ),
);

/** "a $6.5 billion deal", "Rs 56,000-crore purchase": the sum is said of the deal itself. */
function besideDeal(spot: Spot): Evidence[] {
  const { frame, next } = spot;
  const hit = (frame.bySense.get('deal') ?? []).find((h) => h.from >= next && h.from - next <= 3);
  if (!hit) return [];
  const between = frame.words.slice(next, hit.from).some((word) => /^([,;.]|over|of|in|for|on|under)$/.test(word.text));
  return between ? [] : [found('contract-value', 0.7, hit.text)];
}

/** "14 systems for €3.2 billion", "12 more drones at €1 billion": what a number of pieces goes for. */
function forPieces({ frame, kinds, lead, leadAt }: Spot): Evidence[] {
  // "82 launchers, 420 missiles and 60 howitzers, together $11.1 billion".
  if (
    lead === 'together' &&
    frame.words.slice(0, leadAt).some(({ figure }) => figure !== undefined && kinds[figure] === 'count')
  )
    return [found('contract-value', 0.7, 'together')];
  if (!/^(for|at|worth|costing)$/.test(lead)) return [];
  // "the order for 17 jets, at SEK 33 billion".
  const from = frame.texts[leadAt - 1] === ',' ? leadAt - 2 : leadAt - 1;
  for (let at = from; at >= Math.max(0, leadAt - 7); at--) {
    const { figure, text } = frame.words[at]!;
    if (figure !== undefined) return kinds[figure] === 'count' ? [found('contract-value', 0.7, 'for pieces')] : [];
    if (/^[,;.:]$/.test(text)) return [];
  }
  return [];
}

/** "bought in 2016 for Rs 59,000 crore", "Rs 10,000 crore for additional missiles", "worth of". */
function forSomething(spot: Spot): Evidence[] {
  // "paid nearly $2 billion in 2011 for two", "paying "nearly 3 billion" for 20".
  const from = spot.next + (/^(["”']|in \S+)(?= for\b)/.exec(textAfter(spot, 3))?.[0].split(' ').length ?? 0);
  const after = spot.frame.texts.slice(from, from + 2);
  if (after[0] === 'worth' && after[1] === 'of') return [found('contract-value', 0.4, 'worth of')];
  const counted = spot.frame.words
    .slice(from + 1, from + 4)
    .some(({ figure }) => figure !== undefined && spot.kinds[figure] === 'count');
  if (after[0] === 'for' && counted && !isGranted(spot)) return [found('contract-value', 0.4, 'for pieces')];
  if (after[0] === 'for' && !/^(the|its|fy|fiscal)$/.test(after[1] ?? ''))
    return [found('contract-value', 0.25, 'for')];
  return [];
}

const found = (measure: Measure, score: number, cue: string): Evidence => ({ measure, score, cue, distance: 0 });
