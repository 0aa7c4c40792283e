import { type Evidence, type Rule, weigh } from '../evidence';
import { type Spot, wordsAfter, wordsBefore } from '../spot';

const LENGTH_RULES: Rule[] = [
  { sense: 'endurance', measure: 'range', weight: 0.85, reach: 9 },
  { sense: 'range', measure: 'range', weight: 0.55, reach: 9 },
  { sense: 'altitude', measure: 'altitude', weight: 0.8, reach: 6 },
  { sense: 'track', measure: 'other', weight: 0.92, reach: 9 },
  { sense: 'distance', measure: 'other', weight: 0.75, reach: 7 },
];
const MASS_RULES: Rule[] = [
  { sense: 'weight', measure: 'weight', weight: 0.7, reach: 8 },
  { sense: 'bulk', measure: 'other', weight: 0.7, reach: 5 },
];

/** What a physical quantity may be: a range, height, speed or weight; everything else stays `other`. */
export function weighQuantity(spot: Spot): Evidence[] {
  const { quantity } = spot.figure;
  if (quantity.form !== 'number') return [];
  switch (quantity.unit) {
    case 'm':
      return weighLength(spot, quantity.hi);
    case 'kg':
      return [...weigh(spot, MASS_RULES), { measure: 'weight', score: 0.4, cue: 'mass', distance: 0 }];
    case 'm/s':
    case 'mach':
      return /\b(wind|gust|current)/.test(wordsBefore(spot, 5).join(' '))
        ? []
        : [{ measure: 'speed', score: 0.85, cue: spot.figure.surface, distance: 0 }];
    default:
      return [];
  }
}

function weighLength(spot: Spot, metres: number): Evidence[] {
  // A gun's bore or a hull's length is no range; reach in arms news starts where a mortar's does.
  if (metres < 800) return [];
  const evidence = weigh(spot, LENGTH_RULES);
  const after = wordsAfter(spot, 3).join(' ');
  if (/^(from|north|south|east|west|off|inside|long|wide|deep|behind)\b/.test(after))
    evidence.push({ measure: 'other', score: 0.85, cue: after, distance: 0 });
  if (/^-?\s?(range|class)\b/.test(after)) evidence.push({ measure: 'range', score: 0.9, cue: 'range', distance: 0 });
  if (/^(fly|flies|travel|travels|cover|covers)$/.test(spot.lead))
    evidence.push({ measure: 'range', score: 0.6, cue: spot.lead, distance: 0 });
  if (spot.figure.hedge === 'up-to') evidence.push({ measure: 'range', score: 0.3, cue: 'up to', distance: 0 });
  return evidence;
}
