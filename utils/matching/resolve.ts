import { type Gazetteer, typeOfId } from '../gazetteer';
import type { CountryContext } from './country-context';
import { judge, type Verdict } from './evidence';
import type { Hit } from './hits';
import type { LocalNames } from './local-names';
import { officeHolderAt } from './offices';
import type { PageWords } from './page-words';
import { refused } from './refusals';

/** A hit taken for an entity. */
export interface Accepted {
  hit: Hit;
  entity: number;
  reason?: string;
}

/** Everything the decision about one hit may look at. */
export interface Scene {
  page: PageWords;
  hits: readonly Hit[];
  /** Unambiguous hits, in order, not overlapping. */
  free: readonly Hit[];
  countries: CountryContext;
  local: LocalNames;
  gazetteer: Gazetteer;
}

/** The unambiguous hits: leftmost first, the longest at each place, none over another. */
export function freeHits(page: PageWords, hits: readonly Hit[], gazetteer: Gazetteer): Hit[] {
  const free: Hit[] = [];
  let next = 0;
  for (const hit of hits) {
    if (hit.from < next || hit.ambiguous || hit.office || refused(page, hit, gazetteer)) continue;
    free.push(hit);
    next = hit.to;
  }
  return free;
}

/**
 * Decides every hit. Leftmost first, the longest first at each place; among namesakes at one place the best supported.
 * A second round lets an ambiguous form that was decided somewhere on the page mean the same elsewhere.
 */
export function resolveHits(scene: Scene): Accepted[] {
  const senses = new Map<number, number>();
  for (const { hit, entity } of oneRound(scene, senses)) {
    if (hit.ambiguous && hit.group >= 0) senses.set(hit.group, senses.get(hit.group) ?? entity);
  }
  return senses.size === 0 ? oneRound(scene, senses) : oneRound(scene, senses);
}

function oneRound(scene: Scene, senses: ReadonlyMap<number, number>): Accepted[] {
  const accepted: Accepted[] = [];
  const { hits } = scene;
  let next = 0;
  let i = 0;
  while (i < hits.length) {
    const { from, to } = hits[i]!;
    let past = i;
    while (past < hits.length && hits[past]!.from === from && hits[past]!.to === to) past++;
    if (from >= next) {
      const best = bestOf(scene, hits.slice(i, past), senses);
      if (best) {
        accepted.push(best);
        // What surrounds the name ("frigate", "PM") is spent too, so that no shorter form is found in it.
        next = Math.max(best.hit.coreTo, from + 1);
      }
    }
    i = past;
  }
  return accepted;
}

function bestOf(scene: Scene, rivals: readonly Hit[], senses: ReadonlyMap<number, number>): Accepted | undefined {
  let best: (Verdict & Accepted) | undefined;
  let tied = false;
  for (const hit of rivals) {
    if (refused(scene.page, hit, scene.gazetteer)) continue;
    const entity = hit.office ? officeHolderAt(scene, hit) : hit.entity;
    if (entity === undefined) continue;
    const verdict = judge(scene, hit, entity, senses.get(hit.group));
    if (!verdict || best?.entity === entity) continue;
    if (!best || verdict.score > best.score) {
      best = { ...verdict, hit, entity };
      tied = false;
    } else if (verdict.score === best.score) tied = true;
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

export const rankOf = (id: string): number => TYPE_RANK[typeOfId(id)] ?? 0;
