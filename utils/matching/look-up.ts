import type { EntityDetails, Gazetteer } from '../gazetteer';
import { foldWords } from '../text';
import { findHits } from './hits';

/** The system that a name by itself means for sure. */
export function systemNamed(name: string, gazetteer: Gazetteer): EntityDetails | undefined {
  for (const { start, end, ambiguous, cue, entity } of findHits(name, foldWords(name), gazetteer)) {
    if (start !== 0 || end !== name.length || ambiguous || cue) continue;
    const details = gazetteer.details(entity);
    if (details.type === 'system') return details;
  }
  return undefined;
}
