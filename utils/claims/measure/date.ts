import { clauseBefore } from '../clause';
import { distanceTo, type Evidence, type Rule, weigh } from '../evidence';
import type { Hit } from '../senses';
import { type Spot, wordsAfter, wordsBefore } from '../spot';
import { classOfNoun } from './nouns';
import { WAS_TO } from './old-plan';
import { isAhead, isDone } from './tense';

const RULES: Rule[] = [
  {
    sense: 'deliver',
    measure: 'delivery-date',
    weight: 0.6,
    reach: 14,
    only: (s, h) => h.text !== 'exported' && (!VAGUE.test(h.text) || (namesItem(s) && s.frame.texts[h.to] !== 'up')),
  },
  { sense: 'flight', measure: 'delivery-date', weight: 0.6, reach: 9 },
  { sense: 'service', measure: 'service-entry-date', weight: 0.65, reach: 9, only: (s, h) => !isTold(s, h) },
  {
    sense: 'service',
    measure: 'service-entry-date',
    weight: 0.6,
    reach: 14,
    only: (_, h) => /capab|ready|^(enter|ioc|foc)/.test(h.text),
  },
  { sense: 'service', measure: 'other', weight: 0.6, reach: 9, only: (s, h) => isTold(s, h) },
  { sense: 'sign', measure: 'contract-date', weight: 0.75, reach: 18, side: 'before' },
  { sense: 'sign', measure: 'contract-date', weight: 0.75, reach: 8, side: 'after' },
  { sense: 'bought', measure: 'contract-date', weight: 0.6, reach: 10 },
  { sense: 'event', measure: 'other', weight: 0.6, reach: 8 },
  { sense: 'say', measure: 'other', weight: 0.6, reach: 4 },
];

/** Cues of any plan: what is planned, a delivery or an entry into service, other words say. */
const PLANNING: Rule[] = [
  { sense: 'plan', measure: 'delivery-date', weight: 0.4, reach: 10 },
  { sense: 'finish', measure: 'delivery-date', weight: 0.2, reach: 8 },
  { sense: 'start', measure: 'delivery-date', weight: 0.15, reach: 8 },
  { sense: 'item', measure: 'delivery-date', weight: 0.22, reach: 9 },
];

/** Verbs of many uses deliver only if there is something to deliver. */
const VAGUE = /^(leaves? the|reach|came|come|land|sent|gave|given|provided|took|take|accept)/;
const namesItem = (spot: Spot): boolean =>
  spot.frame.bySense.has('item') ||
  ofSeries(spot) ||
  spot.frame.words.some(
    (word) =>
      word.mention?.type === 'system' ||
      (word.figure === undefined ? classOfNoun(word.text) === 'equipment' : spot.kinds[word.figure] === 'count'),
  );

/** "was deployed in 2021", "has been operational since": a state told of, no date that was promised. */
const isTold = (spot: Spot, hit: Hit): boolean =>
  /^(deployed|operational|fielded)$/.test(hit.text) &&
  !isAhead(spot.frame, hit) &&
  DONE.test(
    spot.frame.words
      .slice(Math.max(0, hit.from - 4), hit.from)
      .map((word) => word.text)
      .join(' '),
  );

const DONE = /\b(was|were|been|became|has|have|had)\b/;

