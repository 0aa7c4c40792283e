import type { Entity } from '../domain';
import type { Gazetteer } from '../gazetteer';
import { findHits } from '../matching';
import { foldWords } from '../text';

/** The entities of which a text, as a whole, is a listed form; each once. */
export const namedBy = (text: string, gazetteer: Gazetteer): Entity[] => {
  const words = foldWords(text);
  const named = new Map<string, Entity>();
  for (const hit of findHits(text, words, gazetteer)) {
    if (hit.cue || hit.office || hit.from !== 0 || hit.to !== words.count) continue;
    const { needs: _, office: __, aliasesOnly: ___, ...entity } = gazetteer.details(hit.entity);
    named.set(entity.id, entity);
  }
  return [...named.values()];
};
