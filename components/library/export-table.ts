import type { TableKind } from '../../utils/messaging';
import { describeError, ReaderError } from '../../utils/platform';
import { formatCount } from '../common';
import type { LibraryVerbs } from './library-verbs';
import type { Transfer } from './transfer';

const FILES: Record<TableKind, { name: string; ending: string; type: string }> = {
  figures: { name: 'figures', ending: 'csv', type: 'text/csv' },
  reports: { name: 'reports', ending: 'csv', type: 'text/csv' },
  notes: { name: 'notes', ending: 'md', type: 'text/markdown' },
};

/** Hands the reader the library as a table or as notes. */
export const exportTable = async (
  kind: TableKind,
  verbs: Pick<LibraryVerbs, 'exportTable' | 'saveText' | 'today'>,
  tell: (transfer: Transfer) => void,
): Promise<void> => {
  // Spreadsheets take a file without the mark for one in the letters of the machine.
  const parts: string[] = kind === 'notes' ? [] : ['\ufeff'];
  let reports = 0;
  try {
    for (let after: number | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
      tell({ status: 'busy', what: 'export', reports });
      const page: Awaited<ReturnType<LibraryVerbs['exportTable']>> = await verbs.exportTable(kind, after);
      parts.push(page.text);
      reports += page.reports;
      after = page.next;
    }
    if (reports === 0) throw new ReaderError('empty', 'There is nothing to export yet.');
    const { name, ending, type } = FILES[kind];
    const file = `sightline-${name}-${verbs.today()}.${ending}`;
    verbs.saveText(file, parts, type);
    tell({ status: 'done', message: `${formatCount(reports, 'report')} exported as ${file}.`, refused: [] });
  } catch (error) {
    tell({ status: 'failed', message: describeError(error).message });
  }
};
