import type { EntityId, Mention, Span } from '../domain';
import { GAP, type Gazetteer, idOf } from '../gazetteer';
import { capitalsIn } from '../text';
import { gapBefore, opensSentence } from './neighbours';
import type { PageWords } from './page-words';

/**
 * Towns that no pack has, before the state or country they lie in: "RAPID CITY, S.D. -", "in Harlingen, Texas,". They must
 * open a line or follow a word of place, so that "thanked John Smith, Texas" names none.
 */
export function townsOf(
  page: PageWords,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  taken: (word: number) => boolean,
): Span[] {
  const { words } = page;
  const found: Span[] = [];
  let word = 0;
  for (const { span, type, entityId } of mentions) {
    if (!page.text.startsWith(', ', span.start - 2)) continue;
    if (type !== 'country' && !STATES.has(gazetteer.entity(entityId)?.kind ?? '')) continue;
    while (word < words.count && words.start[word]! < span.start) word++;
    const from = startOfTown(page, word, span.end, taken);
    if (from !== undefined) found.push({ start: words.start[from]!, end: words.end[word - 1]! });
  }
  return found;
}

/**
 * Listed towns that have a namesake where the text puts them: "Lima, Ohio" is not Peru's capital, nor is "Lima" on that page.
 */
export function inTheirStates(page: PageWords, gazetteer: Gazetteer, mentions: readonly Mention[]): Mention[] {
  const moved = new Map<string, { entityId: EntityId; name: string; reason: string }>();
  mentions.forEach((state, at) => {
    const town = mentions[at - 1];
    if (town?.type !== 'place' || page.text.slice(town.span.end, state.span.start) !== ', ') return;
    const there = gazetteer.entity(state.entityId);
    // "In London, Poland signed": a country may begin the next clause.
    if (!STATES.has(there?.kind ?? '')) return;
    const here = gazetteer.entity(town.entityId);
    const isElsewhere =
      here?.countries?.length && !here.countries.some((country) => there?.countries?.includes(country));
    if (!isElsewhere || !there?.countries?.length) return;
    const name = `${town.name}, ${there.name}`;
    moved.set(town.entityId, { entityId: idOf('place', name), name, reason: `before "${there.name}"` });
  });
  return moved.size === 0 ? [...mentions] : mentions.map((mention) => ({ ...mention, ...moved.get(mention.entityId) }));
}

const STATES = new Set(['province', 'region', 'territory']);
const MOST_WORDS = 3;
const BEFORE = new Set('in at near outside'.split(' '));

/** First word of the run of capitals that ends before `end`, if the run stands where towns stand. */
function startOfTown(
  page: PageWords,
  end: number,
  stateEnd: number,
  taken: (word: number) => boolean,
): number | undefined {
  for (let from = end - 1; from >= Math.max(0, end - MOST_WORDS); from--) {
    if (!isTownWord(page, from) || taken(from)) return undefined;
    const before = from - 1;
    if (from === 0 || page.line[before] !== page.line[from])
      return /^[.,]? ?(?:\([^)\n]{2,12}\) )?[-–—]/.test(afterState(page, stateEnd)) ? from : undefined;
    const gap = gapBefore(page, from);
    if (gap !== GAP.SPACE) return undefined;
    if (page.words.upper[before] === 0) return BEFORE.has(page.raw(before)) ? from : undefined;
    if (opensSentence(page, before) && BEFORE.has(page.raw(before).toLowerCase())) return from;
  }
  return undefined;
}

/** What follows the state, up to where a dateline has its dash: "Va., Jan. 28, 2026 –". */
function afterState({ text }: PageWords, end: number): string {
  return text.slice(end, end + 40).replace(/^\.?,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)/, '');
}

const isTownWord = (page: PageWords, word: number): boolean => {
  const raw = page.raw(word);
  return (
    page.words.upper[word] === 1 && raw.length > 2 && !page.isPlain(word) && !/\d/.test(raw) && capitalsIn(raw) > 0
  );
};
