import { foldWord } from '../text';
import type { Pack } from './pack';

/** Folded first names of the packs' persons, without those that are also a word in the name of something else. */
export function firstNames(packs: readonly Pack[]): string[] {
  const names = new Set<string>();
  const others = new Set<string>();
  for (const { entities } of packs) {
    for (const { type, name, aliases } of entities) {
      const first = /^(\p{Lu}\p{Ll}{2,}) \p{Lu}/u.exec(name)?.[1];
      if (type === 'person') {
        if (first) names.add(foldWord(first));
      } else for (const { text } of aliases) if (!text.includes(' ')) others.add(foldWord(text));
    }
  }
  return [...names].filter((name) => !others.has(name)).sort();
}
