import { type Evidence, type Rule, weigh } from '../evidence';
import { phrase } from '../reading/frame';
import { type Spot, textAfter, textBefore } from '../reading/spot';

const LENGTH_RULES: Rule[] = [
  { sense: 'endurance', measure: 'range', weight: 0.85, reach: 9 },
  { sense: 'range', measure: 'range', weight: 0.55, reach: 9, only: (s, h) => !STRUCK.has(h.text) || canDo(s) },
  { sense: 'altitude', measure: 'altitude', weight: 0.8, reach: 6, only: (s, h) => s.frame.texts[h.to] !== 'speed' },
  { sense: 'track', measure: 'other', weight: 0.92, reach: 9 },
  { sense: 'distance', measure: 'other', weight: 0.75, reach: 7 },
];
const MASS_RULES: Rule[] = [
  { sense: 'weight', measure: 'weight', weight: 0.7, reach: 8 },
  { sense: 'bulk', measure: 'other', weight: 0.7, reach: 5 },
];

/** "hit a plant 1,300 km away": what was done once; only what a weapon can do is its range. */
const STRUCK = new Set('hit attacked destroyed away'.split(' '));
const canDo = (spot: Spot): boolean =>
  spot.figure.hedge === 'up-to' ||
  spot.frame.texts.some((text) =>
    /^(can|could|able|capable|cannot|will|would|may|to|targets?|threats?|missiles)$/.test(text),
  );

/** What a physical quantity may be: a range, height, speed or weight; everything else stays `other`. */
export function weighQuantity(spot: Spot): Evidence[] {
  const { quantity } = spot.figure;
  if (quantity.form !== 'number') return [];
  switch (quantity.unit) {
    case 'm':
      return weighLength(spot, quantity.hi);
    case 'kg':
      if (quantity.hi > HEAVIEST) return [];
      return [...weigh(spot, MASS_RULES), { measure: 'weight', score: 0.4, cue: 'mass', distance: 0 }];
    case 'm/s':
    case 'mach':
      return /\b(wind|gust|current)/.test(textBefore(spot, 5))
        ? []
        : [{ measure: 'speed', score: 0.85, cue: spot.figure.surface, distance: 0 }];
    default:
      return [];
  }
}

/** No ship is heavier (kg); what is told of above it is freight, oil or grain. */
const HEAVIEST = 2e8;

function weighLength(spot: Spot, metres: number): Evidence[] {
  // A gun's bore or a hull's length is no range; reach in arms news starts where a mortar's does.
  if (metres < 800) return hullLength(spot, metres);
  const evidence = weigh(spot, LENGTH_RULES);
  if (UP_THERE.test(phrase(spot.frame, spot.at - 6, spot.at)))
    evidence.push({ measure: 'altitude', score: 0.7, cue: 'at', distance: 0 });
  if (AT_DISTANCES.test(phrase(spot.frame, spot.at - 6, spot.at)))
    evidence.push({ measure: 'range', score: 0.9, cue: 'distances of', distance: 0 });
  if (HEIGHT.test(phrase(spot.frame, spot.at - 4, spot.at)))
    evidence.push({ measure: 'altitude', score: 0.9, cue: 'height', distance: 0 });
  const after = textAfter(spot, 3);
  if (/^away\b/.test(after) && !canDo(spot)) evidence.push({ measure: 'other', score: 0.85, cue: 'away', distance: 0 });
  if (/^(away )?(from|north|south|east|west|off|inside|long|wide|deep|behind)\b/.test(after))
    evidence.push({ measure: 'other', score: 0.85, cue: after, distance: 0 });
  if (/^-?\s?(range|class)\b/.test(after)) evidence.push({ measure: 'range', score: 0.9, cue: 'range', distance: 0 });
  if (GOES.test(phrase(spot.frame, spot.at - 6, spot.at)))
    evidence.push({ measure: 'range', score: 0.7, cue: 'flies', distance: 0 });
  // "the 290 km BrahMos": a distance that describes a weapon is how far it reaches.
  if (spot.frame.words[spot.next]?.mention?.type === 'system')
    evidence.push({ measure: 'range', score: 0.6, cue: 'as its name says', distance: 0 });
  if (RADAR.test(phrase(spot.frame, spot.at - 8, spot.at)))
    evidence.push({ measure: 'other', score: 0.97, cue: 'radar', distance: 0 });
  // "Bober: up to 1,000 km": in a list of weapons a bare distance is how far each reaches.
  if (spot.lead === ':') evidence.push({ measure: 'range', score: 0.37, cue: ':', distance: 0 });
  if (spot.figure.hedge === 'up-to') evidence.push({ measure: 'range', score: 0.3, cue: 'up to', distance: 0 });
  return evidence;
}

/** "is 122 metres long", "with a length of 118 metres", "a 145-metre frigate": of what floats, flies or drives. */
function hullLength(spot: Spot, metres: number): Evidence[] {
  if (metres < 5 || metres > 400) return [];
  const isLong = /^(long|in length)\b/.test(textAfter(spot, 2));
  const hasLength = /\blength( overall)? (of|is|:)( \S+)?$/.test(phrase(spot.frame, spot.at - 5, spot.at));
  return isLong || hasLength ? [{ measure: 'length', score: 0.85, cue: 'long', distance: 0 }] : [];
}

/** Verbs of going that end at a distance, "over" and "as far as" let through; a weight carried may stand between. */
const GOES =
  /\b(fly|flies|flew|flown|flying|travels?|covers?|sails?|cruises?|goes|carry|carries|deliver|hurls?)( \S+){0,2}( (over|as far as|up to|about|around|some|more than|nearly|almost|out to|at least))*$/;
/** "Able to land at 16,400 feet": how high, not how far. */
const UP_THERE =
  /\b(land|lands|landing|landed|take off|takes off|taking off|took off|hover|hovers|hovering|climb|climbs|climbed) (at|to|from)( (heights? of|about|around|over|more than|up to|nearly))*$/;
/** "Brings down missiles at distances of up to": how far it reaches. */
const AT_DISTANCES =
  /\b(?:at|to|over) (?:distances|ranges) of( (about|around|up|to|some|as|much|far|over|more|than|nearly))*$/;
/** "Intercept height: more than". */
const HEIGHT = /\b(altitude|height|ceiling)s?( (:|of|is|about|around|over|at least|more than|up to|as much as))+$/;
/** How far a sensor sees is no reach of a weapon. */
const RADAR =
  /\b(radars?|sensors?|sonar)( \S+){0,2} (range|ranges|spots?|sees?|detects?|tracks?)\b|\bdetection range\b/;
