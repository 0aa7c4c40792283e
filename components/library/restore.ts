import { describeError } from '../../utils/platform';
import { formatCount, joinWords } from '../common';
import type { LibraryVerbs } from './library-verbs';
import type { Transfer } from './transfer';

/**
 * Brings back from the backup what the library misses, file by file. Asked again after a stop it goes through it
 * anew.
 */
export const restoreBackup = async (
  verbs: Pick<LibraryVerbs, 'restore'>,
  tell: (transfer: Transfer) => void,
): Promise<void> => {
  let added = 0;
  let reports = 0;
  let packs = 0;
  tell({ status: 'busy', what: 'restore', reports });
  try {
    for (let at: number | undefined = 0; at !== undefined; ) {
      const page: Awaited<ReturnType<LibraryVerbs['restore']>> = await verbs.restore(at);
      added += page.added;
      reports += page.added + page.already;
      tell({ status: 'busy', what: 'restore', reports });
      packs += page.packs ?? 0;
      at = page.next;
    }
    const back = [added > 0 && formatCount(added, 'report'), packs > 0 && formatCount(packs, 'pack')].filter(
      (part): part is string => Boolean(part),
    );
    const message = back.length > 0 ? `${joinWords(back)} brought back.` : 'Nothing was missing.';
    tell({ status: 'done', message, refused: [] });
  } catch (error) {
    const { message } = describeError(error);
    tell({
      status: 'failed',
      message: added > 0 ? `${message} ${formatCount(added, 'report')} brought back.` : message,
    });
  }
};