/** What a date may be: of a delivery, of entering service, of a signature, or merely when something happened. */
export function weighDate(spot: Spot, publishedOn: string | undefined): Evidence[] {
  if (isPeriod(spot) || isDateline(spot)) return [];
  const specific = weigh(spot, RULES).map((e) =>
    ofSeries(spot) && !hasPassed(spot, publishedOn) && !STATE.test(e.cue) ? asDelivery(e) : e,
  );
  const planned = [...weigh(spot, PLANNING), ...toCome(spot, publishedOn), ...byPreposition(spot, publishedOn)];
  const planning = isOfArms(spot) || isDue(spot) ? planned : planned.map(soften(0.5));
  const isService = best(specific, 'service-entry-date') > best(specific, 'delivery-date');
  const told = isToCome(spot, publishedOn) ? specific.map((e) => unsigned(spot, e)) : specific;
  const found = [
    ...told,
    ...(isService ? planning.map(asService) : planning),
    ...besideNoun(spot),
    ...timeOfDeal(spot),
    ...ofSignature(spot, publishedOn),
    ...goalOfNumber(spot),
    ...noDelivery(spot),
    ...ofPart(spot, publishedOn),
  ];
  const evidence = isBygone(spot, publishedOn) ? found.map(silence) : found;
  if (WAS_TO.test(clauseBefore(spot, 14)))
    evidence.push({
      measure: isService ? 'service-entry-date' : 'delivery-date',
      score: 0.45,
      cue: 'was to',
      distance: 0,
    });
  const { quantity } = spot.figure;
  // Deliveries are promised by month, quarter or year; a day tells of a meeting, a vote or the dateline.
  const isDay = quantity.form === 'date' && quantity.lo.length === 10 && quantity.lo === quantity.hi;
  if (!isDay) return evidence;
  const arrival = arrivedOn(spot, publishedOn);
  return arrival
    ? [...evidence, arrival]
    : [...evidence.map(quieten), { measure: 'other', score: 0.45, cue: 'a day', distance: 0 }];
}

/** "handed the army its first Lynx on 16 January", "she reached Subic on April 4": a day on which something came. */
function arrivedOn(spot: Spot, publishedOn: string | undefined): Evidence | undefined {
  if (isToCome(spot, publishedOn) || !namesItem(spot) || !/^(on|,|)$/.test(spot.lead)) return undefined;
  const hit = (spot.frame.bySense.get('deliver') ?? []).find(
    (h) =>
      ARRIVAL.test(h.text) &&
      (h.text !== 'received' || hasThing(spot, h.to)) &&
      h.to <= spot.at &&
      spot.at - h.to <= 12 &&
      isDone(spot.frame, h) &&
      // "delivered by 2017, one crashed on March 4": another date is that of the delivery.
      !spot.frame.words
        .slice(h.to, spot.at)
        .some(({ figure }) => figure !== undefined && spot.kinds[figure] === 'date'),
  );
  return hit && { measure: 'delivery-date', score: 0.85, cue: hit.text, distance: 0 };
}

/** "received its first jet", not "received approval". */
const hasThing = ({ frame, kinds }: Spot, from: number): boolean =>
  frame.words
    .slice(from, from + 6)
    .some(
      ({ mention, figure, text }) =>
        mention?.type === 'system' ||
        (figure === undefined ? classOfNoun(text) === 'equipment' || SERIES.test(text) : kinds[figure] === 'count'),
    );

const ARRIVAL =
  /^(received|deliver|hand|taken over|took (delivery|over)|arriv|reached|transferred|turn|commissioned|inducted|joined the fleet|accepted)/;

/** "BANGKOK, Aug 25 (Reuters) -": where and when the report was sent. */
const isDateline = (spot: Spot): boolean =>
  spot.at <= 8 &&
  /^(\(|\)|-|–|—|:|\||\])/.test(wordsAfter(spot, 1)[0] ?? '') &&
  !spot.frame.texts.slice(0, spot.at).some((text) => /^(in|by|since|until|from)$/.test(text));

/** A year still to come at publication, of a thing that can be delivered. */
function toCome(spot: Spot, publishedOn: string | undefined): Evidence[] {
  if (!isToCome(spot, publishedOn) || !(namesItem(spot) || isDue(spot))) return [];
  return [{ measure: 'delivery-date', score: 0.32, cue: 'still to come', distance: 0 }];
}

const isToCome = ({ figure: { quantity } }: Spot, publishedOn: string | undefined): boolean =>
  quantity.form === 'date' && publishedOn !== undefined && quantity.hi.slice(0, 4) > publishedOn.slice(0, 4);

