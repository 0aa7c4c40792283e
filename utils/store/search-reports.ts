import type { EntityId, PartialDate, Report } from '../domain';
import type { LibraryDb } from './database';
import { byNewest } from './packing';
import { findNeedles, foldLetters, needlesOf, type Snippet } from './search-words';
import type { ReadTail } from './tail';

/** What the reader looks for; parts that are absent ask nothing. */
export interface ReportFilter {
  /** Words and "phrases" that stand in title, outlet, byline or text. */
  query: string;
  outlet?: string | undefined;
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
  /** Names this entity. */
  entity?: EntityId | undefined;
}

interface ReportHit {
  report: Report;
  snippet?: Snippet;
}

/** Part of an answer: what was found among the reports looked at, and where to go on. */
export interface SearchPage {
  hits: ReportHit[];
  looked: number;
  total: number;
  next?: number;
}

/** Texts read in one go: few at first, so that something shows at once, then some megabytes, which is faster in all. */
const windowAt = (at: number): number => (at === 0 ? 400 : 1_600);

/**
 * Looks through some reports, newest publication first, from place `at` on; asked again with `next` it goes on. A library
 * of any size answers at once this way, and typing on stops a search that is no longer wanted.
 */
export const searchReports = (
  db: LibraryDb,
  readTail: ReadTail,
  filter: ReportFilter,
  at: number,
): Promise<SearchPage> =>
  db.transaction('r', db.log, db.reports, db.texts, db.mentions, async () => {
    const wanted = createTest(filter);
    const tail = at === 0 ? (await readTail()).map(({ record }) => record) : [];
    const waiting = tail.filter(
      ({ mentions }) => !filter.entity || mentions.some(({ entityId }) => entityId === filter.entity),
    );
    const { rows, total } = await windowOf(db, filter, at);
    const candidates = rows.filter(({ report }) => wanted.byMeta(report));
    const texts = wanted.needsText ? await db.texts.bulkGet(candidates.map(({ no }) => no)) : [];
    const hits = [
      ...waiting
        .filter(({ report }) => wanted.byMeta(report))
        .sort((a, b) => compareDates(b.report, a.report))
        .flatMap(({ report, text }) => wanted.byText(report, text) ?? []),
      ...candidates.flatMap(({ report }, i) => wanted.byText(report, texts[i]?.text ?? '') ?? []),
    ];
    const looked = Math.min(total, at + windowAt(at));
    return { hits, looked, total, ...(looked < total ? { next: looked } : {}) };
  });

const compareDates = (a: Report, b: Report): number => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1);

const createTest = ({ query, outlet = '', from, to }: ReportFilter) => {
  const needles = needlesOf(query);
  const place = foldLetters(outlet).trim();
  return {
    needsText: needles.length > 0,
    byMeta: ({ publishedOn = '', ...report }: Report): boolean =>
      (place === '' || foldLetters(`${report.outlet ?? ''} ${report.canonicalUrl ?? ''}`).includes(place)) &&
      (!from || publishedOn >= from) &&
      (!to || (publishedOn !== '' && publishedOn <= lastOf(to))),
    byText: (report: Report, text: string): ReportHit | undefined => {
      if (needles.length === 0) return { report };
      const about = `${report.title ?? ''} ${report.outlet ?? ''} ${report.byline ?? ''}`;
      const { found, snippet } = findNeedles(needles, about, text);
      return found ? { report, ...(snippet ? { snippet } : {}) } : undefined;
    },
  };
};

/** Every day of a year or month stands before this. */
const lastOf = (date: PartialDate): string => `${date}\uffff`;

interface Row {
  no: number;
  report: Report;
}

const windowOf = async (
  db: LibraryDb,
  { entity, from, to }: ReportFilter,
  at: number,
): Promise<{ rows: Row[]; total: number }> => {
  if (entity !== undefined) {
    const nos = await reportsNaming(db, entity);
    const rows = await db.reports.bulkGet(nos.slice(at, at + windowAt(at)));
    return { rows: rows.filter((row) => row !== undefined), total: nos.length };
  }
  const inTime =
    from || to
      ? db.reports.where('publishedOn').between(from ?? '\u0001', lastOf(to ?? '9999'))
      : db.reports.orderBy('publishedOn');
  // All numbers in one go, then the rows side by side: a walk backwards through the index asks for row after row.
  const nos = (await inTime.primaryKeys()).reverse();
  const rows = await db.reports.bulkGet(nos.slice(at, at + windowAt(at)));
  return { rows: rows.filter((row) => row !== undefined), total: nos.length };
};

/** Numbers of the folded reports that name an entity, newest publication first. */
const reportsNaming = async (db: LibraryDb, entity: EntityId): Promise<number[]> => {
  const chunks = await db.mentions
    .where('[entity+chunk]')
    .between([entity, 0], [entity, Number.POSITIVE_INFINITY])
    .toArray();
  return chunks
    .flatMap(({ items }) => items)
    .sort(byNewest)
    .map(({ no }) => no);
};
