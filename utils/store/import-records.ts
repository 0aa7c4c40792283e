import type { ReportRecord } from '../domain';
import type { LibraryDb } from './database';
import { type Identity, identityOf } from './find-same';
import { addFolded, foldOnce } from './fold';
import type { LogRow, TailRow } from './rows';
import type { ReadTail } from './tail';

/** From here on reports share enough packed rows that the way through the log would be work done twice. */
const MANY = 100;

/**
 * Adds the records the library does not hold yet, all of them or none; answers how many. A record whose id, address or
 * content is known is passed over: what the reader remembered is not overwritten by a file. Few are appended to the log;
 * many go straight to the packed rows, where the time goes into the rows they share: the more at once, the faster.
 */
export const addRecords = async (db: LibraryDb, readTail: ReadTail, records: ReportRecord[]): Promise<number> => {
  const rows = await Promise.all(
    records.map(async (record) => ({ record, identity: await identityOf(record.report, record.text) })),
  );
  if (rows.length < MANY)
    return db.transaction('rw', db.log, db.reports, async () => {
      const fresh = await freshAmong(db, readTail, rows);
      await db.log.bulkAdd(fresh);
      return fresh.length;
    });
  // Chunks hold what was read later behind what was read before, so what waits in the log goes first.
  while ((await foldOnce(db)) > 0);
  return db.transaction('rw', db.tables, async () => {
    const fresh = await freshAmong(db, readTail, rows);
    if (fresh.length === 0) return 0;
    const first = await takeNumbers(db, fresh.length);
    await addFolded(
      db,
      fresh.map((row, at) => ({ ...row, seq: first + at })),
    );
    return fresh.length;
  });
};

/**
 * The first of as many numbers in a row that the log never hands out again: an explicit number moves on the browser's own
 * count. Inside a transaction, so that numbers are not spent when it fails.
 */
const takeNumbers = async (db: LibraryDb, count: number): Promise<number> => {
  const first = (await db.log.add(placeholder())) as number;
  const last = first + count - 1;
  await db.log.put({ ...placeholder(), seq: last });
  await db.log.bulkDelete([first, last]);
  return first;
};

// Made anew each time: the database writes the number into what it is given.
const placeholder = (): LogRow => ({
  contentHash: '',
  record: { report: { id: 'placeholder' }, text: '', mentions: [], claims: [], sketch: [] },
});

const freshAmong = async (
  db: LibraryDb,
  readTail: ReadTail,
  rows: { record: ReportRecord; identity: Identity }[],
): Promise<LogRow[]> => {
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
  return fresh;
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
