import type { Entity } from '../../domain';
import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textBefore, wordsAfter } from '../reading/spot';
import { singular } from './nouns';

/** Finds that a sum is the price of one piece, by how the piece is named: "each jet costs", "$4 million a shot". */
export function priceOfOne(spot: Spot, systems: Map<number, Entity>): Evidence[] {
  const after = wordsAfter(spot, 2);
  if (
    /^(a|an|per)$/.test(after[0] ?? '') &&
    (PIECES.has(after[1] ?? '') || /^(shot|copy|pop|time)$/.test(after[1] ?? ''))
  )
    return [found(0.95, after.join(' '))];
  if (spot.lead === 'at' && PUT_AT.test(textBefore(spot, 8))) return [found(0.85, 'put at')];
  const before = phrase(spot.frame, spot.at - 12, spot.at);
  if (PRICE_OF_ONE.test(before)) return [found(0.9, 'price of one')];
  if (
    /\b(her|the (ship|boat|vessel|carrier|submarine|frigate|destroyer) 's) (cost|price)s?( (has|have|had|is|was|now|grown|risen|rose|put|at|to|of|about|from|been|gone|up|climbed|more|than))*$/.test(
      before,
    )
  )
    return [found(0.75, 'her cost')];
  if (A_PIECE_COSTS.test(before)) return [found(0.85, 'a piece costs')];
  if (ESTIMATE_OF_ONE.test(before)) return [found(0.9, 'estimate for one')];
  if (LEAD_TAKES.test(before)) return [found(0.8, 'the lead one takes')];
  return [...byVerb(spot), ...byType(spot, systems)];
}

/** "A single tank, with all its spares, is said to cost". */
const SINGLE_AT_START =
  /\b(a single|one|each|every) (\S+ )?(jet|fighter|aircraft|plane|helicopter|drone|tank|vehicle|howitzer|missile|round|interceptor|system|battery|launcher|ship|boat|frigate|submarine|corvette|destroyer|satellite|squadron|unit)\b[^,;]*$/;

/** The verbs and nouns of a price that stand before a sum. */
const pricesBefore = (spot: Spot, reach: number) =>
  (['worth', 'cost'] as const)
    .flatMap((sense) => spot.frame.bySense.get(sense) ?? [])
    .filter((hit) => hit.to <= spot.at && spot.at - hit.to <= reach);

/** "one squadron costs about", "each of the jets costs", "the ship will cost", "the price of one tank is". */
function byVerb(spot: Spot): Evidence[] {
  const { words } = spot.frame;
  for (const hit of pricesBefore(spot, 8)) {
    if (SINGLE_AT_START.test(phrase(spot.frame, hit.from - 14, hit.from))) return [found(0.85, 'a single')];
    const from = Math.max(0, hit.from - 7);
    const subject = words.slice(from, hit.from);
    const one = spot.at - hit.to > 6 ? -1 : subject.findIndex((word) => ONE.has(word.text));
    const named = subject
      .slice(one + 1)
      .some((word) => word.mention?.type === 'system' || PIECES.has(singular(word.text)));
    // "A" is one of a kind only right before it: "a B-21 costs".
    const near =
      one >= 0 && (!/^an?$/.test(subject[one]!.text) || subject.length - one <= 3 || subject[one] === words[0]);
    if (EACH_OF_WHICH.test(phrase(spot.frame, from, hit.from))) return [found(0.9, 'each of which')];
    if (near && named) return [found(0.9, `${subject[one]!.text} ... ${hit.text}`)];
    const clause = phrase(spot.frame, from, hit.from);
    if (THE_PIECE.test(clause) && !WORK_ON.test(clause)) return [found(0.7, hit.text)];
    if (OF_ONE.test(phrase(spot.frame, hit.to, hit.to + 5))) return [found(0.85, `${hit.text} of one`)];
  }
  return [];
}

