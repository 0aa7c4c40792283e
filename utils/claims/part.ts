import type { Measure } from '../domain';
import { byWord } from '../text';
import { hasPassed } from './measure/date-nature';
import { isStart } from './measure/date-start';
import { isStillSaid, WAS_TO } from './measure/old-plan';
import { ofOnePiece } from './measure/one-piece';
import { isDone } from './measure/tense';
import { isInside, isShareDone, NOT_ALL } from './milestones/which-one';
import { clauseBefore } from './reading/clause';
import { distanceBetween, phrase } from './reading/frame';
import type { Passage } from './reading/passage';
import type { Spot } from './reading/spot';

/** Which part of a series a claim speaks of, by crossref's words: first, fourth, last, remaining, original, per-unit ... */
interface PartFound {
  part: string;
  cue: string;
}

/** Reads the part: of a delivery, of an order, or an earlier state that is told for comparison ("original"). */
export function partOf(passage: Passage, spot: Spot, measure: Measure): PartFound | undefined {
  if (measure === 'delivery-date' || measure === 'service-entry-date') return partOfDate(passage, spot);
  if (measure === 'budget' || measure === 'unit-price' || measure === 'growth')
    return isFormer(spot) ? { part: 'original', cue: 'originally' } : undefined;
  if ((measure === 'ordered-quantity' || measure === 'contract-value') && isGivenUp(spot))
    return { part: 'original', cue: 'instead of' };
  if (measure === 'in-service-quantity' && ofOnePiece(spot)) return { part: 'per-unit', cue: 'each' };
  if (measure === 'lost-quantity' || measure === 'expended-quantity')
    return isTotal(spot) ? { part: TOTAL, cue: 'since' } : undefined;
  if (measure === 'delivered-quantity') {
    const before = phrase(spot.frame, spot.at - 8, spot.at);
    if (/\bfirst (batch|delivery|shipment|lot|tranche|consignment)\b/.test(before) || spot.mods.includes('first'))
      return { part: 'first', cue: 'first' };
  }
  return undefined;
}

/** The part of a loss that is all there has been of it since a war began. */
const TOTAL = 'in all';

