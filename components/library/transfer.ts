import { describeError, ReaderError } from '../../utils/platform';
import { formatCount, joinWords } from '../common';
import type { LibraryVerbs } from './library-verbs';
import { NotALibraryFile, readLines } from './read-lines';

/** How an import or export is getting on. */
export type Transfer =
  | { status: 'idle' }
  | { status: 'busy'; what: 'import' | 'export' | 'restore'; reports: number }
  | { status: 'done'; message: string; refused: Refused[] }
  | { status: 'failed'; message: string; refused?: Refused[] };

interface Refused {
  line: number;
  message: string;
}

// The more reports at once, the faster, as they share rows of the library; the first come back soon all the same, so
// that the count begins to move. A message carries some tens of megabytes at most; a report is about ten kilobytes.
const FIRST_BATCHES = [200, 600];
const BATCH_LINES = 2_000;
const BATCH_LENGTH = 20_000_000;
// A list that long says that the file is of another kind; the count says the rest.
const MOST_REFUSALS = 100;

/** Adds the reports of a library file, telling how far it is. Good lines load, bad ones are listed with the reason. */
export const importFile = async (
  file: Blob,
  verbs: Pick<LibraryVerbs, 'importLines'>,
  tell: (transfer: Transfer) => void,
): Promise<void> => {
  const sum = { added: 0, already: 0, said: 0, refused: 0 };
  const refused: Refused[] = [];
  let batch: { line: number; text: string }[] = [];
  let length = 0;
  let sent = 0;
  const send = async () => {
    if (batch.length === 0) return;
    const lines = batch;
    sent += 1;
    batch = [];
    length = 0;
    const reply = await verbs.importLines(lines.map(({ text }) => text));
    sum.added += reply.added;
    sum.already += reply.already;
    sum.said += reply.said ?? 0;
    sum.refused += reply.refused.length;
    for (const { line, message } of reply.refused)
      if (refused.length < MOST_REFUSALS) refused.push({ line: lines[line]?.line ?? line + 1, message });
    tell({ status: 'busy', what: 'import', reports: sum.added + sum.already });
  };
  tell({ status: 'busy', what: 'import', reports: 0 });
  try {
    for await (const line of readLines(file)) {
      batch.push(line);
      length += line.text.length;
      if (batch.length >= (FIRST_BATCHES[sent] ?? BATCH_LINES) || length >= BATCH_LENGTH) await send();
    }
    await send();
    if (sum.refused > 0 && sum.added + sum.already + sum.said === 0)
      tell({ status: 'failed', message: NO_LIBRARY_FILE, refused });
    else tell({ status: 'done', message: importedWords(sum), refused });
  } catch (error) {
    const message = error instanceof NotALibraryFile ? error.message : describeError(error).message;
    tell({ status: 'failed', message: sum.added > 0 ? `${message} ${importedWords(sum)}` : message });
  }
};

/** Hands the whole library to the reader as one file. */
export const exportFile = async (
  verbs: Pick<LibraryVerbs, 'exportLines' | 'saveFile' | 'today'>,
  tell: (transfer: Transfer) => void,
): Promise<void> => {
  const parts: string[] = [];
  let reports = 0;
  let said = 0;
  let after: number | undefined;
  try {
    do {
      tell({ status: 'busy', what: 'export', reports });
      const page = await verbs.exportLines(after);
      parts.push(...page.lines.map((line) => `${line.replace(/\n$/, '')}\n`));
      reports += page.lines.length - (page.said ?? 0);
      said += page.said ?? 0;
      after = page.next;
    } while (after !== undefined);
    if (parts.length === 0) throw new ReaderError('empty', 'There is nothing to export yet.');
    const name = `sightline-library-${verbs.today()}.jsonl`;
    verbs.saveFile(name, parts);
    tell({ status: 'done', message: `${exportedWords(reports, said)} exported as ${name}.`, refused: [] });
  } catch (error) {
    tell({ status: 'failed', message: describeError(error).message });
  }
};

const exportedWords = (reports: number, said: number): string =>
  said === 0
    ? formatCount(reports, 'report')
    : `${formatCount(reports, 'report')} and ${formatCount(said, 'name or ruling', 'names and rulings')} of yours`;

const CHOOSE_ANOTHER = 'Choose a file that Sightline exported, ending in .jsonl.';
const NO_LIBRARY_FILE = `Nothing was added: no line of this file is a report. ${CHOOSE_ANOTHER}`;

const importedWords = ({ added, already, said, refused }: Record<'added' | 'already' | 'said' | 'refused', number>) => {
  const parts = [
    added > 0 && `${formatCount(added, 'report')} added`,
    said > 0 && `${formatCount(said, 'name or ruling', 'names and rulings')} taken over`,
    already > 0 && `${formatCount(already, 'was', 'were')} there already`,
    refused > 0 && `${formatCount(refused, 'line')} refused`,
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? `${joinWords(parts)}.` : `The file holds no reports. ${CHOOSE_ANOTHER}`;
};
