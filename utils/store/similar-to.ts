import type { Claim, Report, ReportId, ReportRecord, StoredMention } from '../domain';
import type { LibraryDb } from './database';
import { bucketOf } from './packing';
import type { ReadTail } from './tail';

/** A stored report as the search for copies, new sentences and figures told again meets it. */
export interface EarlierReport {
  report: ReportId;
  about: Report;
  text: string;
  sketch: number[];
  mentions: StoredMention[];
  claims: Claim[];
  /** The earliest report of its group of copies; its own id when it is an origin. */
  origin: ReportId;
}

/** Fewer shared passages than this are chance or one quoted sentence. */
const LEAST_SHARED = 4;

/**
 * The reports that share most sampled passages with a sketch, most first. Whether they are copies is for stories/ to
 * say.
 */
export const similarTo = (
  db: LibraryDb,
  readTail: ReadTail,
  sketch: number[],
  except: ReportId | undefined,
  limit: number,
): Promise<EarlierReport[]> =>
  db.transaction('r', db.log, db.reports, db.texts, db.analyses, db.postings, async () => {
    const wanted = new Set(sketch);
    const shared = new Map<number, number>();
    for (const row of await db.postings.bulkGet([...new Set(sketch.map(bucketOf))]))
      row?.hashes.forEach((hash, i) => {
        if (wanted.has(hash)) shared.set(row.nos[i]!, (shared.get(row.nos[i]!) ?? 0) + 1);
      });
    for (const { seq, record } of await readTail())
      shared.set(seq, record.sketch.filter((hash) => wanted.has(hash)).length);
    const nos = [...shared]
      .filter(([, count]) => count >= LEAST_SHARED)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      // One more than asked for, because the report itself is among them when it is stored.
      .slice(0, limit + 1)
      .map(([no]) => no);
    const earlier = await earlierReports(db, readTail, nos);
    return earlier.filter((one) => one.report !== except).slice(0, limit);
  });

/**
 * Texts of reports, and what was found in them, by number, in the order given, from the tail or the tables. Inside a
 * transaction.
 */
export const earlierReports = async (db: LibraryDb, readTail: ReadTail, nos: number[]): Promise<EarlierReport[]> => {
  const tail = new Map((await readTail()).map((row) => [row.seq, row.record]));
  const [reports, texts, analyses] = await Promise.all([
    db.reports.bulkGet(nos),
    db.texts.bulkGet(nos),
    db.analyses.bulkGet(nos),
  ]);
  return nos.flatMap((no, i) => {
    const record = tail.get(no);
    if (record) return [fromRecord(record)];
    const row = reports[i];
    if (!row) return [];
    const { id: report, report: about, origin = report } = row;
    const { sketch = [], mentions = [], claims = [] } = analyses[i] ?? {};
    return [{ report, about, text: texts[i]?.text ?? '', sketch, mentions, claims, origin }];
  });
};

const fromRecord = ({ report: about, text, sketch, mentions, claims, origin }: ReportRecord): EarlierReport => ({
  report: about.id,
  about,
  text,
  sketch,
  mentions,
  claims,
  origin: origin ?? about.id,
});
