import type { Evidence } from '../evidence';
import { type Frame, phrase } from '../reading/frame';
import { type Spot, textAfter } from '../reading/spot';

/** How much of a ship, a plant or a piece of work is done: "70 percent of it is complete", "progress reached 38 percent". */
export function completionOf(spot: Spot, before: Frame | undefined): Evidence[] {
  const ahead = textAfter(spot, 12);
  const back = phrase(spot.frame, spot.at - 14, spot.at);
  if (OF_ELSE.test(ahead) || spot.frame.words[spot.next]?.cue) return [];
  const isDone =
    PART_DONE.test(ahead) ||
    (OF_WORK.test(ahead) && HAVING_DONE.test(back) && !AHEAD.test(back)) ||
    (PROGRESS.test(back) && !OF_MONEY.test(back)) ||
    (STANDS.test(back) && ahead.search(/^of\b/) < 0 && before !== undefined && BUILDING.test(before.line));
  return isDone ? [{ measure: 'completion', score: 0.93, cue: 'done', distance: 0 }] : [];
}

const PIECE =
  '(?:work|works|construction|assembly|outfitting|building|job|ship|vessel|boat|hull|frigate|carrier|submarine|destroyer|corvette|plant|factory|design|tests|testing|trials|programme|program|project|modules?|cabling|welding|it|her|refit|overhaul)';
/** "of it is complete", "of the work on the second boat has been carried out". */
const PART_DONE = new RegExp(
  `^of (?:the |its |their |all |her )?(?:\\S+ ){0,2}?${PIECE}(?: (?:on|of|for|at) (?:\\S+ ){1,4}?)? ?(?:is|are|was|were|has been|have been|had been|being)(?: now| already| so far| still| considered| deemed| said to be| reported)? (?:complete|completed|built|finished|done|carried out|over|ready)\\b|^(?:of )?completion\\b`,
);
const OF_WORK = new RegExp(`^of (?:the |its |their |all )?(?:\\S+ ){0,2}?${PIECE}\\b`);
const HAVING_DONE =
  /\b(completed|finished|done|carried out|built)( (about|around|some|roughly|nearly|almost|over|only|just|more|than))*$/;
const AHEAD = /\b(will|would|to|shall|could|should) (be |have )?\S+$/;
const HEDGE =
  '(?: (?:about|around|some|roughly|nearly|almost|over|only|just|more|than|now|at|least|under|already|close|to|an|estimated))*$';
/** "The completion rate had risen to", "physical progress on the corvette reached", "construction stands at". */
const PROGRESS = new RegExp(
  `\\b(?:progress|completion(?: (?:rate|level|degree|status))?|completeness|(?:technical|overall|construction|building) readiness|percentage of (?:completion|work|the work))(?: [^\\s;,.]+){0,7}? (?:reached|reaches|at|is|was|to|of|:|hit|passed|topped|stood|stands|by|exceeds|exceeded)${HEDGE}|\\b(?:construction|work|assembly|outfitting)(?: (?:on|of) \\S+( \\S+){0,3})? (?:now )?(?:stands?|stood|is|was|has reached|had reached|reached)(?: at)?${HEDGE}|\\b(?:progress|completion)(?: \\S+){0,7} :${HEDGE}`,
);
/** "45 percent more expensive", "below plan", "of GDP". */
const OF_ELSE =
  /^(more|less|cheaper|dearer|higher|lower|slower|faster|above|below|over|under|local|domestic|indigenous|foreign|of (gdp|women|the (payment|budget|money|price)))\b/;
const OF_MONEY = /\b(financial|spending|cost|payment)\b/;
/** "In March it stood at": of what the sentence before was building. */
const STANDS = new RegExp(
  `\\b(?:it|she|level|progress|boat|ship|vessel|hull|work|construction) (?:\\S+ )?(?:stood|stands|was put|is put|is|was|has reached|had reached|reached)(?: now)?(?: at)${HEDGE}`,
);
const BUILDING = /\b(complet(e|ed|ion)|finished|progress|under way|being built|building of|construction of)\b/;
