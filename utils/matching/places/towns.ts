import type { EntityId, Mention, Span } from '../../domain';
import { GAP, type Gazetteer, idOf } from '../../gazetteer';
import { capitalsIn } from '../../text';
import { gapBefore, opensSentence } from '../page/neighbours';
import type { PageWords } from '../page/page-words';

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
  const moved = new Map<EntityId, { entityId: EntityId; name: string; reason: string }>();
  const met = new Set<EntityId>();
  return mentions.map((town, at) => {
    const namesake = namesakeAt(page, gazetteer, mentions, at);
    // What was named before without its state is the other one, and stays it.
    if (namesake && !met.has(town.entityId)) moved.set(town.entityId, namesake);
    met.add(town.entityId);
    return { ...town, ...(namesake ?? moved.get(town.entityId)) };
  });
}

/** The town of that name in the state behind it, where the listed one lies in another country. */
function namesakeAt(
  page: PageWords,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  at: number,
): { entityId: EntityId; name: string; reason: string } | undefined {
  const [town, state, next] = [mentions[at]!, mentions[at + 1], mentions[at + 2]];
  if (town.type !== 'place' || !state || page.text.slice(town.span.end, state.span.start) !== ', ') return undefined;
  const there = gazetteer.entity(state.entityId);
  // "In London, Poland signed": a country may begin the next clause. "Kabul, Kashmir and Gaza" is a list.
  if (!STATES.has(there?.kind ?? '') || (next && isListed(page, state, next))) return undefined;
  const own = gazetteer.entity(town.entityId)?.countries;
  if (!own?.length || !there?.countries?.length || own.some((country) => there.countries!.includes(country)))
    return undefined;
  const name = `${town.name}, ${there.name}`;
  return { entityId: idOf('place', name), name, reason: `before "${there.name}"` };
}

const isListed = ({ text }: PageWords, state: Mention, next: Mention): boolean =>
  (next.type === 'place' || next.type === 'country') &&
  /^,? (?:and )?$/.test(text.slice(state.span.end, next.span.start));

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
