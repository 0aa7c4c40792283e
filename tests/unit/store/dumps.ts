import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Dexie } from 'dexie';

/** A library as a version of Sightline left it: the shape it declared and every row. Typed arrays are `{ u32: [...] }`. */
export interface Dump {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

export const readDump = (version: number): Dump =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`dumps/v${version}.json`, import.meta.url)), 'utf8'), (_, value) =>
    Array.isArray(value?.u32) ? Uint32Array.from(value.u32) : value,
  );

export const writeDump = (dump: Dump): string =>
  JSON.stringify(dump, (_, value) => (value instanceof Uint32Array ? { u32: [...value] } : value), 1);

/** Makes a database of that version, with its own declaration of the shape and nothing of today's code. */
export const restoreDump = async ({ version, stores, rows }: Dump, name: string): Promise<void> => {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  await db.open();
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkAdd(list);
  db.close();
};

/** The shape a database declares, in Dexie's words. */
export const storesOf = (db: Dexie): Record<string, string> =>
  Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map((index) => index.src).join(', '),
    ]),
  );
