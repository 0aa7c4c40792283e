import type { Measure } from '../../domain';
import { distanceTo, type Evidence, type Rule, weigh } from '../evidence';
import { type Spot, wordsAfter, wordsBefore } from '../spot';
import { classOfNoun, type NounClass } from './nouns';
import { ofOnePiece } from './one-piece';
import { isAhead, isDone } from './tense';

const EQUIPMENT_RULES: Rule[] = [
  { sense: 'order', measure: 'ordered-quantity', weight: 0.6, reach: 11 },
  { sense: 'deal', measure: 'ordered-quantity', weight: 0.55, reach: 12 },
  { sense: 'fms', measure: 'ordered-quantity', weight: 0.6, reach: 60 },
  { sense: 'deliver', measure: 'delivered-quantity', weight: 0.85, reach: 11, only: (s, h) => isDone(s.frame, h) },
  { sense: 'deliver', measure: 'ordered-quantity', weight: 0.5, reach: 9, only: (s, h) => isAhead(s.frame, h) },
  {
    sense: 'produce',
    measure: 'ordered-quantity',
    weight: 0.5,
    reach: 9,
    only: (s, h) => !isPerfect(s, h.from) && !/\b(up|ready)$/.test(`${h.text} ${s.frame.words[h.to]?.text}`),
  },
  { sense: 'produce', measure: 'delivered-quantity', weight: 0.6, reach: 8, only: (s, h) => isPerfect(s, h.from) },
  { sense: 'remain', measure: 'remaining-quantity', weight: 0.6, reach: 5 },
  { sense: 'lose', measure: 'lost-quantity', weight: 0.85, reach: 7, only: (s, h) => !isAhead(s.frame, h) },
  {
    sense: 'serve',
    measure: 'in-service-quantity',
    weight: 0.55,
    reach: 6,
    only: (s, h) => (h.to <= s.at && !isAuxiliary(s, h.to, h.text)) || STATE.test(h.text),
  },
  {
    sense: 'compose',
    measure: 'other',
    weight: 0.92,
    reach: 6,
    side: 'before',
    only: (s, h) => !isBreakdown(s, h.from, h.text),
  },
];

/** The "has" of "has promised" owns nothing. */
const isAuxiliary = (spot: Spot, next: number, cue: string): boolean =>
  /^(has|have|had)$/.test(cue) && /(ed|en|ught|ade|ent|old|ut|un|ome)$/.test(spot.frame.texts[next] ?? '');

/** After a count these say where it is; a verb after it ("have been built", "able to fly") says something else. */
const STATE = /^(in |fleet|deployed|stationed|based|active|on strength|arsenal|inventor)/;

const TARGET_RULES: Rule[] = [
  { sense: 'track', measure: 'targets-tracked', weight: 0.9, reach: 8 },
  { sense: 'engage', measure: 'targets-engaged', weight: 0.85, reach: 8 },
];

const PEOPLE_RULES: Rule[] = [
  { sense: 'crew', measure: 'crew', weight: 0.8, reach: 5 },
  { sense: 'lose', measure: 'lost-quantity', weight: 0.8, reach: 6 },
];

/** What a count may be: ordered, delivered, still to come, lost, in service, a crew, targets, or none of these. */
export function weighCount(spot: Spot): Evidence[] {
  switch (classOf(spot)) {
    case 'target':
      return weigh(spot, TARGET_RULES);
    case 'people':
      return weigh(spot, PEOPLE_RULES);
    case 'other':
      return crewOf(spot);
    default:
      return [...weigh(spot, EQUIPMENT_RULES), ...byModifier(spot), ...byPredicate(spot), ...crewOf(spot)];
  }
}

/** True for a count of arms, or a bare number that may be one. */
export const isEquipment = (spot: Spot): boolean => classOf(spot) === 'equipment';

/** A bare number ("Three have been supplied") counts equipment if the sentence is about arms at all. */
function classOf(spot: Spot): NounClass {
  const { noun } = spot.figure;
  if (!noun) return 'equipment';
  const known = classOfNoun(noun);
  // A noun that was only carried over from an earlier count says little.
  const carried = !spot.figure.nounSpan || spot.figure.nounSpan.end <= spot.figure.span.start;
  if (known !== 'other' || carried) return known === 'other' ? 'equipment' : known;
  // "12 K9s": the name itself is the noun.
  return spot.frame.words[spot.at + 1]?.mention?.type === 'system' ? 'equipment' : 'other';
}

