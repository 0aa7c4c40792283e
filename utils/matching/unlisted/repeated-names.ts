import type { Mention } from '../../domain';
import { isWordAt } from '../../text';
import { standsAsSurname } from '../local-names';
import { inHeadline } from '../page/neighbours';
import type { PageWords } from '../page/page-words';

/**
 * Other places where names stand that a page introduced once: "the Amber Dawn" after "bulk carrier Amber Dawn".
 * `taken` says whether a word belongs to a name already.
 */
export function repeatedNames(
  page: PageWords,
  introduced: readonly Mention[],
  taken: (word: number) => boolean,
): Mention[] {
  if (introduced.length === 0) return [];
  const { text, words } = page;
  const byFirstWord = new Map<string, Mention>();
  for (const mention of introduced) {
    const first = mention.name.split(' ')[0]!;
    if (!byFirstWord.has(first)) byFirstWord.set(first, mention);
  }
  const found: Mention[] = [];
  for (let i = 0; i < words.capitals; i++) {
    const word = words.capital[i]!;
    const named = byFirstWord.get(page.raw(word));
    const start = words.start[word]!;
    if (!named || taken(word) || !text.startsWith(named.name, start)) continue;
    const end = start + named.name.length;
    let last = word;
    while (last < words.count && words.end[last]! < end) last++;
    if (isWordAt(text, end) || (last > word && taken(last))) continue;
    if (!inHeadline(page, word) && !standsAsSurname(page, word, last + 1)) continue;
    found.push({ ...named, span: { start, end }, reason: 'introduced elsewhere on this page' });
  }
  return found;
}
