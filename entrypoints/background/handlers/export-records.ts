import { formatRecord, formatSaid } from '../../../utils/exchange';
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
  // Earlier texts right behind the reports they belong to: all of them at once would be too much for one message.
  const versions = await store.versions.earlierOf(records.map(({ report }) => report.id));
  const said = [
    ...versions.map((value) => formatSaid({ what: 'version', value })),
    // What the reader said comes last: a file of reports alone stays as it was.
    ...(next === undefined ? await linesSaid(store) : []),
  ];
  const lines = [...records.map(formatRecord), ...said];
  return { lines, ...(said.length > 0 && { said: said.length }), ...(next !== undefined && { next }) };
};
