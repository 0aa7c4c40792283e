import { FIGURE_HEADER, figureRows, REPORT_HEADER, reportNote, reportRow, ruledOnBy } from '../../../utils/exchange';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { csvOf } from '../../../utils/tables';
import type { Deps } from '../deps';

const PAGE = 100;

/** The library as a table or as notes, a page of reports at a time; the first page begins with the headings. */
export const exportTable = async (
  { kind, after }: RequestOf<'export-table'>,
  { store, gazetteer }: Deps,
): Promise<ReplyOf<'export-table'>> => {
  const [{ records, next }, names, rulings] = await Promise.all([
    store.recordsAfter(after ?? 0, PAGE),
    gazetteer(),
    store.rulings.list(),
  ]);
  const ruledOn = ruledOnBy(rulings);
  const nameOf = (id: string) => names.entity(id)?.name;
  const isFirst = after === undefined;
  const text = {
    figures: () =>
      csvOf([...(isFirst ? [FIGURE_HEADER] : []), ...records.flatMap((one) => figureRows(one, nameOf, ruledOn))]),
    reports: () => csvOf([...(isFirst ? [REPORT_HEADER] : []), ...records.map(reportRow)]),
    notes: () => records.map((one) => `${reportNote(one, nameOf, ruledOn)}\n\n`).join(''),
  }[kind]();
  const reply = { text, reports: records.length };
  return next === undefined ? reply : { ...reply, next };
};