/** "It is due in 2028": said so close to the date that nobody asks what is meant. */
const isDue = (spot: Spot): boolean =>
  /^(due|expected|scheduled|slated|planned)$/.test(wordsBefore(spot, 1)[0] ?? '') &&
  !/^(decision|elections?|report|review|vote|talks)$/.test(wordsBefore(spot, 3)[2] ?? '');

/** Nothing is signed on a day to come: what is bought "for 2028" comes then, and a signature ahead is no fact. */
const unsigned = (spot: Spot, e: Evidence): Evidence =>
  e.measure !== 'contract-date' ? e : { ...e, measure: spot.lead === 'for' ? 'delivery-date' : 'other' };

/** "A contract is expected in 2026": when a deal is to be struck, and nothing that comes by it. */
const ofSignature = (spot: Spot, publishedOn: string | undefined): Evidence[] =>
  isToCome(spot, publishedOn) && DEAL_TO_COME.test(clauseBefore(spot, 12))
    ? [{ measure: 'contract-date', score: 0.93, cue: 'to be struck', distance: 0 }]
    : [];

const DEAL_TO_COME =
  /\b(contract|deal|agreement|signature|signing|order)( (is|are|was|now|only|could|should|may|will|would|to|be|come|follow|itself))* (expected|expects?|due|planned|likely|foreseen|possible|targeted|come|follow|signed|concluded)( (only|now|not|before|by|in|at|the|end|of|early|late|earliest))*$|\b(expects?|expected) (the|a|its) (\S+ )?(contract|deal|order)( (only|now|not|before|by|in))*$/;

/** "The contract runs from 2026 to 2029": the years in which a deal is carried out. */
const timeOfDeal = (spot: Spot): Evidence[] =>
  /\b(runs?|running|spread|spans?|stretch\w*) (from |over |until |through |to |between )?$/.test(
    `${clauseBefore(spot, 3)} `,
  ) &&
  (spot.frame.bySense.has('deal') || spot.frame.bySense.has('deliver'))
    ? [{ measure: 'delivery-date', score: 0.7, cue: 'runs', distance: 0 }]
    : [];

/** "awaits the first in 2026": the date of a piece that is yet to come. */
const ofPart = (spot: Spot, publishedOn: string | undefined): Evidence[] =>
  isToCome(spot, publishedOn) && PART.test(clauseBefore(spot, 8))
    ? [{ measure: 'delivery-date', score: 0.35, cue: 'the part', distance: 0 }]
    : [];

const PART =
  /\b(first|last|second|third|fourth|rest|final|remainder)( (one|ones|boat|ship|jet|vessel|unit|aircraft|system|squadron|batch|of (the|its|their|them|those) \S+))? (in|by|before|until|during|between|from|:)( the)?$|\b(beginning|starting) (in|from)( the)?$/;

/** "3.5 per cent by 2030", "fall to six by 2027", "jobs until 2035": a goal or a level, and nothing that can be delivered. */
const goalOfNumber = (spot: Spot): Evidence[] =>
  spot.frame.words
    .slice(Math.max(0, spot.at - 7), spot.at)
    .some((word) => (word.figure === undefined ? LEVEL.test(word.text) : spot.kinds[word.figure] === 'percent'))
    ? [{ measure: 'other', score: 0.9, cue: 'a goal', distance: 0 }]
    : [];

/** "will be kept until 2050", "the choice could come by June", "production will start in 2027": no thing comes then. */
function noDelivery(spot: Spot): Evidence[] {
  const clause = clauseBefore(spot, 14);
  const cue =
    (spot.at <= 2 ? OUTPUT.exec(wordsAfter(spot, 12).join(' '))?.[0] : undefined) ??
    RATE.exec(clause)?.[0] ??
    PAID.exec(clause)?.[0] ??
    LEAVES.exec(clause)?.[0] ??
    DECIDED.exec(clause)?.[0] ??
    WORK_STARTS.exec(clause)?.[0];
  return cue === undefined ? [] : [{ measure: 'other', score: 0.93, cue, distance: 0 }];
}

