import type { Measure } from '../../domain';
import { distanceTo, type Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textAfter, wordAfter, wordBefore } from '../reading/spot';
import { isAmmunition } from './ammunition';
import { ofOnePiece } from './one-piece';
import { isDone } from './tense';

/** What the words of the noun group say: "the remaining two", "the last two squadrons", "three more". */
export function byModifier(spot: Spot, hasArrivals: boolean): Evidence[] {
  const mods = new Set(spot.mods);
  const found: Evidence[] = [];
  const say = (measure: Measure, score: number, cue: string) => found.push({ measure, score, cue, distance: 0 });
  if (!hasArrived(spot)) toCome(spot, mods, say);
  if (
    spot.lead === 'of' &&
    !spot.frame.bySense.has('lose') &&
    /^(first|second|third|fourth|fifth|last|one|half|most)$/.test(wordBefore(spot))
  )
    say('ordered-quantity', 0.7, 'of the');
  const isOfOne = ofOnePiece(spot);
  if (isOfOne) say('in-service-quantity', 0.95, 'one has');
  if (/^replac/.test(spot.lead)) say('in-service-quantity', 0.85, spot.lead);
  if (isMeans(spot)) say('other', 0.9, spot.lead);
  const isOwn = mods.has('its') || mods.has('their');
  if (spot.isWhole && isAmmunition(spot) && (spot.frame.bySense.has('halt') || spot.frame.bySense.has('lose')))
    say('expended-quantity', 0.85, 'the whole');
  else if (spot.isWhole && !spot.frame.bySense.has('lose') && !isOfFleet(spot) && (!isOwn || hasDeliveries(spot)))
    say('ordered-quantity', 0.85, 'the whole');
  if (isOwn && !mods.has('first') && !mods.has('new')) say('in-service-quantity', 0.4, 'its');
  for (const word of spot.frame.words.slice(spot.at + 1, spot.next)) {
    const measure = NOUN_GROUP[word.text];
    if (measure && (spot.figure.partOf === undefined || measure === 'other'))
      say(measure, measure === 'other' ? 0.95 : 0.7, word.text);
  }
  if (!isOfOne && madeElsewhere(spot)) say('ordered-quantity', 0.96, 'made');
  // "three more were handed over": one step, not the sum so far.
  if (
    (mods.has('another') ||
      mods.has('more') ||
      mods.has('additional') ||
      mods.has('further') ||
      /^(more|further|additional|extra)$/.test(spot.frame.texts[spot.at + 1] ?? '')) &&
    !hedged(spot)
  ) {
    const done = (spot.frame.bySense.get('deliver') ?? []).some(
      // "promised two more, bringing the number it has given to seven" has given none of the two yet.
      (hit) =>
        isDone(spot.frame, hit) &&
        distanceTo(spot, hit) <= 8 &&
        (hit.to <= spot.at || !spot.frame.texts.slice(spot.next, hit.from).includes(',')),
    );
    const due = /\b(due|will|would|to)\b/.test(textAfter(spot, 3));
    if (done && !due) say('other', 0.95, 'more');
    // "Four more are due by June" where some have come: a rest of the order, and nothing bought on top.
    else if (due && hasArrivals) say('remaining-quantity', 0.75, 'more ... due');
    else say('ordered-quantity', 0.4, 'more');
  }
  return found;
}

/** "61 of 70 vehicles were available", "has upgraded 43 of 83": of a fleet, and of no order. */
const isOfFleet = ({ frame, at, next }: Spot): boolean =>
  OWNED.test(phrase(frame, next, next + 5)) ||
  frame.texts.some((text) => FIT.has(text)) ||
  frame.texts.slice(Math.max(0, at - 5), at).some((text) => UPGRADED.has(text));
const UPGRADED = new Set('upgraded modernised modernized overhauled refitted refurbished'.split(' '));

