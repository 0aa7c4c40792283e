import type { ReportRecord } from '../domain';
import type { LibraryDb } from './database';
import { type Identity, identityOf } from './find-same';
import type { LogRow, TailRow } from './rows';
import type { ReadTail } from './tail';

/**
 * Appends the records the library does not hold yet, all of them or none; answers how many. A record whose id, address or
 * content is known is passed over: what the reader remembered is not overwritten by a file.
 */
export const appendRecords = async (db: LibraryDb, readTail: ReadTail, records: ReportRecord[]): Promise<number> => {
  const rows = await Promise.all(
    records.map(async (record) => ({ record, identity: await identityOf(record.report, record.text) })),
  );
  return db.transaction('rw', db.log, db.reports, async () => {
    const known = await knownAmong(
      db,
      await readTail(),
      rows.map((row) => row.identity),
    );
    const fresh: LogRow[] = [];
    for (const { record, identity } of rows) {
      if (isKnown(known, identity)) continue;
      addTo(known, identity); // the same report twice in one file
      fresh.push({ ...withoutId(identity), record });
    }
    await db.log.bulkAdd(fresh);
    return fresh.length;
  });
};

interface Known {
  ids: Set<string>;
  hashes: Set<string>;
  urls: Set<string>;
}

const knownAmong = async (db: LibraryDb, tail: TailRow[], identities: Identity[]): Promise<Known> => {
  const urls = identities.map((identity) => identity.urlKey).filter((key) => key !== undefined);
  const [ids, hashes, urlKeys] = await Promise.all([
    db.reports
      .where('id')
      .anyOf(identities.map((identity) => identity.id))
      .keys(),
    db.reports
      .where('contentHash')
      .anyOf(identities.map((identity) => identity.contentHash))
      .keys(),
    db.reports.where('urlKey').anyOf(urls).keys(),
  ]);
  const known: Known = {
    ids: new Set(ids as string[]),
    hashes: new Set(hashes as string[]),
    urls: new Set(urlKeys as string[]),
  };
  for (const row of tail) addTo(known, { ...row, id: row.record.report.id });
  return known;
};

const isKnown = (known: Known, { id, contentHash, urlKey }: Identity): boolean =>
  known.ids.has(id) || known.hashes.has(contentHash) || (urlKey !== undefined && known.urls.has(urlKey));

const addTo = (known: Known, { id, contentHash, urlKey }: Identity): void => {
  known.ids.add(id);
  known.hashes.add(contentHash);
  if (urlKey !== undefined) known.urls.add(urlKey);
};

const withoutId = ({ contentHash, urlKey }: Identity) =>
  urlKey === undefined ? { contentHash } : { contentHash, urlKey };