/** "The F-35B costs", "price of an F-35A": what is bought by the piece is priced by the piece. */
function byType(spot: Spot, systems: Map<number, Entity>): Evidence[] {
  for (const hit of pricesBefore(spot, Number.POSITIVE_INFINITY)) {
    if (!/^(costs?|price|priced)$/.test(hit.text)) continue;
    const before = systems.get(hit.from - 1);
    const after = [...systems.keys()].find((at) => at > hit.to && at <= hit.to + 4);
    if (spot.at - hit.to <= 5 && before && BY_PIECE.has(before.kind ?? '') && !isCounted(spot, hit.from - 1))
      return [found(0.8, hit.text)];
    if (after !== undefined && /^(an?|one|each|single)$/.test(spot.frame.texts[after - 1] ?? ''))
      return [found(0.85, `${hit.text} of one`)];
  }
  return [];
}

/** "the batch of 30 Rafales cost": the price of all of them. */
const isCounted = ({ frame, kinds }: Spot, at: number): boolean =>
  frame.words.slice(Math.max(0, at - 3), at).some(({ figure }) => figure !== undefined && kinds[figure] === 'count');

const BY_PIECE = new Set('aircraft helicopter uav tank missile munition artillery ifv small-arm'.split(' '));

const ONE = new Set(['one', 'each', 'single', 'every', 'per', 'a', 'an']);
const PIECES = new Set(
  'squadron system unit jet aircraft missile tank fighter plane helicopter drone battery launcher round shell ship frigate submarine boat interceptor vehicle airframe howitzer destroyer corvette carrier bomber rocket vessel radar hull'.split(
    ' ',
  ),
);

/** "Development of the fighter will cost": not the fighter does. */
const WORK_ON =
  /\b(development|design|upgrade|refit|overhaul|maintenance|upkeep|modernisation|modernization|integration) (of|on|for)\b/;
/** Things that are one piece even with "the"; "the system" may be all that is bought. */
const PIECE =
  '(ship|frigate|submarine|boat|destroyer|corvette|carrier|vessel|jet|fighter|bomber|tank|missile|interceptor|drone|helicopter|plane|rocket)';
const THE_PIECE = new RegExp(
  `\\b(the|this)( (new|first|second|third|fourth|lead|next|last|latest|extra))? ${PIECE}( ('s|will|would|could|may|is|was|has))*$`,
);
/** "the price of a shell stands at", "the cost of one missile is"; no other sum or count may stand between. */
const PRICE_OF_ONE = new RegExp(
  `\\b(price|cost)s?( tag)? (of|for) (an?|one|each|a single|every|the (lead|first)) (\\S+ ){0,3}(${PIECE.slice(1, -1)}|round|shell|shot|battery|system|launcher|vehicle|howitzer|aircraft|satellite|unit) ((:|now|is|was|at|has|stands|stood|rose|risen|put|to|of|from|about|around|some|nearly|over) ?)*$`,
);
/** "the lead ship alone takes". */
const LEAD_TAKES = new RegExp(
  `\\bthe (lead|first) (\\S+ )?${PIECE} (alone |, [^,;]{0,40} , )?(takes|took|absorbs|swallows|accounts for)( up)?( \\S+)?$`,
);
/** "a boat without the module used to cost", ", one with it costs". */
const A_PIECE_COSTS = new RegExp(
  `(^|[,;:] |\\b(and|but|while|where) )(an? (\\S+ )?${PIECE}|one) (with|without|of this|of that|of the) [^,;]{0,60}\\bcosts?( (about|around|some|nearly|up to|over|roughly))?$`,
);
/** "The estimate for the lead ship, HMS Example, has risen to". */
const ESTIMATE_OF_ONE = new RegExp(
  `\\b(estimates?|costs?|prices?|bill) (of|for) (an?|one|each|every|the (lead|first|second|next)) (\\S+ )?${PIECE}( , [^,;]{0,40} ,)?( (has|have|had|is|was|now|been|put|risen|rose|climbed|grown|gone|up|stands|stood|at|to|about|around|from|fallen|by))*$`,
);
const OF_ONE = new RegExp(`^(of|for) (an?|one|each|the new|a single|the) (\\S+ )?${PIECE}\\b`);
const EACH_OF_WHICH = /\beach( of (which|them|these))?( (now|will|would|is|to))*$/;
const PUT_AT = new RegExp(
  `\\b(put|puts|value|values|valued|priced?)( \\S+ of)? (a|the|each|one|every) (\\S+ )?${PIECE}$`,
);

const found = (score: number, cue: string): Evidence => ({ measure: 'unit-price', score, cue, distance: 0 });
