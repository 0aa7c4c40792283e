import type { Evidence } from '../evidence';
import { phrase } from '../reading/frame';
import type { Spot } from '../reading/spot';
import { headOf, singular } from './nouns';

/** Finds a crew: "a crew of three", "crew: 125", "three-person crew", "needs 92 sailors", "sails with 90 to 100 people". */
export function crewOf(spot: Spot): Evidence[] {
  const before = phrase(spot.frame, spot.at - 8, spot.at);
  const after = phrase(spot.frame, spot.next, spot.next + 2);
  const noun = singular(headOf(spot.figure.noun ?? ''));
  const isCrew =
    CREW_OF.test(before) ||
    /^crew/.test(after) ||
    /^crew(\s|$|men|-)/.test(spot.figure.noun ?? '') ||
    (SEAFARER.has(noun) && NEEDS.test(before)) ||
    ((SEAFARER.has(noun) || PERSON.has(noun)) && MANNED.test(before)) ||
    (PERSON.has(noun) && REQUIRES.test(before));
  return isCrew ? [{ measure: 'crew', score: 0.9, cue: 'crew', distance: 0 }] : [];
}

const CREW_OF =
  /\b((crew|complement)( size)?( of| numbers| totals| :|( is| was)?( now| still)?( fixed| set| put)?( at)?)|(crewed|manned|operated) by|sails? with|sailing with)( (a|an|only|just|about|around|some|up|to))*$/;
const SEAFARER = new Set('sailor crew crewman crewmen submariner mariner'.split(' '));
const PERSON = new Set('people person personnel men member officer soldier'.split(' '));
const NEEDS = /\b(needs?|needing|requires?|requiring|takes?|carry|carries|carrying)( \S+){0,3}$/;
const REQUIRES = /\b(needs?|requires?)( \S+){0,2}$/;
const MANNED =
  /\b(sails? with|sailing with|(crewed|manned|operated|run|sailed) by|accommodat\w*( for)?|berths? for|room for|complement (of|is)|crew (of|is))( \S+){0,3}$/;
