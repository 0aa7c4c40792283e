import type { ReportRecord } from '../../../utils/domain';
import { parseRecord } from '../../../utils/exchange';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';

/** Adds lines of a library file: the good ones in one piece, the others named by their place and what is wrong. */
export const importRecords = async (
  { lines }: RequestOf<'import-records'>,
  { store, foldSoon }: Deps,
): Promise<ReplyOf<'import-records'>> => {
  const records: ReportRecord[] = [];
  const refused: { line: number; message: string }[] = [];
  for (const [line, text] of lines.entries()) {
    const parsed = parseRecord(text);
    if (parsed.ok) records.push(parsed.record);
    else refused.push({ line, message: parsed.message });
  }
  const counts = await store.importRecords(records);
  foldSoon();
  return { ...counts, refused };
};
