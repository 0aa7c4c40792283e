import type { LibraryVerbs } from '../../components/library';
import type { PageVerbs } from '../../components/summary';
import type { Report } from '../../utils/domain';
import type { PageState } from '../../utils/messaging';
import { ANSWER, CITATIONS, REPORTS } from './samples';

const ready: PageState = { status: 'ready', answer: ANSWER };

/** A page that has been read on a site that is allowed; every part can be replaced. */
export const pageVerbs = (parts: Partial<PageVerbs> = {}): PageVerbs => ({
  shownTab: async () => ({ id: 7, windowId: 1, url: 'https://www.strait.example/s-400' }),
  pageState: async () => ready,
  runOnPage: async () => undefined,
  setMarks: async () => undefined,
  reveal: async () => true,
  remember: async () => ({ ok: true, already: false }),
  forget: async () => undefined,
  cite: async () => CITATIONS.slice(0, 2),
  siteMode: async () => 'on',
  setSite: async (_, mode) => mode,
  requestSite: async () => true,
  lostReports: async () => 0,
  exports: { copyText: async () => undefined, saveFile: () => undefined },
  openLibrary: async () => undefined,
  openPanel: async () => undefined,
  ...parts,
});

/** A library of the sample reports; every part can be replaced. */
export const libraryVerbs = (
  parts: Partial<LibraryVerbs> = {},
  reports: readonly Report[] = Object.values(REPORTS),
): LibraryVerbs => ({
  place: () => '',
  followPlace: () => () => undefined,
  versions: async () => [],
  list: async (offset, limit) => ({ total: reports.length, reports: reports.slice(offset, offset + limit) }),
  search: async ({ query, outlet = '', from = '', to }, at) => {
    const words = query.toLowerCase().split(/\s+/);
    const hits = reports
      .map((one) => ({ one, text: `${one.title} ${one.outlet}`.toLowerCase() }))
      .filter(
        ({ one, text }) =>
          words.every((word) => text.includes(word)) &&
          text.includes(outlet.toLowerCase()) &&
          (one.publishedOn ?? '') >= from &&
          (!to || (one.publishedOn ?? '') <= `${to}~`),
      )
      .map(({ one }) => ({ report: one }));
    return { hits: at === 0 ? hits : [], looked: reports.length, total: reports.length };
  },
  searchNames: async (query) =>
    's-400'.startsWith(query.toLowerCase())
      ? [{ id: 'system:s-400-triumf', type: 'system', name: 'S-400 Triumf' }]
      : [],
  outlets: async () => [...new Set(reports.map((one) => one.outlet ?? ''))],
  status: async () => ({
    reports: reports.length,
    lost: 0,
    entities: 63,
    oldest: '2018-10',
    newest: '2025-05-28',
    bytesUsed: 412_000,
  }),
  backup: async () => ({ reports: reports.length, bytes: 38_000, savedAt: '2026-11-22T18:00:00.000Z' }),
  restore: async () => ({ added: 0, already: reports.length }),
  acceptLoss: async () => ({ reports: reports.length, lost: 0, entities: 63 }),
  forget: async () => undefined,
  importLines: async (lines) => ({ added: lines.length, already: 0, refused: [] }),
  exportLines: async () => ({ lines: reports.map((one) => JSON.stringify(one)) }),
  saveFile: () => undefined,
  exportTable: async (kind) => ({ text: kind, reports: reports.length }),
  saveText: () => undefined,
  today: () => '2026-11-23',
  delays: async () => ({ dwellMs: 350, graceMs: 300 }),
  setDelays: async () => undefined,
  sites: async () => ({ allowed: ['https://harbourgazette.example/*'], off: ['shop.example'] }),
  disallow: async () => true,
  undoOff: async () => undefined,
  ...parts,
});
