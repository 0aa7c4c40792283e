import { formatRecord, formatSaid } from '../../../utils/exchange';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import type { Store } from '../../../utils/store';
import type { Deps } from '../deps';

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

const linesSaid = async ({ names, rulings }: Store): Promise<string[]> => {
  const [own, hidings, ruled] = await Promise.all([names.list(), names.listHidings(), rulings.list()]);
  return [
    ...own.map((value) => formatSaid({ what: 'name', value })),
    ...hidings.map((value) => formatSaid({ what: 'hiding', value })),
    ...ruled.map((value) => formatSaid({ what: 'ruling', value })),
  ];
};
