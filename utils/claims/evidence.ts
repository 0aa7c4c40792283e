import type { Binding, Measure } from '../domain';
import { distanceBetween } from './reading/frame';
import type { Sense } from './reading/lexicon';
import type { Hit } from './reading/senses';
import type { Spot } from './reading/spot';

/** A reason to think that a figure is of a measure, from 0 (none) to 1 (certain). */
export interface Evidence {
  measure: Measure;
  score: number;
  cue: string;
  distance: number;
}

/** Where cues of a sense speak for a measure. The score falls with the distance and is nothing at `reach`. */
export interface Rule {
  sense: Sense;
  measure: Measure;
  weight: number;
  reach: number;
  side?: 'before' | 'after';
  /** Leaves a cue out, for what the words around it say. */
  only?: (spot: Spot, hit: Hit) => boolean;
}

/** A measure with how sure it is and why. */
export interface Verdict {
  measure: Measure;
  confidence: number;
  why: Binding[];
}

/** Collects what the cue words of the sentence say. Of each rule only its nearest cue counts. */
export function weigh(spot: Spot, rules: Rule[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const rule of rules) {
    const hits = spot.frame.bySense.get(rule.sense);
    if (!hits) continue;
    let best: Evidence | undefined;
    for (const hit of hits) {
      if (hit.from > spot.at && (hit.to <= spot.next || isKey(spot, hit))) continue;
      const distance = distanceTo(spot, hit);
      if (distance >= rule.reach || (rule.side && rule.side !== sideOf(spot, hit)) || rule.only?.(spot, hit) === false)
        continue;
      const score = rule.weight * (1 - (distance / rule.reach) ** 2) * (isHeldByOther(spot, hit) ? 0.6 : 1);
      if (!best || score > best.score)
        best = { measure: rule.measure, score, cue: hit.text, distance: charsTo(spot, hit) };
    }
    if (best) evidence.push(best);
  }
  return evidence;
}

/** "128 vehicles, delivered so far: 44": a key and its colon speak of what follows. */
function isKey({ frame }: Spot, hit: Hit): boolean {
  for (let at = hit.to; at < hit.to + 3; at++) {
    if (frame.texts[at] === ':') return true;
    if (frame.words[at]?.figure !== undefined) return false;
  }
  return false;
}

/** Adds up independent evidence per measure and picks the strongest; below the threshold the figure stays `other`. */
export function decide(evidence: Evidence[]): Verdict {
  const doubt = new Map<Measure, number>();
  for (const { measure, score } of evidence)
    doubt.set(measure, (doubt.get(measure) ?? 1) * (1 - Math.min(score, 0.99)));
  let best: Measure = 'other';
  let most = 0;
  let second = 0;
  for (const [measure, left] of doubt) {
    const score = 1 - left;
    if (score > most) [best, most, second] = [measure, score, most];
    else if (score > second) second = score;
  }
  if (most < THRESHOLD) return { measure: 'other', confidence: round(most), why: [] };
  const why = evidence
    .filter((e) => e.measure === best)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ cue, distance }) => ({ key: 'measure', cue, distance }));
  return { measure: best, confidence: round(most * (1 - 0.4 * (second / most))), why };
}

/** Below this a binding is a guess, and a guess is worse than none. */
const THRESHOLD = 0.36;

const round = (x: number): number => Math.round(x * 100) / 100;

/** Words between a cue and the figure with its noun, clause boundaries weighed. */
export function distanceTo(spot: Spot, hit: Hit): number {
  if (hit.to <= spot.at) return distanceBetween(spot.frame, hit.to - 1, spot.at) - 1;
  const from = Math.min(Math.max(spot.next - 1, spot.at), Math.max(hit.from - 1, spot.at));
  return Math.max(0, distanceBetween(spot.frame, from, hit.from) - 1);
}

/** Another count stands between cue and figure, and the cue is rather that one's. */
function isHeldByOther(spot: Spot, hit: Hit): boolean {
  if (spot.figure.kind !== 'count') return false;
  const [from, to] = hit.to <= spot.at ? [hit.to, spot.at] : [spot.next, hit.from];
  for (const at of spot.frame.figuresAt)
    if (at >= from && at < to && spot.kinds[spot.frame.words[at]!.figure!] === 'count') return true;
  return false;
}

/** Which side of a figure a word stands on. */
const sideOf = (spot: Spot, hit: Hit): 'before' | 'after' => (hit.to <= spot.at ? 'before' : 'after');

function charsTo(spot: Spot, hit: Hit): number {
  const { words } = spot.frame;
  return hit.to <= spot.at
    ? words[spot.at]!.start - words[hit.to - 1]!.end
    : Math.max(0, words[hit.from]!.start - words[spot.at]!.end);
}
