import type { Report } from '../domain';
import type { LibraryDb } from './database';
import { bucketOf } from './packing';
import type { ReadTail } from './tail';

/** A stored report that shares sampled passages with the one asked about. */
export interface SketchCandidate {
  report: Report;
  text: string;
  sketch: number[];
  shared: number;
}

/** Fewer shared passages than this are chance or one quoted sentence (PERFORMANCE.md 4). */
const LEAST_SHARED = 4;
const MOST_CANDIDATES = 12;

/** The reports that share most sampled passages, most first. Whether they are copies is for stories/ to say. */
export const sketchCandidates = (db: LibraryDb, readTail: ReadTail, sketch: number[]): Promise<SketchCandidate[]> =>
  db.transaction('r', db.log, db.reports, db.texts, db.analyses, db.postings, async () => {
    const wanted = new Set(sketch);
    const shared = new Map<number, number>();
    for (const row of await db.postings.bulkGet([...new Set(sketch.map(bucketOf))]))
      row?.hashes.forEach((hash, i) => {
        if (wanted.has(hash)) shared.set(row.nos[i]!, (shared.get(row.nos[i]!) ?? 0) + 1);
      });
    const tail = new Map((await readTail()).map((row) => [row.seq, row]));
    for (const [seq, { record }] of tail) shared.set(seq, record.sketch.filter((hash) => wanted.has(hash)).length);

    const best = [...shared]
      .filter(([, count]) => count >= LEAST_SHARED)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, MOST_CANDIDATES);
    const nos = best.map(([no]) => no);
    const [reports, texts, analyses] = await Promise.all([
      db.reports.bulkGet(nos),
      db.texts.bulkGet(nos),
      db.analyses.bulkGet(nos),
    ]);
    return best.flatMap(([no, count], i) => {
      const record = tail.get(no)?.record;
      const report = record?.report ?? reports[i]?.report;
      if (!report) return [];
      const text = record?.text ?? texts[i]?.text ?? '';
      return [{ report, text, sketch: record?.sketch ?? analyses[i]?.sketch ?? [], shared: count }];
    });
  });
