import { foldWord } from '../text';
import { COMMON_FIRST_NAMES } from './common-first-names';
import type { Pack } from './pack';

/** Folded first names, the packs' persons' among them, without those that are also a word in the name of something else. */
export function firstNames(packs: readonly Pack[]): string[] {
  // Packs of the reader's own names lie over one that has persons, and need none.
  const names = new Set<string>();
  const others = new Set<string>();
  for (const { entities } of packs) {
    for (const { type, name, aliases } of entities) {
      const first = /^(\p{Lu}\p{Ll}{2,}) \p{Lu}/u.exec(name)?.[1];
      if (type === 'person') {
        if (first) names.add(foldWord(first));
      } else
        for (const { text, ambiguous } of aliases)
          if (!text.includes(' ') && !(ambiguous && type === 'system')) others.add(foldWord(text));
    }
  }
  if (names.size > 0) for (const name of COMMON_FIRST_NAMES) names.add(name);
  return [...names].filter((name) => !others.has(name)).sort();
}
