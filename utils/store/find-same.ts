import type { Report, ReportId } from '../domain';
import type { LibraryDb } from './database';
import { contentHashOf, urlKeyOf } from './keys';
import type { TailRow } from './rows';

/** How a report is known again. */
export interface Identity {
  id: ReportId;
  urlKey?: string;
  contentHash: string;
}

/** A stored report that is the one asked for. */
export interface Same {
  no: number;
  folded: boolean;
  report: Report;
  contentHash: string;
}

/** Works out how a report is known again; to be called before a transaction, which would not outlive the hashing. */
export const identityOf = async (report: Report, text: string): Promise<Identity> => {
  const urlKey = urlKeyOf(report.canonicalUrl);
  const contentHash = await contentHashOf(report, text);
  return urlKey === undefined ? { id: report.id, contentHash } : { id: report.id, urlKey, contentHash };
};

/** The stored report with this id, address or content, the tail first. */
export const findSame = async (db: LibraryDb, tail: TailRow[], identity: Identity): Promise<Same | undefined> => {
  const { id, urlKey, contentHash } = identity;
  const inTail = tail.find(
    (row) =>
      row.record.report.id === id || row.contentHash === contentHash || (urlKey !== undefined && row.urlKey === urlKey),
  );
  if (inTail) return { no: inTail.seq, folded: false, report: inTail.record.report, contentHash: inTail.contentHash };
  const [byId, byHash, byUrl] = await Promise.all([
    db.reports.where('id').equals(id).first(),
    db.reports.where('contentHash').equals(contentHash).first(),
    urlKey === undefined ? undefined : db.reports.where('urlKey').equals(urlKey).first(),
  ]);
  const row = byId ?? byUrl ?? byHash;
  return row && { no: row.no, folded: true, report: row.report, contentHash: row.contentHash };
};