/** "Has lost 1,156,400 troops since Feb. 24, 2022", "casualties ... to date": no count of a night or a month. */
const isTotal = ({ frame, at, next }: Spot): boolean => SUMMED_UP.test(phrase(frame, at - 12, next + 12));
const SUMMED_UP =
  /\b(since (the|feb|january|february|russia|moscow|19|20|\S+ ?'?s? (full-scale )?invasion)|to date|so far (in|during) (the|this) (war|campaign|conflict)|(in|during|of) the (whole |entire )?war)\b/;

function partOfDate(passage: Passage, spot: Spot): PartFound | undefined {
  const { frame } = spot;
  if (isOldPlan(spot, passage.meta.publishedOn)) return { part: 'original', cue: 'originally' };
  let best: { part: string; cue: string; distance: number } | undefined;
  frame.words.forEach((word, at) => {
    if (word.mention) return;
    const part =
      word.figure === undefined
        ? mayTellPart(word.text)
          ? partOfWord(phrase(frame, at + 1, at + 5), word.text)
          : undefined
        : partOfCount(passage, word.figure);
    if (
      !part ||
      (/^(fully|complete)$/.test(word.text) && frame.words.slice(0, at).some(({ text }) => text === 'first'))
    )
      return;
    if (isShareDone(frame.texts, at) || (word.text === 'all' && NOT_ALL.test(phrase(frame, at + 1, at + 4)))) return;
    // "The remaining ones of the first batch".
    if (part !== 'last' && isInside(frame.texts, at)) return;
    // A part stands before its date as a rule; after it only close by ("in 2026 for the fourth squadron").
    if (at > spot.at && !/\b(for|as)\b/.test(phrase(frame, spot.at + 1, at))) return;
    const distance = distanceBetween(frame, at, spot.at) * (at < spot.at ? 1 : 1.6);
    if (distance <= 26 && (!best || distance < best.distance)) best = { part, cue: word.text, distance };
  });
  return best ?? (isStart(spot) ? { part: 'first', cue: spot.lead } : undefined);
}

/** "The next two squadrons would come next year": the date is of those still to come. */
const partOfCount = (passage: Passage, figure: number): string | undefined =>
  passage.measures[figure] === 'remaining-quantity' ? 'remaining' : undefined;

/** Every word that partOfWord reads. */
const mayTellPart = byWord(
  (word) =>
    /^(maiden|first|lead-ship|lead-boat|lead-vessel|test|initial|last|final|remaining|rest|end|ends|all|complete|completed|completion|fully|finish|start|starts|started|begin|begins|began|beginning|commence|commences|restructuring)$/.test(
      word,
    ) || ORDINAL.has(word),
);

/** Which part a word stands for, with the words behind it. */
function partOfWord(rest: string, word: string): string | undefined {
  if (word === 'maiden' || (/^(first|test)$/.test(word) && /^(test )?(flight|launch|test)\b/.test(rest)))
    return 'first flight';
  if (/^(first|initial|lead-(ship|boat|vessel))$/.test(word)) return NO_DELIVERY.test(rest) ? undefined : 'first';
  if (ORDINAL.has(word)) {
    if (/^and (final|last)\b/.test(rest)) return 'last';
    if (NO_DELIVERY.test(rest)) return undefined;
    // The second batch is not the second piece.
    const lot = OF_MANY.exec(rest)?.[0];
    return lot ? `${word} ${lot}` : word;
  }
  if (/^(last|final)$/.test(word)) return NO_TIME.test(rest) ? undefined : 'last';
  if (word === 'remaining' || word === 'rest') return 'remaining';
  if (word === 'end') return /^of\b/.test(rest) ? undefined : 'last';
  if (/^(all|complete|completed|completion|fully|ends|finish)$/.test(word)) return 'last';
  if (/^(start|starts|started|begin|begins|began|beginning|commence|commences)$/.test(word)) return 'first';
  return word === 'restructuring' ? word : undefined;
}

/** "the first contract", "a first step", "the second time": an ordinal, but of no delivery. */
const NO_DELIVERY =
  /^(contract|deal|agreement|order|time|export|step|phase|half|quarter|stage|foreign|country|nation|customer|operator|batch of orders|generation|payment|year|world|lady|anniversary|meeting|round|strike)\b/;
const NO_TIME =
  /^(year|month|week|summer|autumn|spring|winter|time|decade|agreement|approval|price|decision|assembly)\b/;

const OF_MANY = /^(batch|tranche|lot|shipment|consignment)\b/;

const ORDINAL = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '));

/** A plan that no longer holds: "were to have been delivered by", "the original target", "had been expected". */
function isOldPlan(spot: Spot, publishedOn: string | undefined): boolean {
  const clause = clauseBefore(spot, 14);
  if (isStillSaid(OLD_PLAN, clause) || isStillSaid(WAS_TO, clause)) return true;
  // "in March 2027, not July 2025", "instead of June 2024", "slips from September 2029 to".
  if (
    spot.lead === 'not' ||
    /^(instead of|rather than)$/.test(phrase(spot.frame, spot.leadAt - 1, spot.leadAt + 1)) ||
    (spot.lead === 'from' && /\b(slip\w*|moved|pushed|postponed|delayed|shifted)\b/.test(clause))
  )
    return true;
  const after = phrase(spot.frame, spot.next, spot.next + 3);
  if (/^(deadline|target)/.test(after) && /\b(behind|missed|past|after|original|beyond)\b/.test(clause)) return true;
  // A deadline that has gone by was a plan, if nothing came of it.
  return spot.lead === 'by' && hasPassed(spot, publishedOn) && !isDelivered(spot);
}

const OLD_PLAN =
  /\b(original|originally|initially|initial (plan|deadline|target|schedule)|at first|(?<!\b(?:the|its|their|a) )first (?:expected|planned)|earlier (planned|scheduled|expected)|previously|was meant to|were meant to)\b/;

/** A sum or share told as what it used to be: "from $96 billion", "first projected at", "against $118 million before". */
function isFormer(spot: Spot): boolean {
  const before = clauseBefore(spot, 9);
  const after = phrase(spot.frame, spot.next, spot.next + 3);
  return (
    spot.lead === 'from' ||
    spot.lead === 'against' ||
    FORMERLY.test(before) ||
    /^(before|originally|previously|initially)\b/.test(after)
  );
}

const FORMERLY =
  /\bbaseline of\b|\b(first|originally|initially|previously|once) (projected|estimated|put|forecast|expected|planned)\b|\boriginal\w*\b|\binstead of\b/;

/** A number ordered or a price that the report sets against a newer one: "six instead of nine", "cut from nine to six". */
function isGivenUp(spot: Spot): boolean {
  const after = phrase(spot.frame, spot.next, spot.next + 4);
  if (spot.lead === 'from')
    return /^(\S+ ){0,2}to\b/.test(after) || /\b(up|down|cut|reduced|raised) from$/.test(clauseBefore(spot, 3));
  return (
    GIVEN_UP.test(clauseBefore(spot, 5)) || /^(originally|initially|previously|at first|planned at first)\b/.test(after)
  );
}

const GIVEN_UP =
  /\b(instead of|rather than|down from|up from)( the)?( \S+)?$|\b(originally|initially|at first|first|once|previously|earlier) (planned|ordered|wanted|foreseen|expected|agreed|budgeted|estimated|put|quoted|priced|approved|set|envisaged)( (at|for|to buy))?( \S+)?$|\bthe (original|initial|earlier|previous|planned)( \S+)?$/;

/** Tells whether a delivery date is of a delivery already made. */
export function isDelivered(spot: Spot): boolean {
  return (spot.frame.bySense.get('deliver') ?? []).some(
    (hit) => Math.abs(distanceBetween(spot.frame, hit.from, spot.at)) <= 14 && isDone(spot.frame, hit),
  );
}