/** "83 jets, made up of 73 single-seaters": the parts of a count that was told before, not what one piece holds. */
const isBreakdown = (spot: Spot, at: number, cue: string): boolean =>
  /^(made up|consist|composed)/.test(cue) && spot.frame.words.slice(0, at).some((word) => word.figure !== undefined);

const isPerfect = (spot: Spot, verbAt: number): boolean =>
  /\b(has|have|had) (already |now |so far )?(been )?$/.test(
    `${spot.frame.words
      .slice(Math.max(0, verbAt - 4), verbAt)
      .map((word) => word.text)
      .join(' ')} `,
  );

/** "the remaining two", "the last two squadrons", "three more": words of the noun group itself say most. */
function byModifier(spot: Spot): Evidence[] {
  const mods = new Set(spot.mods);
  const found: Evidence[] = [];
  const say = (measure: Measure, score: number, cue: string) => found.push({ measure, score, cue, distance: 0 });
  if (mods.has('remaining') || mods.has('outstanding') || mods.has('undelivered'))
    say('remaining-quantity', 0.92, 'remaining');
  else if (mods.has('the') && (mods.has('other') || mods.has('rest'))) say('remaining-quantity', 0.75, 'the other');
  else if ((mods.has('last') || mods.has('final')) && isPlural(spot))
    say('remaining-quantity', 0.85, mods.has('last') ? 'last' : 'final');
  else if (mods.has('next') && isPlural(spot)) say('remaining-quantity', 0.7, 'next');
  if (
    spot.lead === 'of' &&
    /^(first|second|third|fourth|fifth|last|one|half|most)$/.test(wordsBefore(spot, 1)[0] ?? '')
  )
    say('ordered-quantity', 0.7, 'of the');
  if (ofOnePiece(spot)) say('in-service-quantity', 0.95, 'one has');
  if (isMeans(spot)) say('other', 0.9, spot.lead);
  if (spot.isWhole && !mods.has('its') && !mods.has('their')) say('ordered-quantity', 0.85, 'the whole');
  if ((mods.has('its') || mods.has('their')) && !mods.has('first') && !mods.has('new'))
    say('in-service-quantity', 0.4, 'its');
  for (const word of spot.frame.words.slice(spot.at + 1, spot.next)) {
    const measure = NOUN_GROUP[word.text];
    if (measure && spot.figure.partOf === undefined) say(measure, 0.7, word.text);
  }
  if (madeElsewhere(spot)) say('ordered-quantity', 0.96, 'made');
  // "three more were handed over": one step, not the sum so far.
  if (
    (mods.has('another') ||
      mods.has('more') ||
      mods.has('additional') ||
      mods.has('further') ||
      wordsAfter({ ...spot, next: spot.at + 1 }, 1)[0] === 'more') &&
    !hedged(spot)
  ) {
    const done = (spot.frame.bySense.get('deliver') ?? []).some(
      (hit) => isDone(spot.frame, hit) && distanceTo(spot, hit) <= 8,
    );
    if (done) say('other', 0.95, 'more');
    else say('ordered-quantity', 0.4, 'more');
  }
  return found;
}

/** "sunk by two missiles", "hit with six drones": what struck is not what was lost. */
const isMeans = (spot: Spot): boolean =>
  /^(by|with|using)$/.test(spot.lead) && (spot.frame.bySense.get('lose') ?? []).some((hit) => hit.to <= spot.at);

/** "400 deployed missiles", "36 contracted jets": a participle inside the noun group. */
const NOUN_GROUP: Record<string, Measure> = {
  deployed: 'in-service-quantity',
  operational: 'in-service-quantity',
  existing: 'in-service-quantity',
  'in-service': 'in-service-quantity',
  contracted: 'ordered-quantity',
  ordered: 'ordered-quantity',
  delivered: 'delivered-quantity',
  destroyed: 'lost-quantity',
};

const hedged = (spot: Spot): boolean => spot.mods.includes('than');

const isPlural = (spot: Spot): boolean => spot.figure.quantity.form === 'number' && spot.figure.quantity.hi > 1;