/** "By 2027 the group wants an output of": a goal told before its number. */
const OUTPUT = /\b(output|production|capacity|a year|per year|annually|per cent|percent)\b/;
const RATE = /\b(a|per|each|every) (year|month|week|day)( (by|in|from|until))?( the)?$/;
const PAID = /\b(paid|payable|payments?|instal?ments?)\b( \S+){0,6}$/;
const LEAVES =
  /\b(retire[ds]?|retiring|retirement|leave service|leaves service|left service|withdrawn|decommission\w*|phased? out|out of service|kept|keeping|keep|going|remains? in (use|service)|serve|soldier on)\b( \S+){0,7}$/;
const DECIDED =
  /\b(choice|decision|announcement|selection|verdict|ruling|milestone b|milestone c|award|proposals|bids?|vote)\b( \S+){0,12}$/;
const WORK_STARTS =
  /\b(production|construction|work|assembly|steel|development|training|talks|negotiations)\b( \S+){0,6} (start|starts|started|begin|begins|began|commence|commences|cut)( \S+){0,2}$/;

const LEVEL = /^(a-year|per-year|annually|falls?|fell|drops?|shrinks?|shrank|jobs|spending)$/;

/** "Between 2019 and 2023, 45 per cent of": the time a share is of. */
function isPeriod(spot: Spot): boolean {
  const { quantity } = spot.figure;
  return (
    quantity.form === 'date' &&
    quantity.lo !== quantity.hi &&
    spot.frame.words.some((word) => /^(%|percent|per|cent|share)$/.test(word.text) || /(%|per ?cent)$/.test(word.text))
  );
}

/** Something is said to be made, delivered or put to use; spending and shares of GDP have target years too. */
const isOfArms = (spot: Spot): boolean =>
  namesItem(spot) ||
  ofSeries(spot) ||
  (['deliver', 'service', 'flight', 'finish', 'produce'] as const).some((sense) => spot.frame.bySense.has(sense));

/** A unit that is ready is no delivery of its pieces. */
const STATE = /operational|capab|ready|^(ioc|foc)/;

const best = (evidence: Evidence[], measure: Evidence['measure']): number =>
  Math.max(0, ...evidence.map((e) => (e.measure === measure ? e.score : 0)));

const asService = (e: Evidence): Evidence =>
  e.measure === 'delivery-date' ? { ...e, measure: 'service-entry-date' } : e;
const asDelivery = (e: Evidence): Evidence =>
  e.measure === 'service-entry-date' ? { ...e, measure: 'delivery-date' } : e;

/** "all 26 should be in service by": the entry of an order's pieces is their delivery; that of a type is not. */
const ofSeries = (spot: Spot): boolean =>
  spot.frame.words
    .slice(0, spot.at)
    .some((word) => SERIES.test(word.text) || (word.figure !== undefined && spot.kinds[word.figure] === 'count'));

const SERIES = /^(all|first|last|final|remaining|rest|second|third|fourth|fifth|sixth|batch)$/;

/** True for a date that had gone by when the article appeared. */
export const hasPassed = ({ figure: { quantity } }: Spot, publishedOn: string | undefined): boolean =>
  quantity.form === 'date' &&
  publishedOn !== undefined &&
  quantity.hi.slice(0, 7) < publishedOn.slice(0, quantity.hi.length > 4 ? 7 : 4);

const speaksOfDelivery = ({ frame: { bySense } }: Spot): boolean =>
  (['deliver', 'plan', 'finish', 'service', 'flight'] as const).some((sense) => (bySense.get(sense) ?? []).length > 0);

