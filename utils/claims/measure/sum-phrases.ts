import type { Measure } from '../../domain';
import type { Evidence } from '../evidence';
import { anyOf } from '../reading/any-of';
import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';

/** The last part looks at the words on the other side of the sum. */
type Phrase = [pattern: RegExp, measure: Measure, cue: string, isMeant?: (before: string) => boolean];

/** Set phrases around a sum that settle what it is, whatever deals and prices the sentence tells of besides. */
export function sumPhrases(spot: Spot): Evidence[] {
  const { frame, at, next } = spot;
  const before = phrase(frame, at - REACH, at);
  const after = phrase(frame, next, next + REACH);
  const found =
    (ANY_BEFORE.test(before) && BEFORE.find(([pattern]) => pattern.test(before))) ||
    (ANY_AFTER.test(after) &&
      AFTER.find(([pattern, , , isMeant]) => pattern.test(after) && isMeant?.(before) !== false)) ||
    undefined;
  if (!found || (found[1] === 'contract-value' && isPublic(frame.line))) return [];
  return [{ measure: found[1], score: SURE, cue: found[2], distance: 0 }];
}

const REACH = 16;
const SURE = 0.95;

/** What may stand between the words that say so and the sum. */
const HEDGES =
  '(?: (?:about|around|some|roughly|nearly|almost|over|just|more|than|at|least|close|to|up|as|much|a|an|of|the|first|further|another|additional|initial|estimated|:|"))*$';
const PLANT = '(?:plant|factory|works|hall|facility|shipyard|line|workshop|foundry)';

/** Each ends at the sum, hedges let through. */
const BEFORE: Phrase[] = [
  // "The shell works, which cost close to": what a plant takes is invested.
  [
    new RegExp(
      `\\b${PLANT}( (?!and |with |will |that would )[^ ;]+){0,5} (cost|costs|costing|built for|at a cost)${HEDGES}`,
    ),
    'budget',
    'cost of a plant',
  ],
  [
    new RegExp(`\\b(ministry|mod|government|cabinet|navy|army|air force|treasury) (now |has )?budget(s|ed)${HEDGES}`),
    'budget',
    'budgets',
  ],
  // "The proposal, put at": nothing is signed.
  [
    new RegExp(
      `\\b((?<!\\baccepted (?:a|the|its) )proposals?|acceptance of necessity|aon)\\b( [^ ;:]+){0,9} (worth|at|valued at|put at|estimated at|cost|costs|costing)${HEDGES}`,
    ),
    'budget',
    'a proposal',
  ],
  [new RegExp(`\\b(pledged|pledges|contributed|contributes|chipped in|chips in)${HEDGES}`), 'budget', 'pledged'],
  [new RegExp(`\\b(sets|setting|set|put|puts) aside${HEDGES}`), 'budget', 'set aside'],
  [
    new RegExp(
      `\\b(ministry|government|parliament|cabinet|treasury|congress)\\b( [^ ;:]+){0,7} authori[sz]e[sd]${HEDGES}`,
    ),
    'budget',
    'authorised',
  ],
  // "Local firms are to get orders of": work that is sold, and no arms bought.
  [
    new RegExp(
      `\\b(industry|firms|companies|suppliers|plants)\\b( [^ ;:,]+){0,3} (receives?|received|gets?|got|win|wins|won) (\\S+ )?(orders|work) (of|worth)${HEDGES}`,
    ),
    'other',
    'work for firms',
  ],
  // "Brings what has been paid so far to".
  [new RegExp(`\\bpaid (so far|to date|until now|by now)( [^ ;:,]+)?${HEDGES}`), 'budget', 'paid so far'],
  [new RegExp(`\\b(has|have|had) (so far|to date|already) paid( out)?${HEDGES}`), 'budget', 'has so far paid'],
  [
    new RegExp(`\\b(bid|bids|quote|quotation|tender price)\\b( [^ ;:]+){0,8} (at|of|is|was|to|worth)${HEDGES}`),
    'contract-value',
    'a bid',
  ],
  [
    /\b(?<!(budget|spending|cost|price|debt) )ceiling (of|is|was|stands at)( [^ ;:]+)?$/,
    'contract-value',
    'the ceiling',
  ],
  [
    new RegExp(`\\b(whole|entire|total|complete) (purchase|order|deal|acquisition|buy)( [^ ;:]+){0,5} costs?${HEDGES}`),
    'contract-value',
    'the whole purchase',
  ],
  [new RegExp(`\\bsav(es|ed|ing|ings)( [^ ;:,]+){0,2}${HEDGES}`), 'other', 'saved'],
];

/** Each begins right after the sum, its amount in other money let through. */
const AFTER: Phrase[] = [
  [
    new RegExp(`^, (?:the|its) (?:\\S+ ){0,3}${PLANT}\\b`),
    'budget',
    'cost of a plant',
    (before) => AT_COST.test(before),
  ],
  [
    /^(\( .{1,40} \) |or .{1,30} )?over (the (next|coming) )?\S+ (years|decades)\b/,
    'budget',
    'over years',
    (before) => !OF_DEAL.test(before),
  ],
  [/^with (\S+ ){1,2}(firms|companies|suppliers)\b/, 'other', 'work for firms', (before) => WORK.test(before)],
  [/^(special )?fund\b/, 'budget', 'a fund'],
  [/^((is|was) the )?(contract )?ceiling\b/, 'contract-value', 'the ceiling'],
  // "Clears a $9 billion plan".
  [/^(acquisition |procurement |spending |investment )?(plan|proposal|scheme)s?\b/, 'budget', 'a plan'],
];

const AT_COST = new RegExp(`\\b(built|opened|erected|completed)\\b( [^ ;]+){0,8} (for|at a cost)${HEDGES}`);
const WORK = /\b(orders|subcontracts|work) (worth|of|for)\b/;
const OF_DEAL = /\b(contract|deal|agreement|order|lease)s?\b/;
/** "The plan's ceiling is": of public money, and of no paper that firms have signed. */
const isPublic = (line: string): boolean => /\bceiling\b/.test(line) && !PAPER.test(line);
const PAPER = /\b(contract|arrangement|vehicle|agreement|framework|idiq)\b/;

// Most sums stand in none of the phrases.
const ANY_BEFORE = anyOf(...BEFORE.map(([pattern]) => pattern));
const ANY_AFTER = anyOf(...AFTER.map(([pattern]) => pattern));
