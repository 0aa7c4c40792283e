import { type Backup, createBackup, openFolder } from '../../utils/backup';
import { formatRecord } from '../../utils/exchange';
import type { Store } from '../../utils/store';
import { linesSaid } from './lines-said';
import { packSourceOf } from './pack-backup';

/** The backup of the store in files of the extension's own. */
export const backupOf = (
  store: Store,
  root: () => Promise<FileSystemDirectoryHandle> = () => navigator.storage.getDirectory(),
): Backup =>
  createBackup(openFolder(root, 'backup'), {
    generation: () => store.generation(),
    waiting: (after) => store.countAfter(after),
    page: async (after, limit) => {
      const { records, last } = await store.recordsAfter(after, limit);
      const lines = records.map(formatRecord);
      return last === undefined ? { lines } : { lines, last };
    },
    said: () => linesSaid(store),
    ...packSourceOf(store),
  });
