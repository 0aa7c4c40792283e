import type { EntityType } from '../domain';
import { type Pack, PackEntity } from '../gazetteer';
import { ReaderError } from '../platform';
import { z } from '../platform/zod';
import type { LibraryDb } from './database';
import type { PackRow } from './rows';

/** A pack as the list of packs knows it. */
type StoredPack = Omit<PackRow, 'token' | 'parts'> & { stamp: string };

/** What a pack says of itself, with the counts of what was staged of it. */
type PackInfo = Pick<PackRow, 'name' | 'version' | 'licence' | 'source' | 'counts'>;

/** What the reader chose for a pack. */
interface PackChoice {
  enabled: boolean;
  kindsOff: EntityType[];
}

/** Packs on disk. A pack is staged part by part, and becomes one in a single write. */
export interface PackStore {
  /** In the order they were first imported. */
  list(): Promise<StoredPack[]>;
  stage(token: string, at: number, entities: PackEntity[], now: Date): Promise<void>;
  /** Makes what was staged under `token` the pack of that name. Asked twice, it changes nothing. */
  commit(token: string, parts: number, info: PackInfo, now: Date): Promise<void>;
  choose(name: string, choice: Partial<PackChoice>): Promise<void>;
  remove(name: string): Promise<void>;
  /** Entities of a pack, a part at a time; `next` is the part to go on with. */
  part(name: string, at: number): Promise<{ entities: PackEntity[]; next?: number }>;
  whole(name: string): Promise<Pack | undefined>;
}

/** What was staged this long ago and never became a pack belongs to an import that was broken off. */
const STALE_AFTER_MS = 3_600_000;

/** The named queries on packs. `run` opens the database and puts its troubles into words. */
export const createPackStore = (db: LibraryDb, run: <T>(operation: () => Promise<T>) => Promise<T>): PackStore => ({
  list: () => run(async () => (await db.packs.toArray()).sort(byImport).map(withStamp)),
  stage: (token, at, entities, now) =>
    run(async () => {
      if (at === 0) await clearStale(db, now);
      await db.packParts.put({ token, at, stagedAt: now.toISOString(), json: JSON.stringify(entities) });
    }),
  commit: (token, parts, info, now) => run(() => commitPack(db, token, parts, info, now)),
  choose: (name, choice) =>
    run(() =>
      db.transaction('rw', db.packs, async () => {
        const row = await db.packs.get(name);
        await db.packs.put({ ...(row ?? shippedRow(name)), ...choice });
      }),
    ),
  remove: (name) =>
    run(() =>
      db.transaction('rw', db.packs, db.packParts, db.compiled, async () => {
        const row = await db.packs.get(name);
        if (!row) return;
        await Promise.all([db.packs.delete(name), db.compiled.delete(packKey(name)), deleteParts(db, row.token)]);
      }),
    ),
  part: (name, at) =>
    run(async () => {
      const row = await db.packs.get(name);
      const part = row && (await db.packParts.get([row.token, at]));
      if (!row || !part) return { entities: [] };
      const entities = entitiesIn(part.json);
      return at + 1 < row.parts ? { entities, next: at + 1 } : { entities };
    }),
  whole: (name) =>
    run(async () => {
      const [row, parts] = await db.transaction('r', db.packs, db.packParts, async () => {
        const found = await db.packs.get(name);
        return [found, found ? await partsOf(db, found.token).toArray() : []] as const;
      });
      if (!row || row.token === '') return undefined;
      const { version, licence, source } = row;
      const entities = parts.flatMap(({ json }) => entitiesIn(json));
      return { name, version, licence, ...(source === undefined ? {} : { source }), entities };
    }),
});

/** Under which a pack lies compiled. */
export const packKey = (name: string): string => `pack:${name}`;

const commitPack = (db: LibraryDb, token: string, parts: number, info: PackInfo, now: Date): Promise<void> =>
  db.transaction('rw', db.packs, db.packParts, db.compiled, async () => {
    const before = await db.packs.get(info.name);
    if (before?.token === token) return;
    if ((await partsOf(db, token).count()) !== parts)
      throw new ReaderError('incomplete', 'Not all of the pack arrived. Nothing was changed; import it again.');
    await db.packs.put({
      ...info,
      enabled: before?.enabled ?? true,
      kindsOff: before?.kindsOff ?? [],
      importedAt: before?.importedAt ?? now.toISOString(),
      updatedAt: now.toISOString(),
      token,
      parts,
    });
    if (before) await Promise.all([deleteParts(db, before.token), db.compiled.delete(packKey(info.name))]);
  });

const partsOf = (db: LibraryDb, token: string) =>
  db.packParts.where('[token+at]').between([token, 0], [token, Number.POSITIVE_INFINITY]);

const deleteParts = async (db: LibraryDb, token: string): Promise<void> => void (await partsOf(db, token).delete());

const clearStale = (db: LibraryDb, now: Date): Promise<void> =>
  db.transaction('rw', db.packs, db.packParts, async () => {
    const used = new Set((await db.packs.toArray()).map(({ token }) => token));
    const tokens = new Set((await db.packParts.toCollection().primaryKeys()).map(([token]) => token));
    for (const token of tokens) {
      if (used.has(token)) continue;
      const first = await partsOf(db, token).first();
      if (first && now.getTime() - Date.parse(first.stagedAt) > STALE_AFTER_MS) await deleteParts(db, token);
    }
  });

const Entities = z.array(PackEntity);

/** A row is ours, but may be of an older version, or damaged. */
const entitiesIn = (json: string): PackEntity[] => Entities.parse(JSON.parse(json));

/** A row for the shipped pack, whose details are its own. */
const shippedRow = (name: string): PackRow => ({
  name,
  version: '',
  licence: '',
  enabled: true,
  kindsOff: [],
  counts: {},
  importedAt: '',
  updatedAt: '',
  token: '',
  parts: 0,
});

const byImport = (a: PackRow, b: PackRow): number =>
  a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : a.name < b.name ? -1 : 1;

/** Each import has a token of its own, so it says which contents a compiled pack is made of. */
const withStamp = ({ token, parts: _, ...row }: PackRow): StoredPack => ({ ...row, stamp: token });
