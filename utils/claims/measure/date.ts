import { distanceTo, type Evidence, type Rule, weigh } from '../evidence';
import { clauseBefore } from '../reading/clause';
import { phrase } from '../reading/frame';
import type { Hit } from '../reading/senses';
import { type Spot, wordAfter, wordBefore } from '../reading/spot';
import { arrivedOn, goalOfNumber, noDelivery, ofSignature, timeOfDeal } from './date-events';
import { hasPassed, isToCome, namesItem, ofSeries } from './date-nature';
import { datePhrases } from './date-phrases';
import { besideNoun, byPreposition } from './date-words';
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
/** "was deployed in 2021", "has been operational since": a state told of, no date that was promised. */
const isTold = (spot: Spot, hit: Hit): boolean =>
  /^(deployed|operational|fielded)$/.test(hit.text) &&
  !isAhead(spot.frame, hit) &&
  DONE.test(phrase(spot.frame, hit.from - 4, hit.from));

const DONE = /\b(was|were|been|became|has|have|had)\b/;

/** What a date may be: of a delivery, of entering service, of a signature, or merely when something happened. */
export function weighDate(spot: Spot, publishedOn: string | undefined): Evidence[] {
  if (isPeriod(spot) || isDateline(spot)) return [];
  const settled = datePhrases(spot, publishedOn);
  if (settled.some(({ score }) => score >= SURE)) return settled;
  const isOfSeries = ofSeries(spot) && !hasPassed(spot, publishedOn);
  const specific = weigh(spot, RULES).map((e) => (isOfSeries && !STATE.test(e.cue) ? asDelivery(e) : e));
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
    ...dueThen(spot),
    ...ofPart(spot, publishedOn),
    ...settled,
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

/** What a set phrase says so surely needs no other words. */
const SURE = 0.9;

/** "BANGKOK, Aug 25 (Reuters) -": where and when the report was sent. */
const isDateline = (spot: Spot): boolean =>
  spot.at <= 8 &&
  /^(\(|\)|-|–|—|:|\||\])/.test(wordAfter(spot)) &&
  !spot.frame.texts.slice(0, spot.at).some((text) => /^(in|by|since|until|from)$/.test(text));

/** A year still to come at publication, of a thing that can be delivered. */
function toCome(spot: Spot, publishedOn: string | undefined): Evidence[] {
  if (!isToCome(spot, publishedOn) || !(namesItem(spot) || isDue(spot))) return [];
  return [{ measure: 'delivery-date', score: 0.32, cue: 'still to come', distance: 0 }];
}

/** "It is due in 2028": said so close to the date that nobody asks what is meant. */
const isDue = (spot: Spot): boolean =>
  /^(due|expected|scheduled|slated|planned)$/.test(wordBefore(spot)) &&
  !/^(decision|elections?|report|review|vote|talks)$/.test(wordBefore(spot, 3));

/** "awarded in 2020 and due in 2026", "the other's stays at 2033": a date by which something is to come. */
function dueThen(spot: Spot): Evidence[] {
  const before = wordBefore(spot);
  const isKept = spot.lead === 'at' && /^(stays?|remains?|stands?|kept|held)$/.test(before);
  return (before === 'due' && isDue(spot) && spot.lead === 'in') || isKept
    ? [{ measure: 'delivery-date', score: 0.5, cue: before, distance: 0 }]
    : [];
}

/** Nothing is signed on a day to come: what is bought "for 2028" comes then, and a signature ahead is no fact. */
const unsigned = (spot: Spot, e: Evidence): Evidence =>
  e.measure !== 'contract-date' ? e : { ...e, measure: spot.lead === 'for' ? 'delivery-date' : 'other' };

/** "awaits the first in 2026": the date of a piece that is yet to come. */
const ofPart = (spot: Spot, publishedOn: string | undefined): Evidence[] =>
  isToCome(spot, publishedOn) && PART.test(clauseBefore(spot, 8))
    ? [{ measure: 'delivery-date', score: 0.35, cue: 'the part', distance: 0 }]
    : [];

const PART =
  /\b(first|last|second|third|fourth|rest|final|remainder)( (one|ones|boat|ship|jet|vessel|unit|aircraft|system|squadron|batch|of (the|its|their|them|those) \S+))? (in|by|before|until|during|between|from|:)( the)?$|\b(beginning|starting) (in|from)( the)?$/;

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

function best(evidence: Evidence[], measure: Evidence['measure']): number {
  let most = 0;
  for (const e of evidence) if (e.measure === measure && e.score > most) most = e.score;
  return most;
}

const asService = (e: Evidence): Evidence =>
  e.measure === 'delivery-date' ? { ...e, measure: 'service-entry-date' } : e;
const asDelivery = (e: Evidence): Evidence =>
  e.measure === 'service-entry-date' ? { ...e, measure: 'delivery-date' } : e;

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