/** A year gone by at publication is no promise: unless something was delivered then, it only tells when. */
function isBygone(spot: Spot, publishedOn: string | undefined): boolean {
  if (!/^(in|on|during|)$/.test(spot.lead) || !hasPassed(spot, publishedOn)) return false;
  return !(spot.frame.bySense.get('deliver') ?? []).some(
    (hit) => isDone(spot.frame, hit) && distanceTo(spot, hit) <= (hit.to <= spot.at ? 12 : 4),
  );
}

const soften =
  (factor: number) =>
  (e: Evidence): Evidence =>
    e.measure === 'delivery-date' || e.measure === 'service-entry-date' ? { ...e, score: e.score * factor } : e;
const quieten = soften(0.7);
const silence = soften(0.35);

function byPreposition(spot: Spot, publishedOn: string | undefined): Evidence[] {
  const say = (measure: Evidence['measure'], score: number): Evidence[] => [
    { measure, score, cue: spot.lead, distance: 0 },
  ];
  if (/^(fiscal|fy)$/.test(spot.lead)) return say('other', 0.5);
  // "From the 2015 contract in 2019": the contract has its year, this one is of something else.
  const hasYear = spot.frame.words[spot.leadAt - 2]?.figure !== undefined;
  if (
    spot.lead === 'in' &&
    !hasYear &&
    /^(deal|contract|agreement|order|purchase|pact)$/.test(wordsBefore(spot, 1)[0] ?? '')
  )
    return say('contract-date', 0.6);
  switch (spot.lead) {
    case 'by':
    case 'before':
      return say(
        'delivery-date',
        speaksOfDelivery(spot) ? 0.4 : hasPassed(spot, publishedOn) ? 0.1 : namesItem(spot) ? 0.4 : 0.2,
      );
    case 'until':
    case 'till':
      return say('delivery-date', 0.1);
    case 'since':
    case 'as':
      return say('other', 0.85);
    case 'from':
      return say('other', 0.3);
    case 'of':
      return wordsBefore(spot, 3)[0] === 'as' ? say('other', 0.85) : afterNoun(spot);
    case 'on':
      return say('other', 0.2);
    default:
      return [];
  }
}

/** "a deal of 2005", "the agreement of July 2022", "a review of July 2024". */
function afterNoun(spot: Spot): Evidence[] {
  const noun = wordsBefore(spot, 1)[0] ?? '';
  return /^(deal|contract|agreement|order|purchase|pact)$/.test(noun)
    ? [{ measure: 'contract-date', score: 0.9, cue: noun, distance: 0 }]
    : [{ measure: 'other', score: EVENT_NOUN.test(noun) ? 0.8 : 0.35, cue: noun, distance: 0 }];
}

/** Things that happened or were written on a day. */
const EVENT_NOUN =
  /^(breach|review|report|notice|letter|request|statement|study|visit|war|conflict|attack|summit|meeting|election|strategy|budget|crisis)$/;

/** "the 2018 contract", "the 2023 deadline", "1970s-era", "in 2020 dollars". */
function besideNoun(spot: Spot): Evidence[] {
  const after = wordsAfter(spot, 3);
  const next = (after[0] ?? '') === '-' ? (after[1] ?? '') : (after[0] ?? '');
  if (
    /^(era|dollars|prices|war|elections?|conflict|invasion|levels|baseline|review|budget|report)$/.test(
      next.replace(/^-/, ''),
    )
  )
    return [{ measure: 'other', score: 0.95, cue: next, distance: 0 }];
  if (/^(deadline|target|goal|schedule|delivery|date)$/.test(next))
    return [{ measure: 'delivery-date', score: 0.85, cue: next, distance: 0 }];
  if (
    after.slice(0, 2).some((word) => /^(deal|contract|agreement|order|purchase|pact)$/.test(word)) &&
    (!/^(in|on|by|since|from|until)$/.test(spot.lead) || spot.mods.includes('the'))
  )
    return [{ measure: 'contract-date', score: 0.9, cue: 'deal', distance: 0 }];
  return [];
}
