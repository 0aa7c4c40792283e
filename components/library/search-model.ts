import { computed, signal } from '@preact/signals';
import type { KnownName, ReportFilter, ReportHit } from '../../utils/messaging';
import { describeError } from '../../utils/platform';
import type { LibraryVerbs } from './library-verbs';

/** What the reader typed and chose; dates as typed, which may not be dates yet. */
interface SearchWords {
  query: string;
  outlet: string;
  from: string;
  to: string;
  entity: Pick<KnownName, 'id' | 'name' | 'type'> | undefined;
}

const NOTHING: SearchWords = { query: '', outlet: '', from: '', to: '', entity: undefined };
// Nobody reads further down than this without another word to search for.
const HITS_AT_ONCE = 200;
const MOST_SUGGESTED = 4;
// Between two letters of a fast typist; a search that starts at each letter would read the library for nothing.
const PAUSE_MS = 120;

export type SearchModel = ReturnType<typeof createSearchModel>;

/** The search of the library: asks on from piece to piece, and gives up when something else is wanted. */
export const createSearchModel = (verbs: Pick<LibraryVerbs, 'search' | 'searchNames' | 'outlets'>) => {
  const words = signal<SearchWords>(NOTHING);
  const hits = signal<ReportHit[]>([]);
  const looked = signal(0);
  const total = signal(0);
  const next = signal<number | undefined>();
  const isSearching = signal(false);
  const failed = signal('');
  const suggested = signal<KnownName[]>([]);
  const outlets = signal<string[] | undefined>();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isActive = computed(() => isFilter(words.value));

  const goOn = async (from: number, mine: number): Promise<void> => {
    isSearching.value = true;
    const most = hits.value.length + HITS_AT_ONCE;
    try {
      for (let at: number | undefined = from; at !== undefined; ) {
        const page: Awaited<ReturnType<LibraryVerbs['search']>> = await verbs.search(filterOf(words.value), at);
        if (mine !== turn) return;
        hits.value = [...hits.value, ...page.hits];
        looked.value = page.looked;
        total.value = page.total;
        next.value = page.next;
        at = hits.value.length < most ? page.next : undefined;
      }
    } catch (error) {
      if (mine === turn) failed.value = describeError(error).message;
    }
    if (mine === turn) isSearching.value = false;
  };
  const suggest = async (mine: number): Promise<void> => {
    const { query, entity } = words.value;
    const wanted = query.trim().replace(/["“”]/g, '');
    const found = wanted.length < 2 || entity ? [] : await verbs.searchNames(wanted).catch(() => []); // suggestions only help
    if (mine === turn) suggested.value = found.slice(0, MOST_SUGGESTED);
  };
  const begin = (mine: number): void => {
    hits.value = [];
    next.value = undefined;
    looked.value = 0;
    if (!isActive.value) {
      isSearching.value = false;
      return;
    }
    void goOn(0, mine);
    void suggest(mine);
  };

  return {
    words,
    hits,
    looked,
    total,
    isSearching,
    isActive,
    failed,
    suggested,
    outlets,
    /** More hits are to be had. */
    hasMore: computed(() => next.value !== undefined && !isSearching.value),

    set: (change: Partial<SearchWords>): void => {
      words.value = { ...words.value, ...change };
      failed.value = '';
      suggested.value = [];
      turn += 1;
      const mine = turn;
      clearTimeout(timer);
      isSearching.value = isActive.value;
      timer = setTimeout(() => begin(mine), PAUSE_MS);
    },
    more: (): void => {
      if (next.value !== undefined) void goOn(next.value, turn);
    },
    /** Fetched when the field is first used: counting outlets reads through the library. */
    loadOutlets: async (): Promise<void> => {
      if (outlets.value) return;
      outlets.value = [];
      outlets.value = await verbs.outlets().catch(() => []); // the field works without a list
    },
    drop: (reportId: string): void => {
      hits.value = hits.value.filter(({ report }) => report.id !== reportId);
    },
    stop: (): void => clearTimeout(timer),
  };
};

/** True for a year, month or day. */
export const isDate = (text: string): boolean => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text.trim());

const isFilter = (words: SearchWords): boolean => {
  const { query, ...rest } = filterOf(words);
  return query.trim() !== '' || Object.values(rest).some(Boolean);
};

/** What is not a date yet asks nothing. */
const filterOf = ({ query, outlet, from, to, entity }: SearchWords): ReportFilter => ({
  query,
  ...(outlet.trim() ? { outlet: outlet.trim() } : {}),
  ...(isDate(from) ? { from: from.trim() } : {}),
  ...(isDate(to) ? { to: to.trim() } : {}),
  ...(entity ? { entity: entity.id } : {}),
});
