import type { EntityType } from '../../domain';
import type { Gazetteer } from '../../gazetteer';
import type { Hit } from '../hits';
import type { PageWords } from '../page/page-words';
import { officeHolderAt } from '../people/offices';
import { judge, type Verdict } from './evidence';
import { refused } from './refusals';
import type { Scene } from './scene';

/** A hit taken for an entity. */
interface Accepted {
  hit: Hit;
  entity: number;
  reason?: string | undefined;
}

/** The unambiguous hits: leftmost first, the longest at each place, none over another. */
export function freeHits(page: PageWords, hits: readonly Hit[], gazetteer: Gazetteer): Hit[] {
  const free: Hit[] = [];
  let next = 0;
  for (const hit of hits) {
    if (hit.coreFrom < next || hit.ambiguous || hit.office || refused(page, hit, gazetteer)) continue;
    free.push(hit);
    next = hit.coreTo;
  }
  return free;
}

/**
 * Decides every hit. Leftmost first, the longest first at each place; among namesakes at one place the best supported.
 * A second round lets an ambiguous form that was decided somewhere on the page mean the same elsewhere.
 */
export function resolveHits(scene: Scene): Accepted[] {
  const answers: Answers = new Map();
  const first = oneRound(scene, new Set(), answers);
  const decided = new Set(first.filter(({ hit }) => hit.ambiguous).map(({ entity }) => entity));
  return decided.size === 0 ? first : oneRound(scene, decided, answers);
}

/** The best reading at each place, by number of its first hit, as long as nothing was decided that bears on it. */
type Answers = Map<number, Accepted | undefined>;

function oneRound(scene: Scene, decided: ReadonlySet<number>, answers: Answers): Accepted[] {
  const accepted: Accepted[] = [];
  const { hits } = scene;
  let next = 0;
  let i = 0;
  while (i < hits.length) {
    const { coreFrom, coreTo } = hits[i]!;
    let past = i;
    while (past < hits.length && hits[past]!.coreFrom === coreFrom && hits[past]!.coreTo === coreTo) past++;
    if (coreFrom >= next) {
      if (!answers.has(i) || isOpen(hits, i, past, decided)) answers.set(i, bestOf(scene, i, past, decided));
      const best = answers.get(i);
      if (best) {
        accepted.push(best);
        next = coreTo;
      }
    }
    i = past;
  }
  return accepted;
}

/** What was decided elsewhere bears on the hits from `i` to `past`. */
function isOpen(hits: readonly Hit[], i: number, past: number, decided: ReadonlySet<number>): boolean {
  for (let at = i; at < past; at++) if (hits[at]!.ambiguous && decided.has(hits[at]!.entity)) return true;
  return false;
}

/** The best supported of the hits from `i` to `past`, all over the same words. */
function bestOf(scene: Scene, i: number, past: number, decided: ReadonlySet<number>): Accepted | undefined {
  let best: (Accepted & { score: number }) | undefined;
  let tied = false;
  for (let at = i; at < past; at++) {
    const hit = scene.hits[at]!;
    if (refused(scene.page, hit, scene.gazetteer)) continue;
    const entity = hit.office ? officeHolderAt(scene, hit) : hit.entity;
    if (entity === undefined) continue;
    const verdict = judge(scene, hit, entity, decided.has(entity));
    if (!verdict) continue;
    if (!best || verdict.score > best.score) {
      best = taken(hit, entity, verdict);
      tied = false;
    } else if (verdict.score === best.score && best.entity !== entity) {
      // A class and the ships it is named after or with: the bare name means the class.
      const { id, variantOf } = scene.gazetteer.details(entity);
      const rival = scene.gazetteer.details(best.entity);
      if (rival.variantOf === id) best = taken(hit, entity, verdict);
      else if (variantOf !== rival.id) tied = true;
    }
  }
  if (!best) return undefined;
  // Two readings with equal grounds: no mark rather than a guess, unless both are plain names (a city and its state).
  if (tied && best.hit.ambiguous) return undefined;
  return best;
}

/** Written out: a spread of objects of two shapes costs more than all that is weighed of a plain name. */
const taken = (hit: Hit, entity: number, { score, reason }: Verdict) => ({ hit, entity, reason, score });

/** Ranks types where two unambiguous readings stand alone: Singapore is first of all a country. */
const TYPE_RANK: Record<string, number> = {
  country: 0.9,
  organisation: 0.6,
  place: 0.5,
  system: 0.4,
  person: 0.3,
  operation: 0.2,
  programme: 0.1,
};

/** How readily an entity of this kind is taken when nothing else decides. */
export const rankOf = (type: EntityType): number => TYPE_RANK[type] ?? 0;
