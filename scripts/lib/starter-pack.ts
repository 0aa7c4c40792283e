import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer, type Gazetteer, openGazetteer, type Pack, starterPackOf } from '../../utils/gazetteer';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const GAZETTEER_FOLDER = join(ROOT, 'data/gazetteer');
const CACHE_FOLDER = join(ROOT, '.build');
/**
 * The code that turns tables into the buffer is part of the cache key: a new rule makes a new buffer, and so does a new
 * order of the types of entities, which it names by number.
 */
const CODE_FOLDERS = ['utils/domain', 'utils/gazetteer', 'utils/gazetteer/sources', 'utils/text'];
const TABLES = ['systems', 'organisations', 'people', 'operations', 'programmes', 'places', 'countries'] as const;

/** The shipped gazetteer, opened, for Node. Compiled from `data/` and kept in `.build/` under a hash of its sources. */
export const loadStarterPack = (): Gazetteer => openGazetteer(compiledStarterPack());

/** The compiled buffer that the extension ships. */
export function compiledStarterPack(): ArrayBuffer {
  const cached = join(CACHE_FOLDER, `starter-${sourcesHash()}.bin`);
  try {
    const bytes = readFileSync(cached);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  } catch {
    // Not compiled yet for these sources.
  }
  const buffer = compileGazetteer([readStarterPack()]);
  mkdirSync(CACHE_FOLDER, { recursive: true });
  writeFileSync(cached, new Uint8Array(buffer));
  return buffer;
}

/** The shipped pack as data, from the tables. */
export function readStarterPack(): Pack {
  const tables = Object.fromEntries(TABLES.map((name) => [name, readTable(name)])) as Record<
    (typeof TABLES)[number],
    string
  >;
  return starterPackOf(tables, '1');
}

const readTable = (name: string): string => readFileSync(join(GAZETTEER_FOLDER, `${name}.tsv`), 'utf8');

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const name of TABLES) hash.update(readTable(name));
  for (const folder of CODE_FOLDERS) {
    for (const file of readdirSync(join(ROOT, folder)).sort()) {
      if (file.endsWith('.ts')) hash.update(readFileSync(join(ROOT, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
