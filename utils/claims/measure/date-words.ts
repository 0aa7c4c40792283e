import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textBefore, wordBefore, wordsAfter } from '../reading/spot';
import { hasPassed, namesItem } from './date-nature';

/** What the preposition of a date says: "by 2028", "since 2020", "of July 2024". */
export function byPreposition(spot: Spot, publishedOn: string | undefined): Evidence[] {
  const say = (measure: Evidence['measure'], score: number): Evidence[] => [
    { measure, score, cue: spot.lead, distance: 0 },
  ];
  if (/^(fiscal|fy)$/.test(spot.lead)) return say('other', 0.5);
  // "From the 2015 contract in 2019": the contract has its year, this one is of something else.
  const hasYear = spot.frame.words[spot.leadAt - 2]?.figure !== undefined;
  if (spot.lead === 'in' && !hasYear && /^(deal|contract|agreement|order|purchase|pact)$/.test(wordBefore(spot)))
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
      // A lease, a budget or a plan runs until a year; of the things said of arms only deliveries do.
      if (LASTS.test(textBefore(spot, 12))) return say('delivery-date', 0.3);
      return speaksOfArrival(spot) ? say('delivery-date', 0.1) : say('other', 0.75);
    case 'since':
    case 'as':
      return say('other', 0.85);
    case 'from':
      // "The order for 56 planes dates from September 2021".
      return DATES.has(wordBefore(spot)) && DEAL.test(textBefore(spot, 10))
        ? say('contract-date', 0.9)
        : say('other', 0.3);
    case 'of':
      return wordBefore(spot) === 'as' ? say('other', 0.85) : afterNoun(spot);
    case 'on':
      return say('other', 0.2);
    default:
      return [];
  }
}

const DATES = new Set('dates dating dated'.split(' '));
const DEAL = /\b(deal|contract|agreement|order|purchase|pact)\b/;

/** "must wait until", "not until", "the contract runs until": the end of the waiting or of the deal. */
const LASTS = /\b(not|no|never|without|takes?|taking|wait\w*|runs?|running|stretch\w*|lasts?|spread|patience)\b|n't\b/;

const speaksOfArrival = ({ frame: { bySense } }: Spot): boolean =>
  (['deliver', 'service', 'late'] as const).some((sense) => bySense.has(sense));

const speaksOfDelivery = ({ frame: { bySense } }: Spot): boolean =>
  (['deliver', 'plan', 'finish', 'service', 'flight'] as const).some((sense) => (bySense.get(sense) ?? []).length > 0);

/** "a deal of 2005", "the agreement of July 2022", "a review of July 2024". */
function afterNoun(spot: Spot): Evidence[] {
  const noun = wordBefore(spot);
  return /^(deals?|contracts?|agreements?|orders?|purchases?|pacts?)$/.test(noun)
    ? [{ measure: 'contract-date', score: 0.9, cue: noun, distance: 0 }]
    : [{ measure: 'other', score: EVENT_NOUN.has(noun) ? 0.8 : 0.35, cue: noun, distance: 0 }];
}

/** Things that happened or were written on a day. */
const EVENT_NOUN = new Set(
  'breach review report notice letter request statement study visit war conflict attack summit meeting election strategy budget crisis'.split(
    ' ',
  ),
);

/** "the 2018 contract", "the 2023 deadline", "1970s-era", "in 2020 dollars". */
export function besideNoun(spot: Spot): Evidence[] {
  const after = wordsAfter(spot, 3);
  const next = (after[0] ?? '') === '-' ? (after[1] ?? '') : (after[0] ?? '');
  if (
    /^(era|dollars|prices|war|elections?|conflict|invasion|levels|baseline|review|budget|report)$/.test(
      next.replace(/^-/, ''),
    )
  )
    return [{ measure: 'other', score: 0.95, cue: next, distance: 0 }];
  if (
    /\b(final|delivery|completion|handover|arrival|target|due|in-service) dates?( (of|is|was|remains|stays|at|in|now))*$/.test(
      phrase(spot.frame, spot.leadAt - 4, spot.leadAt + 1),
    )
  )
    return [{ measure: 'delivery-date', score: 0.7, cue: 'date of', distance: 0 }];
  if (/^(deadline|target|goal|schedule|delivery|date)$/.test(next))
    return [{ measure: 'delivery-date', score: 0.85, cue: next, distance: 0 }];
  if (
    after.slice(0, 2).some((word) => /^(deal|contract|agreement|order|purchase|pact)$/.test(word)) &&
    (!/^(in|on|by|since|from|until)$/.test(spot.lead) || spot.mods.includes('the'))
  )
    return [{ measure: 'contract-date', score: 0.9, cue: 'deal', distance: 0 }];
  return [];
}
