import { parseSafely } from '../safe-json';
import type { Folder } from './folder';
import { packLines, unpackLines } from './lines-file';
import { type BackupStatus, type Manifest, readManifest, type Segment, statusOf, writeManifest } from './manifest';
import { dropEarlierPacks, type PackSource, savedPacks, savePacks } from './pack-files';

/** Where the backup gets its lines from. */
export interface BackupSource extends PackSource {
  /** Another number for another library: an emptied database has a new one. */
  generation(): Promise<number>;
  /** How many reports were remembered after this one. */
  waiting(after: number): Promise<number>;
  /** Lines of up to `limit` reports after one, and the number of the last of them. */
  page(after: number, limit: number): Promise<{ lines: string[]; last?: number }>;
  /** What the reader said, as lines: names, hidden forms, rulings. */
  said(): Promise<string[]>;
}

/** The second copy of the library, and what can be asked of it. */
export interface Backup {
  status(): Promise<BackupStatus>;
  /** Saves what is due: whole files as soon as they are full, the rest once a day. */
  run(now: Date): Promise<void>;
  /** Takes a forgotten report out of the backup too. */
  forget(reportId: string): Promise<void>;
  /**
   * Lines to bring back, newest reports first, a file at a time: begin with 0, ask again with `next` until it is absent.
   * What is saved meanwhile is passed over, or bringing back would run after itself.
   */
  lines(at: number): Promise<{ lines: string[]; next?: number }>;
  /** The imported packs, to bring back what the library misses. */
  packs(): ReturnType<typeof savedPacks>;
  /** What earlier libraries left is no longer needed once this one is saved. */
  retire(): Promise<void>;
}

/** Few enough to be lost at worst, enough to compress well. */
const REPORTS_A_FILE = 50;
const A_DAY_MS = 86_400_000;
const SAID = 'said.gz';

/** Keeps the backup. Calls queue up: two that write at once would each undo the other's list. */
export const createBackup = (folder: Folder, source: BackupSource): Backup => {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    // A failure is for the caller of that turn; the next one starts all the same.
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    // Neither changes anything, so neither waits: the list on disk is always whole.
    packs: () => savedPacks(folder),
    status: async () => statusOf(await readManifest(folder)),
    lines: async (at) => {
      const { segments } = await readManifest(folder);
      const segment = segments.findLast(({ no }) => at === 0 || no < at);
      if (!segment) return { lines: await unpackLines(await folder.read(SAID)) };
      return { lines: await unpackLines(await folder.read(segment.file)), next: segment.no };
    },
    run: async (now) => {
      // A file a turn, so that forgetting need not wait until a large library is saved.
      await inTurn(() => savePacks(folder, source));
      const isDue = await inTurn(async () => isSavingDue(await readManifest(folder), now));
      let saved = 0;
      while (await inTurn(() => saveNext(folder, source, now, isDue))) saved += 1;
      if (saved > 0 || isDue) await inTurn(() => finish(folder, source, now));
    },
    forget: (reportId) => inTurn(() => takeOut(folder, reportId)),
    retire: () => inTurn(async () => writeManifest(folder, { ...(await readManifest(folder)), retiring: true })),
  };
};

const isSavingDue = ({ retiring, savedAt }: Manifest, now: Date): boolean =>
  retiring || !savedAt || now.getTime() - Date.parse(savedAt) >= A_DAY_MS;

/** Saves one more file, if enough reports wait for it; a smaller one when saving is due. */
const saveNext = async (folder: Folder, source: BackupSource, now: Date, isDue: boolean): Promise<boolean> => {
  const manifest = await readManifest(folder);
  const generation = await source.generation();
  if (manifest.generation !== generation) Object.assign(manifest, { generation, upTo: 0 });
  const waiting = await source.waiting(manifest.upTo);
  if (waiting === 0 || (waiting < REPORTS_A_FILE && !isDue)) return false;
  const { lines, last } = await source.page(manifest.upTo, REPORTS_A_FILE);
  if (last === undefined) return false;
  await addSegment(folder, manifest, lines, last);
  await writeManifest(folder, { ...manifest, savedAt: now.toISOString() });
  return true;
};

/** Saves what the reader said, and lets go of earlier libraries when they are no longer needed. */
const finish = async (folder: Folder, source: BackupSource, now: Date): Promise<void> => {
  await folder.put(SAID, await packLines(await source.said()));
  const manifest = { ...(await readManifest(folder)), savedAt: now.toISOString() };
  if (manifest.retiring) await dropEarlier(folder, { ...manifest, generation: await source.generation() });
  else await writeManifest(folder, manifest);
};

const addSegment = async (folder: Folder, manifest: Manifest, lines: string[], last: number): Promise<void> => {
  const { generation, nextFile } = manifest;
  const bytes = await packLines(lines);
  const file = `reports-${generation}-${String(nextFile).padStart(6, '0')}.gz`;
  await folder.put(file, bytes);
  manifest.segments.push({ file, no: nextFile, generation, ids: lines.map(idIn).map(hashOf), bytes: bytes.length });
  manifest.nextFile = nextFile + 1;
  manifest.upTo = last;
};

/**
 * Drops the files of earlier libraries, unless this one holds fewer reports: then not all of them could be brought back.
 * First the list, then the files: a stop in between leaves files that nobody names.
 */
const dropEarlier = async (folder: Folder, manifest: Manifest): Promise<void> => {
  const isOwn = ({ generation }: Segment) => generation === manifest.generation;
  const own = manifest.segments.filter(isOwn);
  const earlier = manifest.segments.filter((segment) => !isOwn(segment));
  const isWhole = reportsIn(own) >= reportsIn(earlier);
  await writeManifest(folder, { ...manifest, retiring: false, segments: isWhole ? own : manifest.segments });
  if (!isWhole) return;
  for (const { file } of earlier) await folder.remove(file);
  await dropEarlierPacks(folder, manifest.generation);
};

const reportsIn = (segments: Segment[]): number => segments.reduce((sum, { ids }) => sum + ids.length, 0);

const takeOut = async (folder: Folder, reportId: string): Promise<void> => {
  const manifest = await readManifest(folder);
  const hash = hashOf(reportId);
  let isChanged = false;
  for (const [at, segment] of manifest.segments.entries()) {
    if (!segment.ids.includes(hash)) continue;
    const lines = await unpackLines(await folder.read(segment.file));
    const kept = lines.filter((line) => idIn(line) !== reportId);
    if (kept.length === lines.length) continue;
    const bytes = await packLines(kept);
    await folder.put(segment.file, bytes);
    manifest.segments[at] = { ...segment, ids: kept.map(idIn).map(hashOf), bytes: bytes.length };
    isChanged = true;
  }
  if (isChanged) await writeManifest(folder, manifest);
};

const idIn = (line: string): string => {
  const id = (parseSafely(line) as { report?: { id?: unknown } } | undefined)?.report?.id;
  return typeof id === 'string' ? id : '';
};

const hashOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
