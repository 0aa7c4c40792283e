import type { EntityType } from '../domain';
import { type Gazetteer, typeOfId } from '../gazetteer';
import { findHits } from '../matching';
import { foldWords } from '../text';

/**
 * The id of the one entity of a type that a whole text names without doubt. A form that needs a licence ("Singh") counts
 * only as its main name; where several bear it, none does: better two entities than a wrong one.
 */
export const knownIdOf = (text: string, type: EntityType, gazetteer: Gazetteer): string | undefined => {
  const words = foldWords(text);
  const ids = new Set<string>();
  for (const hit of findHits(text, words, gazetteer)) {
    if (hit.cue || hit.office || hit.from !== 0 || hit.to !== words.count) continue;
    const { id, name } = gazetteer.details(hit.entity);
    if (typeOfId(id) === type && (!hit.ambiguous || name === text)) ids.add(id);
  }
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
};
