import type { Folder } from './folder';
import { packLines, unpackLines } from './lines-file';
import { type PackFile, readManifest, writeManifest } from './manifest';

/** Where the backup gets imported packs from. */
export interface PackSource {
  generation(): Promise<number>;
  /** The packs there are; another stamp says that something of one was changed. */
  packs(): Promise<{ name: string; stamp: string }[]>;
  /** All of a pack, as lines. */
  packLines(name: string): Promise<string[]>;
}

/**
 * Saves the packs that are new or changed, a file each, and lets go of those that the reader removed. What an earlier
 * library left stays until there is a pack of that name again: it may be all there is of it.
 */
export const savePacks = async (folder: Folder, source: PackSource): Promise<void> => {
  const manifest = await readManifest(folder);
  const [generation, packs] = await Promise.all([source.generation(), source.packs()]);
  const saved = manifest.packs ?? [];
  const kept: PackFile[] = [];
  let { nextFile } = manifest;
  for (const { name, stamp } of packs) {
    const known = saved.find((one) => one.generation === generation && one.name === name && one.stamp === stamp);
    if (known) {
      kept.push(known);
      continue;
    }
    const bytes = await packLines(await source.packLines(name));
    const file = `pack-${generation}-${String(nextFile).padStart(6, '0')}.gz`;
    nextFile += 1;
    await folder.put(file, bytes);
    kept.push({ file, name, stamp, generation, bytes: bytes.length });
  }
  const earlier = saved.filter((one) => one.generation !== generation && !kept.some(({ name }) => name === one.name));
  await keepOnly(folder, { ...manifest, nextFile }, [...kept, ...earlier]);
};

/** Lets go of what earlier libraries left of packs. */
export const dropEarlierPacks = async (folder: Folder, generation: number): Promise<void> => {
  const manifest = await readManifest(folder);
  const own = (manifest.packs ?? []).filter((one) => one.generation === generation);
  await keepOnly(folder, manifest, own);
};

/** The lines of each pack, read when they are wanted; the newest library's first. */
export const savedPacks = async (folder: Folder): Promise<{ name: string; lines: () => Promise<string[]> }[]> =>
  ((await readManifest(folder)).packs ?? []).map(({ name, file }) => ({
    name,
    lines: async () => unpackLines(await folder.read(file)),
  }));

/** First the list, then the files: a stop in between leaves files that nobody names. */
const keepOnly = async (
  folder: Folder,
  manifest: Awaited<ReturnType<typeof readManifest>>,
  packs: PackFile[],
): Promise<void> => {
  const before = manifest.packs ?? [];
  const gone = before.filter(({ file }) => !packs.some((one) => one.file === file));
  if (gone.length === 0 && before.length === packs.length) return;
  await writeManifest(folder, { ...manifest, packs });
  for (const { file } of gone) await folder.remove(file);
};
