import type { Evidence } from '../evidence';
import { anyOf } from '../reading/any-of';
import { clauseBefore } from '../reading/clause';
import { phrase } from '../reading/frame';
import { type Spot, textAfter } from '../reading/spot';
import { isToCome, namesItem, SERIES } from './date-nature';
import { classOfNoun } from './nouns';
import { isDone } from './tense';

/** "handed the army its first Lynx on 16 January", "she reached Subic on April 4": a day on which something came. */
export function arrivedOn(spot: Spot, publishedOn: string | undefined): Evidence | undefined {
  if (isToCome(spot, publishedOn) || !(namesItem(spot) || isOfThese(spot)) || !/^(on|,|)$/.test(spot.lead))
    return undefined;
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

/** "They touched down on 3 May": the pieces told of just before. */
const isOfThese = ({ frame: { texts } }: Spot): boolean =>
  /^(they|these|those|both|all)$/.test(texts[0] ?? '') && !/^(say|said|met|agreed)$/.test(texts[1] ?? '');

/** "received its first jet", not "received approval". */
const hasThing = ({ frame, kinds }: Spot, from: number): boolean =>
  frame.words
    .slice(from, from + 6)
    .some(
      ({ mention, figure, text }) =>
        mention?.type === 'system' ||
        (figure === undefined ? classOfNoun(text) === 'equipment' || SERIES.has(text) : kinds[figure] === 'count'),
    );

const ARRIVAL =
  /^(received|deliver|hand|taken over|took (delivery|over)|arriv|reached|transferred|turn|commissioned|inducted|joined the fleet|accepted|touch|landed|flew in|flown in|docked)/;

/** "A contract is expected in 2026": when a deal is to be struck, and nothing that comes by it. */
export const ofSignature = (spot: Spot, publishedOn: string | undefined): Evidence[] =>
  isToCome(spot, publishedOn) && DEAL_TO_COME.test(clauseBefore(spot, 12))
    ? [{ measure: 'contract-date', score: 0.93, cue: 'to be struck', distance: 0 }]
    : [];

const DEAL_TO_COME =
  /\b(contract|deal|agreement|signature|signing|(?<!\bon (?:\S+ )?)order)( (for|on|over)( \S+){1,5} (?=(is|could|should|may|will|would) ))?( ?(is|are|was|now|only|could|should|may|will|would|to|be|come|follow|itself))* (expected|expects?|due|planned|likely|foreseen|possible|targeted|come|follow|signed|concluded)( (only|now|not|before|by|in|at|the|end|of|early|late|earliest))*$|\b(expects?|expected) (the|a|its) (\S+ )?(contract|deal|order)( (only|now|not|before|by|in))*$/;

/** "The contract runs from 2026 to 2029": the years in which a deal is carried out. */
export const timeOfDeal = (spot: Spot): Evidence[] =>
  /\b(runs?|running|spread|spans?|stretch\w*) (from |over |until |through |to |between )?$/.test(
    `${clauseBefore(spot, 3)} `,
  ) &&
  (spot.frame.bySense.has('deal') || spot.frame.bySense.has('deliver'))
    ? [{ measure: 'delivery-date', score: 0.7, cue: 'runs', distance: 0 }]
    : [];

/** "3.5 per cent by 2030", "fall to six by 2027", "jobs until 2035": a goal or a level, and nothing that can be delivered. */
export const goalOfNumber = (spot: Spot): Evidence[] =>
  spot.frame.words
    .slice(Math.max(0, spot.at - 7), spot.at)
    .some((word) => (word.figure === undefined ? LEVEL.has(word.text) : spot.kinds[word.figure] === 'percent'))
    ? [{ measure: 'other', score: 0.9, cue: 'a goal', distance: 0 }]
    : [];

/** "will be kept until 2050", "the choice could come by June", "production will start in 2027": no thing comes then. */
export function noDelivery(spot: Spot): Evidence[] {
  const clause = clauseBefore(spot, 14);
  const ofClause = ANY_OF_CLAUSE.test(clause);
  const cue =
    (spot.at <= 2 ? OUTPUT.exec(textAfter(spot, 12))?.[0] : undefined) ??
    (ofClause
      ? (RATE.exec(clause) ??
          PAID.exec(clause) ??
          LEAVES.exec(clause) ??
          DECIDED.exec(clause) ??
          CHOSEN.exec(clause))?.[0]
      : undefined) ??
    paperDue(clause) ??
    REPLACED.exec(phrase(spot.frame, spot.at - 10, spot.at))?.[0] ??
    (ofClause ? (WORK_STARTS.exec(clause) ?? PLANT_STANDS.exec(clause))?.[0] : undefined);
  return cue === undefined ? [] : [{ measure: 'other', score: 0.93, cue, distance: 0 }];
}

/** "The signature, put off twice, is expected before", "responses are due by", "contract: 2024": when a paper or a repair is due. */
function paperDue(clause: string): string | undefined {
  const found = PAPER_DUE.exec(clause);
  if (!found) return LABEL.exec(clause)?.[1] ?? /\bexercised(?= (?:by|in|before|until)$)/.exec(clause)?.[0];
  const between = found[0].split(' ').slice(1);
  return between.some((word) => THING_DUE.test(word) || classOfNoun(word) === 'equipment') ? undefined : found[1];
}
const PAPER_DUE =
  /\b(signature|signing|responses?|replies|repairs?|procedure|tender|options?|agreement|accord|treaty)\b(?: itself)?(?: ,(?: [^ ,]+){1,10} ,)?(?: [^ ,]+){0,9} (?:ready|due|expected|moved|slipped|postponed|exercised|signed|come|follow|opened|open|complete|completed|foreseen|likely)(?: (?:to|in|by|before|until|the|only|now|for))*$/;
const LABEL = /^(?:- |• |\* )?(contract|signature|decision|tender|agreement) :$/;
const THING_DUE = /^(deliver\w*|first|last|handover|under|which|and)$/;

/** "By 2027 the group wants an output of": a goal told before its number. */
const OUTPUT = /\b(output|production|capacity|a year|per year|annually|per cent|percent)\b/;
const RATE = /\b(a|per|each|every) (year|month|week|day)( (by|in|from|until))?( the)?$/;
const PAID = /\b(paid|payable|payments?|instal?ments?)\b( \S+){0,6}$/;
const LEAVES =
  /\b(retire[ds]?|retiring|retirement|leave service|leaves service|left service|withdrawn|decommission\w*|phased? out|out of service|kept|keeping|keep|going|stays?|remains? in (use|service)|serve|soldier on)\b( \S+){0,7}$/;
const DECIDED =
  /\b(choice|decision|announcement|selection|verdict|ruling|milestone b|milestone c|award|proposals|bids?|vote)\b( \S+){0,12}$/;
/** "will be picked from the three by May". */
const CHOSEN =
  /\b(be|been|being|is|are|to) (picked|chosen|selected|decided|named|announced|trained|hired|recruited)\b( (?!and (?:is|are|was|will|has|should|would)\b|but )\S+){0,10}$/;
/** "are to replace the older class from 2034": the old one goes then. */
const REPLACED = /\b(replace|replaces|replaced|replacing|relieve|succeed)\b( \S+){0,6} (from|starting|beginning)$/;
const WORK_STARTS =
  /\b(production|construction|work|assembly|steel|development|training|talks|negotiations)\b( \S+){0,6} (start|starts|started|starting|begin|begins|began|beginning|commence|commences|cut)( \S+){0,2}$/;

/** "at a plant due for completion in": nothing leaves it then. */
const PLANT_STANDS =
  /\b(plant|factory|hall|hangar|facility|shipyard|works|site|base)\b( (?!,)\S+){0,4} (complet\w*|finish\w*|opens?|opened|inaugurat\w*)( \S+){0,2}$/;

// Most dates stand in no such clause.
const ANY_OF_CLAUSE = anyOf(RATE, PAID, LEAVES, DECIDED, CHOSEN, WORK_STARTS, PLANT_STANDS);

const LEVEL = new Set(
  'a-year per-year annually fall falls fell drop drops shrink shrinks shrank jobs spending'.split(' '),
);
