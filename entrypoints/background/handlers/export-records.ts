import { formatRecord } from '../../../utils/exchange';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Deps } from '../deps';
import { linesSaid } from '../lines-said';

/** A page of this many reports is about half a megabyte: far below what a message may carry. */
const PAGE = 50;

/** The library as lines of a library file, a page at a time. */
export const exportRecords = async (
  { after = 0 }: RequestOf<'export-records'>,
  { store }: Deps,
): Promise<ReplyOf<'export-records'>> => {
  const { records, next } = await store.recordsAfter(after, PAGE);
  const lines = records.map(formatRecord);
  if (next !== undefined) return { lines, next };
  // What the reader said comes last: a file of reports alone stays as it was.
  const said = await linesSaid(store);
  return said.length === 0 ? { lines } : { lines: [...lines, ...said], said: said.length };
};
