import { describeError } from '../../utils/platform';
import { formatCount } from '../common';
import type { LibraryVerbs } from './library-verbs';
import type { Transfer } from './transfer';

/** Brings back from the backup what the library misses, file by file. Asked again after a stop it goes through it anew. */
export const restoreBackup = async (
  verbs: Pick<LibraryVerbs, 'restore'>,
  tell: (transfer: Transfer) => void,
): Promise<void> => {
  let added = 0;
  let reports = 0;
  tell({ status: 'busy', what: 'restore', reports });
  try {
    for (let at: number | undefined = 0; at !== undefined; ) {
      const page: Awaited<ReturnType<LibraryVerbs['restore']>> = await verbs.restore(at);
      added += page.added;
      reports += page.added + page.already;
      tell({ status: 'busy', what: 'restore', reports });
      at = page.next;
    }
    const message = added > 0 ? `${formatCount(added, 'report')} brought back.` : 'Nothing was missing.';
    tell({ status: 'done', message, refused: [] });
  } catch (error) {
    const { message } = describeError(error);
    tell({
      status: 'failed',
      message: added > 0 ? `${message} ${formatCount(added, 'report')} brought back.` : message,
    });
  }
};
