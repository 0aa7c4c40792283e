import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReportRecord } from '../../../utils/domain';
import { openStore, type Store } from '../../../utils/store';
import type { ReportFilter } from '../../../utils/store/search-reports';
import { findNeedles, needlesOf } from '../../../utils/store/search-words';
import { reportRecord } from './records';

beforeEach(() => fakeBrowser.reset());

const NOW = new Date('2026-02-03T04:05:06Z');
let made = 0;
const library = async (...records: ReportRecord[]): Promise<Store> => {
  made += 1;
  const store = openStore(`search-${made}`);
  for (const record of records) await store.remember(record, NOW);
  return store;
};
const record = (n: number, text: string, more: Partial<ReportRecord['report']> = {}): ReportRecord => {
  const one = reportRecord(n);
  return { ...one, text, report: { ...one.report, ...more }, mentions: [], claims: [] };
};
const found = async (store: Store, filter: Partial<ReportFilter>): Promise<string[]> => {
  const ids: string[] = [];
  for (let at: number | undefined = 0; at !== undefined; ) {
    const page: Awaited<ReturnType<Store['search']>> = await store.search({ query: '', ...filter }, at);
    ids.push(...page.hits.map(({ report }) => report.id));
    at = page.next;
  }
  return ids;
};

describe('a query', () => {
  test.each([
    ['Patrol  boat', ['patrol', 'boat']],
    ['"patrol boat" Marram', ['patrol boat', 'marram']],
    ['“patrol boat” boat', ['patrol boat', 'boat']],
    ['Łódź Zürich', ['łodz', 'zurich']],
    ['boat BOAT', ['boat']],
    ['"unclosed boat', ['unclosed', 'boat']],
    ['   ', []],
  ])('%s looks for %j', (query, needles) => expect(needlesOf(query)).toEqual(needles));
});

describe('a passage', () => {
  const show = (needles: string[], text: string, about = '') => {
    const { found, snippet } = findNeedles(needles, about, text);
    return found && snippet ? [snippet.text, snippet.text.slice(snippet.start, snippet.end)] : found;
  };

  test.each([
    ['is the first that holds a needle', ['boat'], 'A boat left.', ['A boat left.', 'boat']],
    [
      'keeps its letters though the query has none of their accents',
      ['zurich'],
      'In Zürich it rained.',
      ['In Zürich it rained.', 'Zürich'],
    ],
    ['goes over an end of line', ['left port'], 'It left\nport at ten.', ['It left port at ten.', 'left port']],
    ['knows a no-break space', ['s 400'], 'The S\u00a0400 came.', ['The S 400 came.', 'S 400']],
  ])('%s', (_, needles, text, shown) => expect(show(needles, text)).toEqual(shown));

  test('is cut at blanks in a long text', () => {
    const [text, hit] = show(['needle'], `${'hay '.repeat(100)}needle ${'straw '.repeat(100)}`) as string[];
    expect(hit).toBe('needle');
    expect(text).toMatch(/^hay .* straw$/);
    expect(text!.length).toBeLessThan(230);
  });

  test('is not needed when title and outlet hold all', () => {
    expect(show(['wire'], 'Nothing here.', 'Strait Wire')).toBe(true);
    expect(show(['wire', 'boat'], 'Nothing here.', 'Strait Wire')).toBe(false);
  });
});

describe.each([{ folded: false }, { folded: true }])('the library (folded: $folded)', ({ folded }) => {
  const open = async (...records: ReportRecord[]) => {
    const store = await library(...records);
    if (folded) await store.fold();
    return store;
  };
  const three = () =>
    open(
      record(1, 'The Marram left port.', { publishedOn: '2024-05-01', outlet: 'Strait Wire', title: 'A boat leaves' }),
      record(2, 'The Marram came back.', { publishedOn: '2025-01-09', outlet: 'Harbour Gazette', title: 'Back' }),
      record(3, 'Nothing left.', { publishedOn: '2025', outlet: 'Strait Wire', title: 'Empty quay' }),
    );

  test.each<[string, Partial<ReportFilter>, string[]]>([
    ['words of the text, newest first', { query: 'marram' }, ['r2', 'r1']],
    ['words of text and title together', { query: 'boat marram' }, ['r1']],
    ['phrases', { query: '"left port"' }, ['r1']],
    ['an outlet', { outlet: 'strait' }, ['r3', 'r1']],
    ['a year', { from: '2024', to: '2024' }, ['r1']],
    ['from a day on', { from: '2025-01-01' }, ['r2']],
    ['up to a month', { to: '2024-05' }, ['r1']],
    ['words and outlet', { query: 'left', outlet: 'wire' }, ['r3', 'r1']],
    ['nothing at all', {}, ['r2', 'r3', 'r1']],
    ['what is nowhere', { query: 'zeppelin' }, []],
  ])('is searched for %s', async (_, filter, ids) => {
    expect(await found(await three(), filter)).toEqual(ids);
  });

  test('is searched for an entity, whatever it is called there', async () => {
    const store = await open(
      reportRecord(1, ['system:a']),
      reportRecord(2, ['system:b']),
      reportRecord(3, ['system:a']),
    );
    expect(await found(store, { entity: 'system:a' })).toEqual(['r3', 'r1']);
    expect(await found(store, { entity: 'system:a', query: 'report 1' })).toEqual(['r1']);
    expect(await found(store, { entity: 'system:none' })).toEqual([]);
  });

  test('counts its outlets', async () => {
    expect(await (await three()).outlets(1)).toEqual([{ outlet: 'Strait Wire', reports: 2 }]);
  });

  test('gives each page of the list once, wherever the reports lie', async () => {
    const store = await library(...[5, 3, 9, 1, 7].map((n) => reportRecord(n)));
    if (folded) await store.fold();
    for (const n of [4, 8, 2, 6]) await store.remember(reportRecord(n), NOW);
    const all = (await store.listReports(0, 99)).reports.map(({ id }) => id);
    const pages: string[] = [];
    for (let at = 0; at < 9; at += 2) pages.push(...(await store.listReports(at, 2)).reports.map(({ id }) => id));
    expect(pages).toEqual(all);
    expect(new Set(all).size).toBe(9);
  });
});

test('a large library is searched piece by piece', async () => {
  const store = await library();
  await store.importRecords(Array.from({ length: 900 }, (_, n) => ({ ...reportRecord(n + 1), sketch: [] })));
  while ((await store.fold()) > 0);
  const first = await store.search({ query: 'nowhere' }, 0);
  expect(first).toMatchObject({ hits: [], looked: 400, total: 900, next: 400 });
  expect(await found(store, { query: '"report 77"' })).toContain('r77');
});
