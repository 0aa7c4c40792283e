import type { ReportId, ReportRecord } from '../domain';
import type { FoundLater } from '../names';
import type { LibraryDb } from './database';
import { loadPackedRows, savePackedRows } from './fold';
import { packRecord } from './packing';
import type { AnalysisRow } from './rows';

/** Folded records in the order they were remembered, from the place `after` on; `next` is the place to go on from. */
export const foldedAfter = (
  db: LibraryDb,
  after: number,
  limit: number,
  isWanted: (text: string) => boolean,
): Promise<{ records: ReportRecord[]; next?: number }> =>
  db.transaction('r', db.reports, db.texts, db.analyses, async () => {
    const texts = await db.texts.where('no').above(after).limit(limit).toArray();
    const wanted = texts.filter(({ text }) => isWanted(text));
    const nos = wanted.map(({ no }) => no);
    const [reports, analyses] = await Promise.all([db.reports.bulkGet(nos), db.analyses.bulkGet(nos)]);
    const records = wanted.flatMap(({ text }, i) => {
      const [row, analysis] = [reports[i], analyses[i]];
      if (!row || !analysis) return [];
      const { mentions, claims, sketch } = analysis;
      return [{ report: row.report, text, mentions, claims, sketch }];
    });
    const last = texts[texts.length - 1];
    return texts.length === limit && last ? { records, next: last.no } : { records };
  });

/**
 * Adds to folded reports what was found in them later, each in one transaction with the packed rows. A report that is
 * gone meanwhile, or has it by now, is passed over; answers whether anything was added.
 */
export const addFound = (db: LibraryDb, reportId: ReportId, found: FoundLater): Promise<boolean> =>
  db.transaction('rw', [db.reports, db.analyses, db.summaries, db.observations, db.mentions, db.postings], async () => {
    const row = await db.reports.where('id').equals(reportId).first();
    const analysis = row && (await db.analyses.get(row.no));
    if (!row || !analysis || isThere(analysis, found)) return false;
    const tail = [{ seq: row.no, contentHash: row.contentHash, record: recordOf(row.report, found) }];
    const rows = await loadPackedRows(db, tail);
    packRecord(rows, row.no, tail[0]!.record);
    await savePackedRows(db, rows);
    await db.analyses.put(merged(analysis, found));
    return true;
  });

const isThere = ({ mentions }: AnalysisRow, found: FoundLater): boolean =>
  mentions.some(({ entityId }) => entityId === found.mentions[0]?.entityId);

const recordOf = (report: ReportRecord['report'], { mentions, claims }: FoundLater): ReportRecord => ({
  report,
  text: '',
  mentions,
  claims,
  sketch: [],
});

const merged = (analysis: AnalysisRow, { mentions, claims }: FoundLater): AnalysisRow => {
  const starts = new Set(claims.map(({ figure }) => figure.span.start));
  return {
    ...analysis,
    mentions: [...analysis.mentions, ...mentions].sort((a, b) => a.start - b.start),
    claims: [...analysis.claims.filter(({ figure }) => !starts.has(figure.span.start)), ...claims].sort(
      (a, b) => a.figure.span.start - b.figure.span.start,
    ),
  };
};
