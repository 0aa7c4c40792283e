import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { restorePacks } from '../pack-backup';
import { importRecords } from './import-records';

/** Brings back one file of the backup. What the library holds already stays as it is. */
export const restoreBackup = async (
  { at }: RequestOf<'restore-backup'>,
  deps: Deps,
): Promise<ReplyOf<'restore-backup'>> => {
  const { lines, next } = await deps.backup.lines(Math.max(0, at));
  const { added, already } = await importRecords({ lines }, deps);
  if (next !== undefined) return { added, already, next };
  const packs = await restorePacks(deps);
  // All is in the library again, under new numbers: it is saved anew, and the old files go.
  await deps.backup.retire();
  return { added, already, packs };
};
