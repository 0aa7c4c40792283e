import type { Entity, Measure } from '../../domain';
import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textAfter } from '../reading/spot';

/**
 * Finds that a sum is all there is to pay and no deal's price: the cost of a project, what a proposal asks for, what is
 * reserved or asked of a year's budget, what a single ship cost.
 */
export function wholeCost(spot: Spot, systems: Map<number, Entity>): Evidence[] {
  const before = phrase(spot.frame, spot.at - 16, spot.at);
  const cue =
    (OF_PROGRAMME.test(before) && 'cost of a programme') ||
    (WHOLE.test(before) && 'the whole programme') ||
    (BUDGET_PUT.test(before) && 'budget put at') ||
    (PROPOSED.test(before) && 'proposed') ||
    (BY_LAW.test(before) && 'by law') ||
    (/^for everything\b/.test(textAfter(spot, 2)) && 'for everything') ||
    (RESERVED.test(textAfter(spot, 8)) && 'reserved') ||
    (isOfYear(spot) && 'asked for a year') ||
    (isOfShip(spot, systems) && 'cost of a ship');
  return cue ? [found('budget', 0.95, cue)] : [];
}

/** "rises to nearly", "put by the ministry at some": what stands between the thing and its sum. */
const TAIL =
  '(?: (?:about|around|some|roughly|nearly|almost|over|just|more|than|at|least|close|to|up|as|much|an?|of|is|was|are|were|has|have|had|been|now|put|risen|rises?|rose|stands?|stood|estimated|reckoned|comes?|came|runs?|amounts?|grown|grew|climbed|nears|exceeds|costs?))*$';
const PROGRAMME = '(?:project|program|programme|scheme|effort)';
const OF_PROGRAMME = new RegExp(
  `\\b(?:cost|costs|price|bill|price tag) (?:of|for) (?:the|its|this|that) (?:\\S+ ){0,2}?${PROGRAMME}${TAIL}`,
);
const WHOLE = new RegExp(`\\b(?:whole|entire|overall) (?:\\S+ )?${PROGRAMME}${TAIL}`);
const BUDGET_PUT = new RegExp(`\\bbudget ,? ?(?:once |now |last )?(?:put|set|fixed|given|estimated|reckoned)${TAIL}`);
const PROPOSED =
  /\b(proposals|wish list)( ,)?( (estimated|to|be|put|worth|valued|priced|totalling|totaling|amounting|costing|at|of))+( (about|around|some|roughly|nearly|almost|over|just|more|than|at|least|as|much))*$/;
/** "The spending act, passed in May, provides": what lawmakers give. */
const BY_LAW =
  /\b(act|law|bill|budget|legislation)(?: [^ ;:]+){0,8}? (provides?|provided|contains?|contained|includes?|included|grants?|granted|adds?|added|allots?|allotted)( (for|about|around|some|roughly|nearly|almost|over|just|more|than|another|an?|additional|further))*$/;
const RESERVED =
  /^(\( .{0,30} \) )?(is|was|are|were|has been|have been|had been|will be) (\w+ )?(reserved|set aside|put aside|earmarked|budgeted|foreseen|ring-fenced)\b/;

/** "Requested for fiscal 2026: 37, for": pieces and their sum, asked of one year's budget. */
function isOfYear({ frame: { line, words }, kinds, lead, leadAt }: Spot): boolean {
  if (!/^(at|for)$/.test(lead) || !YEAR.test(line) || !ASKED.test(line)) return false;
  return words
    .slice(Math.max(0, leadAt - 4), leadAt)
    .some(({ figure }) => figure !== undefined && kinds[figure] === 'count');
}
const YEAR = /\bfiscal\b|\bfy ?\d|\bbudget request\b|\bbudget bill\b/;
const ASKED = /\b(requests?|requested|asks|asked|seeks|sought|funds|funded|appropriated)\b/;

/** "USS X, which cost": a ship has a cost, whoever was paid it, unless a deal is spoken of. */
function isOfShip({ at, frame, frame: { bySense } }: Spot, systems: Map<number, Entity>): boolean {
  const named = [...systems].filter(([place]) => place < at);
  const ship = [named[0], named.at(-1)].find((one) => one?.[1].kind === 'ship');
  if (!ship || (bySense.get('deal') ?? []).length > 0) return false;
  return (
    COSTS.test(phrase(frame, Math.max(ship[0], at - 14), at)) || /^price tag\b/.test(phrase(frame, at + 1, at + 3))
  );
}
const COSTS = new RegExp(`\\b(?:cost|costs|price tag|price|bought for)${TAIL}`);

const found = (measure: Measure, score: number, cue: string): Evidence => ({ measure, score, cue, distance: 0 });
