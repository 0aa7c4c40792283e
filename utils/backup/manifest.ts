import { z } from '../platform/zod';
import { parseSafely } from '../safe-json';
import type { Folder } from './folder';

/** One file of reports in the backup. */
const Segment = z.object({
  file: z.string(),
  /** Its number, counted through all libraries: the newest has the highest. */
  no: z.int(),
  /** The library it was made of; numbers of another one say nothing here. */
  generation: z.number(),
  /** A hash of the id of each report in it, to find the files of a forgotten one. */
  ids: z.array(z.number()),
  bytes: z.int(),
});
export type Segment = z.infer<typeof Segment>;

/** One imported pack in the backup. */
const PackFile = z.object({
  file: z.string(),
  name: z.string(),
  /** Another one when the pack or a switch of it was changed. */
  stamp: z.string(),
  generation: z.number(),
  bytes: z.int(),
});
export type PackFile = z.infer<typeof PackFile>;

/** The list of what the backup holds and of what it is due. */
const Manifest = z.object({
  generation: z.number(),
  /** Number of the last report that is in the backup. */
  upTo: z.number(),
  /** Number of the next file. */
  nextFile: z.int(),
  savedAt: z.optional(z.string()),
  /** Files of earlier libraries go once this one is in the backup whole. */
  retiring: z.boolean(),
  /** Oldest first. */
  segments: z.array(Segment),
  /** Imported packs, a file each; those of the newest library first. Absent in older lists. */
  packs: z.optional(z.array(PackFile)),
});
export type Manifest = z.infer<typeof Manifest>;

/** What the reader is told of the backup. */
export interface BackupStatus {
  reports: number;
  /** Imported packs. */
  packs: number;
  bytes: number;
  /** ISO date-time of the last saving. */
  savedAt?: string;
}

const FILE = 'manifest.json';

/** The list of what the backup holds; a new one where there is none. */
export const readManifest = async (folder: Folder): Promise<Manifest> => {
  const bytes = await folder.read(FILE);
  const parsed = Manifest.safeParse(bytes && parseSafely(new TextDecoder().decode(bytes)));
  return parsed.success ? parsed.data : { generation: 0, upTo: 0, nextFile: 1, retiring: false, segments: [] };
};

/** Keeps the list; to be called after the files it names are written. */
export const writeManifest = (folder: Folder, manifest: Manifest): Promise<void> =>
  folder.put(FILE, new TextEncoder().encode(JSON.stringify(manifest)));

/** The sum of the backup. */
export const statusOf = ({ segments, packs = [], savedAt }: Manifest): BackupStatus => ({
  reports: segments.reduce((sum, { ids }) => sum + ids.length, 0),
  packs: new Set(packs.map(({ name }) => name)).size,
  bytes: [...segments, ...packs].reduce((sum, { bytes }) => sum + bytes, 0),
  ...(savedAt === undefined ? {} : { savedAt }),
});
