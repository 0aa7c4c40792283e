import type { EntityType } from '../domain';
import type { Gazetteer } from '../gazetteer';
import { judge, type Verdict } from './evidence';
import type { Hit } from './hits';
import { officeHolderAt } from './offices';
import type { PageWords } from './page-words';
import { refused } from './refusals';
import type { Scene } from './scene';

/** A hit taken for an entity. */
export interface Accepted {
  hit: Hit;
  entity: number;
  reason?: string;
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
      const rivals = hits.slice(i, past);
      const isOpen = rivals.some((hit) => hit.ambiguous && decided.has(hit.entity));
      if (isOpen || !answers.has(i)) answers.set(i, bestOf(scene, rivals, decided));
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

function bestOf(scene: Scene, rivals: readonly Hit[], decided: ReadonlySet<number>): Accepted | undefined {
  let best: (Verdict & Accepted) | undefined;
  let tied = false;
  for (const hit of rivals) {
    if (refused(scene.page, hit, scene.gazetteer)) continue;
    const entity = hit.office ? officeHolderAt(scene, hit) : hit.entity;
    if (entity === undefined) continue;
    const verdict = judge(scene, hit, entity, decided.has(entity));
    if (!verdict) continue;
    if (!best || verdict.score > best.score) {
      best = { ...verdict, hit, entity };
      tied = false;
    } else if (verdict.score === best.score && best.entity !== entity) {
      // A class and the ships it is named after or with: the bare name means the class.
      const { id, variantOf } = scene.gazetteer.details(entity);
      const rival = scene.gazetteer.details(best.entity);
      if (rival.variantOf === id) best = { ...verdict, hit, entity };
      else if (variantOf !== rival.id) tied = true;
    }
  }
  if (!best) return undefined;
  // Two readings with equal grounds: no mark rather than a guess, unless both are plain names (a city and its state).
  if (tied && best.hit.ambiguous) return undefined;
  return { hit: best.hit, entity: best.entity, ...(best.reason ? { reason: best.reason } : {}) };
}

/** Ranks types where two unambiguous readings stand alone: Singapore is first of all a country. */
export const TYPE_RANK: Record<string, number> = {
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