/** "the remaining 820 will be made under licence": a part of the order by where it is built, not a rest to come. */
function madeElsewhere(spot: Spot): boolean {
  const after = wordsAfter(spot, 8);
  const text = after.join(' ');
  if (/^((will|would|are|is|to) )?(be |being )?(made|built|assembled|produced|manufactured)\b/.test(text)) return true;
  if (/\b(will|would|to) be (\w+ )?(made|built|assembled|produced|manufactured)\b/.test(text)) return true;
  // "three are built abroad, the other 61 by Bumar": the verb is left out the second time.
  return (
    /^(by|in)$/.test(after[0] ?? '') &&
    Boolean(spot.frame.words[spot.next + 1]?.mention) &&
    (spot.frame.bySense.get('produce') ?? []).some((hit) => hit.to <= spot.at)
  );
}

/** "Three squadrons are in India", "brings its fleet to 31 in all", "will take the number to 62", "on order". */
function byPredicate(spot: Spot): Evidence[] {
  const found: Evidence[] = [];
  const say = (measure: Measure, score: number, cue: string) => found.push({ measure, score, cue, distance: 0 });
  const after = spot.frame.words.slice(spot.next, spot.next + 10);
  const texts = after.map((word) => word.text);
  const first = texts.findIndex((word) => word === 'are' || word === 'is');
  const inPlace =
    first >= 0 && first <= 3 && /^(in|at|with)$/.test(texts[first + 1] ?? '') && after[first + 2]?.mention;
  if (inPlace && /^(country|place|organisation)$/.test(inPlace.type)) say('delivered-quantity', 0.6, 'are in');
  const follow = texts.slice(0, 6).join(' ');
  if (/^(,\s)?(which|that) .*\b(bought|ordered|acquired|purchased|procured|contracted)\b/.test(texts.join(' ')))
    say('ordered-quantity', 0.6, 'which it bought');
  if (
    /\b(delivery|shipment|batch|consignment) (was|were|comprised|included|consisted)$/.test(
      wordsBefore(spot, 2).reverse().join(' '),
    ) &&
    spot.lead === 'of'
  )
    say('delivered-quantity', 0.85, 'delivery');
  if (spot.lead === 'for' && pricedBefore(spot)) say('ordered-quantity', 0.6, 'for');
  if (/^([\w-]+ ){0,3}on order\b/.test(follow)) say('ordered-quantity', 0.8, 'on order');
  if (/^([\w-]+ ){0,3}(contracted|ordered|promised|purchased|requested)\b/.test(follow))
    say('ordered-quantity', 0.4, 'ordered');
  if (
    /\b(so far|to date|in all|thus far|till now|until now)\b/.test(texts.join(' ')) ||
    /\bso far|already\b/.test(wordsBefore(spot, 4).join(' '))
  )
    say('delivered-quantity', 0.3, 'so far');
  if (spot.lead === 'to' && /\b(number|fleet|total|strength|inventory|force)\b/.test(wordsBefore(spot, 8).join(' ')))
    say('in-service-quantity', 0.8, 'number to');
  if (spot.lead === 'to' && /\b(brings?|bringing|brought|takes?|taking)\b/.test(wordsBefore(spot, 8).join(' ')))
    say('delivered-quantity', 0.5, 'brings to');
  return found;
}

/** "a contract, signed in 2023, is for 152", "pays $2 billion for five": what a deal or a sum is for. */
const pricedBefore = (spot: Spot): boolean =>
  (spot.frame.bySense.get('deal') ?? []).some((hit) => hit.to <= spot.leadAt) ||
  spot.frame.words
    .slice(Math.max(0, spot.leadAt - 6), spot.leadAt)
    .some(
      (word) =>
        word.figure !== undefined &&
        /^(\p{Sc}|us\$|a\$|usd|eur|rs|inr)|(won|crore|dollars|euros|zloty|kronor|pounds|rupees)$/u.test(word.text),
    );

/** "a crew of three", "three-person crew", "crewed by four". */
function crewOf(spot: Spot): Evidence[] {
  const before = wordsBefore(spot, 2);
  const isCrew =
    (spot.lead === 'of' && /^crew/.test(before[0] ?? '')) ||
    (spot.lead === 'by' && /^(crewed|manned|operated)$/.test(before[0] ?? ''));
  const after = wordsAfter(spot, 2);
  const crewNext = /^(crew|crewmen)/.test(after[0] ?? '') || /^crew(\s|$|men|-)/.test(spot.figure.noun ?? '');
  return isCrew || crewNext ? [{ measure: 'crew', score: 0.9, cue: 'crew', distance: 0 }] : [];
}
