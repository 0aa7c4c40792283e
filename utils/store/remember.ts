import type { ReportId, ReportRecord } from '../domain';
import type { LibraryDb } from './database';
import { findSame, type Identity, identityOf, type Same } from './find-same';
import type { ReadTail } from './tail';
import { unfold } from './unfold';

/** What remembering a report came to. */
export interface Remembered {
  reportId: ReportId;
  /** True when the library held this very text of it. */
  already: boolean;
  /** True when an earlier text of it was kept as a version and this one took its place. */
  replaced: boolean;
}

/**
 * Appends one report to the log. The same text again changes nothing; a changed text takes the place of the old one,
 * which is kept as a version, under the id the report already had.
 */
export const rememberReport = async (
  db: LibraryDb,
  readTail: ReadTail,
  record: ReportRecord,
  now: Date,
): Promise<Remembered> => {
  const identity = await identityOf(record.report, record.text);
  const dated: ReportRecord = {
    ...record,
    report: { ...record.report, readAt: record.report.readAt ?? now.toISOString() },
  };
  // The narrow transaction first: it lets hovers go on, and a new report needs no more.
  const outcome = await db.transaction('rw', db.log, db.reports, async () => {
    const same = await findSame(db, await readTail(), identity);
    if (same) return outcomeOf(same, identity);
    await append(db, identity, dated);
    return { reportId: identity.id, already: false, replaced: false };
  });
  return outcome ?? replaceReport(db, readTail, identity, dated);
};

const replaceReport = (
  db: LibraryDb,
  readTail: ReadTail,
  identity: Identity,
  record: ReportRecord,
): Promise<Remembered> =>
  db.transaction('rw', db.tables, async () => {
    // Looked up again: another tab may have remembered or forgotten it in between.
    const same = await findSame(db, await readTail(), identity);
    const settled = same && outcomeOf(same, identity);
    if (settled) return settled;
    const id = same?.report.id ?? identity.id;
    if (same) await setAside(db, same);
    await append(db, { ...identity, id }, { ...record, report: { ...record.report, id } });
    return { reportId: id, already: false, replaced: same !== undefined };
  });

/** `undefined` when the text has changed. */
const outcomeOf = (same: Same, identity: Identity): Remembered | undefined =>
  same.contentHash === identity.contentHash ? { reportId: same.report.id, already: true, replaced: false } : undefined;

const append = (db: LibraryDb, { urlKey, contentHash }: Identity, record: ReportRecord) =>
  db.log.add(urlKey === undefined ? { contentHash, record } : { contentHash, urlKey, record });

const setAside = async (db: LibraryDb, same: Same): Promise<void> => {
  const text = same.folded
    ? ((await db.texts.get(same.no))?.text ?? '')
    : ((await db.log.get(same.no))?.record.text ?? '');
  await db.versions.add({ reportId: same.report.id, no: same.no, report: same.report, text });
  if (same.folded) await unfold(db, same.no);
  else await db.log.delete(same.no);
};
