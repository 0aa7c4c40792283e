import type { EntityId, Hiding, OwnName, ReportId, ReportRecord } from '../domain';
import { type FoundLater, hidingKey, mergedName, placeKey } from '../names';
import type { LibraryDb } from './database';
import { addFound, foldedAfter } from './link';
import { bumpStamp } from './stamps';

/** What a change made of a name: as it was and as it is, either absent. */
interface NameChange {
  before?: OwnName;
  now?: OwnName;
}

/** The reader's own names and the forms the reader hides. */
export interface NameStore {
  /** All of them, last changed first. */
  list(): Promise<OwnName[]>;
  /** Those among these ids, by id. */
  of(ids: EntityId[]): Promise<Map<EntityId, OwnName>>;
  /** Changes one in a single step; what `to` answers is kept, nothing if it answers nothing. */
  change(id: EntityId, to: (before: OwnName | undefined) => OwnName | undefined): Promise<NameChange>;
  /** Adds names of a file to those kept; answers how many of them changed anything. */
  merge(names: OwnName[]): Promise<number>;
  /** The hidings looked up under these places. */
  hidingsAt(places: string[]): Promise<Hiding[]>;
  /** All of them, last made first. */
  listHidings(): Promise<Hiding[]>;
  hide(hidings: Hiding[]): Promise<number>;
  unhide(hiding: Hiding): Promise<void>;
  /** Folded reports whose text is wanted, some at a time: ask again with `after` = `next` until it is absent. */
  foldedAfter(
    after: number,
    limit: number,
    isWanted: (text: string) => boolean,
  ): Promise<{ records: ReportRecord[]; next?: number }>;
  /** Adds to a remembered report what a later reading found; answers whether anything was added. */
  addFound(reportId: ReportId, found: FoundLater): Promise<boolean>;
}

/** Under which the names' stamp is kept: it counts up with every change of them. */
export const OWN_STAMP = 'own';

type Run = <T>(operation: () => Promise<T>) => Promise<T>;

/** The names' part of the store. */
export const createNameStore = (db: LibraryDb, run: Run): NameStore => ({
  list: () => run(async () => (await db.ownNames.toArray()).sort((a, b) => compare(b.updatedAt, a.updatedAt))),
  of: (ids) =>
    run(async () => {
      const found = await db.ownNames.bulkGet(ids);
      return new Map(found.flatMap((name) => (name ? [[name.id, name]] : [])));
    }),
  change: (id, to) =>
    run(() =>
      db.transaction('rw', db.ownNames, db.stamps, async () => {
        const before = await db.ownNames.get(id);
        const now = to(before);
        if (now) await db.ownNames.put(now);
        else await db.ownNames.delete(id);
        await bumpStamp(db, OWN_STAMP);
        return { ...(before ? { before } : {}), ...(now ? { now } : {}) };
      }),
    ),
  merge: (names) =>
    run(() =>
      db.transaction('rw', db.ownNames, db.stamps, async () => {
        const kept = new Map((await db.ownNames.bulkGet(names.map(({ id }) => id))).map((name) => [name?.id, name]));
        const changed = new Map<EntityId, OwnName>();
        for (const filed of names) {
          const before = changed.get(filed.id) ?? kept.get(filed.id);
          const now = mergedName(before, filed);
          if (!isSame(before, now)) changed.set(filed.id, now);
        }
        if (changed.size === 0) return 0;
        await db.ownNames.bulkPut([...changed.values()]);
        await bumpStamp(db, OWN_STAMP);
        return changed.size;
      }),
    ),
  hidingsAt: (places) =>
    run(async () => (await db.hidings.where('place').anyOf(places).toArray()).map(({ hiding }) => hiding)),
  listHidings: () =>
    run(async () =>
      (await db.hidings.toArray()).map(({ hiding }) => hiding).sort((a, b) => compare(b.createdAt, a.createdAt)),
    ),
  hide: (hidings) =>
    run(() =>
      db.transaction('rw', db.hidings, async () => {
        const rows = new Map(hidings.map((hiding) => [hidingKey(hiding), hiding]));
        const kept = new Set(
          await db.hidings
            .where('key')
            .anyOf([...rows.keys()])
            .primaryKeys(),
        );
        const fresh = [...rows].filter(([key]) => !kept.has(key));
        await db.hidings.bulkPut(fresh.map(([key, hiding]) => ({ key, place: placeKey(hiding), hiding })));
        return fresh.length;
      }),
    ),
  unhide: (hiding) => run(() => db.hidings.delete(hidingKey(hiding))),
  foldedAfter: (after, limit, isWanted) => run(() => foldedAfter(db, after, limit, isWanted)),
  addFound: (reportId, found) => run(() => addFound(db, reportId, found)),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isSame = (a: OwnName | undefined, b: OwnName): boolean =>
  JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

const ordered = (name: OwnName | undefined) =>
  name && Object.entries({ ...name, aliases: [...name.aliases].sort() }).sort(([a], [b]) => compare(a, b));