/** "Of the 66 tanks that Madrid owns", "of 34 in service". */
const OWNED =
  /^((that|which) (\S+ ){0,3}(owns?|has|have|operates?|flies)\b|in (service|use|its fleet|the fleet|inventory)\b)/;

const FIT = new Set(
  'available serviceable airworthy mission-capable flyable combat-ready roadworthy seaworthy'.split(' '),
);

/** "the remaining two", "the last two squadrons", "the other eight": a rest, unless it too has come by now. */
function toCome(spot: Spot, mods: Set<string>, say: (measure: Measure, score: number, cue: string) => void): void {
  if (mods.has('remaining') || mods.has('outstanding') || mods.has('undelivered'))
    say('remaining-quantity', 0.92, 'remaining');
  else if (mods.has('the') && (mods.has('other') || mods.has('rest')))
    say(restOfOrder(spot) ? 'ordered-quantity' : 'remaining-quantity', 0.75, 'the other');
  else if ((mods.has('last') || mods.has('final')) && isPlural(spot))
    say('remaining-quantity', 0.85, mods.has('last') ? 'last' : 'final');
  else if (mods.has('next') && isPlural(spot)) say('remaining-quantity', 0.7, 'next');
}

/** "the last nine were delivered", "took delivery of the last two". */
const hasArrived = (spot: Spot): boolean =>
  (spot.frame.bySense.get('deliver') ?? []).some(
    (hit) =>
      isDone(spot.frame, hit) &&
      ((hit.from >= spot.next && hit.from - spot.next <= 4) ||
        (/^(took delivery|received|accepted|delivered|handed)/.test(hit.text) &&
          hit.to <= spot.at &&
          spot.at - hit.to <= 4)),
  );

/** "the first 12 will come by 2023, the other 36 by 2028": nothing is delivered yet, so it is the order that is told. */
const restOfOrder = (spot: Spot): boolean =>
  spot.frame.texts.slice(0, spot.at).includes('first') &&
  !(spot.frame.bySense.get('deliver') ?? []).some((hit) => isDone(spot.frame, hit));

const hasDeliveries = (spot: Spot): boolean =>
  (spot.frame.bySense.get('deliver') ?? []).some((hit) => isDone(spot.frame, hit));

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
  airworthy: 'in-service-quantity',
  flyable: 'in-service-quantity',
  serviceable: 'in-service-quantity',
  seaworthy: 'in-service-quantity',
  surviving: 'in-service-quantity',
  ageing: 'in-service-quantity',
  aging: 'in-service-quantity',
  destroyed: 'lost-quantity',
  leased: 'other',
  rented: 'other',
  borrowed: 'other',
  remaining: 'remaining-quantity',
  outstanding: 'remaining-quantity',
  undelivered: 'remaining-quantity',
};

/** "more than ten", "1,000 more than": a comparison adds nothing. */
const hedged = (spot: Spot): boolean => spot.mods.includes('than') || spot.frame.texts[spot.at + 2] === 'than';

const isPlural = (spot: Spot): boolean => spot.figure.quantity.form === 'number' && spot.figure.quantity.hi > 1;

/** "the remaining 820 will be made under licence": a part of the order by where it is built, not a rest to come. */
export function madeElsewhere(spot: Spot): boolean {
  const text = textAfter(spot, 8);
  if (/^((will|would|are|is|to) )?(be |being )?(made|built|assembled|produced|manufactured)\b/.test(text)) return true;
  if (/\b(will|would|to) be (\w+ )?(made|built|assembled|produced|manufactured)\b/.test(text)) return true;
  // "three are built abroad, the other 61 by Bumar": the verb is left out the second time.
  return (
    /^(by|in)$/.test(wordAfter(spot)) &&
    Boolean(spot.frame.words[spot.next + 1]?.mention) &&
    (spot.frame.bySense.get('produce') ?? []).some((hit) => hit.to <= spot.at)
  );
}
